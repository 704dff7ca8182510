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

    /// A finding with the rule's id, title and sources. Its sentences and its evidence are made only when it is shown.
    func finding(
        _ verdict: Finding.Verdict, fault: Finding.Fault, _ confidence: Finding.Confidence, _ weight: Finding.Weight,
        codes: @autoclosure @escaping () -> [Int], _ explanation: @autoclosure @escaping () -> String,
        evidence: @autoclosure @escaping () -> [Evidence?], refutedBy: @autoclosure @escaping () -> String,
        checks: @autoclosure @escaping () -> [String]
    ) -> Match {
        Match(verdict: verdict, fault: fault, confidence: confidence, weight: weight) {
            Finding(
                id: id, title: title, verdict: verdict, fault: fault, confidence: confidence, weight: weight, explanation: explanation(),
                evidence: evidence().compactMap { $0 }, refutedBy: refutedBy(), checks: checks(), codes: codes(), sources: sources)
        }
    }
}
