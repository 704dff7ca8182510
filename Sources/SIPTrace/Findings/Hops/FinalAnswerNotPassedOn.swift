// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let finalAnswerNotPassedOn = Rule(
        "final-answer-not-passed-on", "The far side's final answer never reached the caller", [.rfc(3261, "16.7"), .rfc(3261, "17.2.1")]
    ) { scene, rule in
        guard let withheld = scene.withheldAnswer else { return nil }
        let (outer, received) = (withheld.outer, withheld.received)
        let waited = scene.seconds(from: received, to: withheld.end).map { " for \(inSeconds($0))" } ?? ""
        return rule.finding(
            .fault, fault: .proxy, .likely, .cause, codes: [received.code ?? 200],
            """
            The far side answered \(received.code ?? 200) \(received.reasonPhrase), but the calling side is never told: on its leg no \
            final answer follows\(waited)\(outer.cancel == nil ? "" : ", until it gives up itself with CANCEL"). The server in between \
            does not pass the answer on, or sends it where the caller does not get it.
            """,
            evidence: [received.evidence, withheld.end.evidence, outer.first?.evidence],
            refutedBy: "The answer towards the caller is in a trace of the other interface of that server.",
            checks: [
                "Look at what the server does with this code: failure route, next target, announcement.",
                "Look at the Via of the caller's INVITE: can the answer get back to it?",
            ])
    }
}
