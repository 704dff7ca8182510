// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// One thing that can be seen in a call. A rule is a file of its own: `extension Rule { static let … }`, and its name in `Rule.all`.
public struct Rule: Sendable {
    /// The id of its findings.
    public let id: String
    public let title: String
    public let sources: [Reference]
    /// At most one match a call. What is asked for often stands ready in the scene; fields of messages are read only when it applies.
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

    /// A finding with the rule's id, title and sources. Its sentences and its evidence are put together only when it is shown.
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
