// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// One thing that can be seen in a call. A rule is a file of its own: `extension Rule { static let … }`, and its name in `Rule.all`.
public struct Rule: Sendable {
    /// The id of its findings.
    public let id: String
    public let title: String
    public let sources: [Reference]
    /// At most one finding a call. What is asked for often stands ready in the scene; fields of messages are read only when it applies.
    let find: @Sendable (_ scene: Scene, _ rule: Rule) -> Finding?

    init(
        _ id: String, _ title: String, _ sources: [Reference],
        find: @escaping @Sendable (_ scene: Scene, _ rule: Rule) -> Finding?
    ) {
        self.id = id
        self.title = title
        self.sources = sources
        self.find = find
    }

    /// A finding with the rule's id, title and sources.
    func finding(
        _ verdict: Finding.Verdict, fault: Finding.Fault, _ confidence: Finding.Confidence, _ weight: Finding.Weight, codes: [Int],
        _ explanation: String, evidence: [Evidence?], refutedBy: String, checks: [String]
    ) -> Finding {
        Finding(
            id: id, title: title, verdict: verdict, fault: fault, confidence: confidence, weight: weight, explanation: explanation,
            evidence: evidence.compactMap { $0 }, refutedBy: refutedBy, checks: checks, codes: codes, sources: sources)
    }
}
