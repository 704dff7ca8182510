// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// One thing that can be observed in a call. Each rule has a file of its own, `extension Rule { static let … }`, and its name in
/// `Rule.all`.
package struct Rule: Sendable {
    /// The id of its findings.
    package let id: String
    package let title: String
    package let sources: [Reference]
    /// At most one match for each call. To be fast, it takes from the scene what that computes once, and reads fields of messages last.
    let find: @Sendable (_ scene: Scene, _ rule: Rule) -> Match?

    init(
        _ id: String, _ title: String, _ sources: [Reference],
        find: @escaping @Sendable (_ scene: Scene, _ rule: Rule) -> Match?
    ) {
        self.id = id
        self.title = title
        self.sources = sources
        self.find = find
    }

    /// A finding with the rule's id and sources, and its title unless there is one that says more. Its sentences and its evidence are made
    /// only when it is shown.
    func finding(
        _ verdict: Finding.Verdict, fault: Finding.Fault, _ confidence: Finding.Confidence, _ weight: Finding.Weight,
        title: @autoclosure @escaping () -> String? = nil, codes: @autoclosure @escaping () -> [Int],
        _ explanation: @autoclosure @escaping () -> String,
        evidence: @autoclosure @escaping () -> [Evidence?], refutedBy: @autoclosure @escaping () -> String,
        checks: @autoclosure @escaping () -> [String]
    ) -> Match {
        Match(verdict: verdict, fault: fault, confidence: confidence, weight: weight) {
            Finding(
                id: id, title: title() ?? self.title, verdict: verdict, fault: fault, confidence: confidence, weight: weight,
                explanation: Self.sentences(explanation()), evidence: evidence().compactMap { $0 }, refutedBy: refutedBy(),
                checks: checks(), codes: codes(), sources: sources)
        }
    }

    /// A sender whom the trace does not name is "the side that …", at the start of a sentence too.
    private static func sentences(_ text: String) -> String {
        guard text.holds("the side that ") else { return text }
        var result = ""
        var rest = text[...]
        while let place = rest.utf8.firstIndex(of: UInt8(ascii: "t")) {
            let before = rest[..<place]
            result += before
            rest = rest[place...]
            let startsSentence = result.isEmpty || result.hasSuffix(". ") || result.hasSuffix("\n")
            result += startsSentence && rest.utf8.starts(with: "the side that ".utf8) ? "T" : "t"
            rest = rest.dropFirst()
        }
        return result + rest
    }
}
