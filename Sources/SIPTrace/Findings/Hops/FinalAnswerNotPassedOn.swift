// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let finalAnswerNotPassedOn = Rule(
        "final-answer-not-passed-on", "The far side's final answer never reached the caller", [.rfc(3261, "16.7"), .rfc(3261, "17.2.1")]
    ) { scene, rule in
        let invites = scene.initialInvites.prefix(50)
        guard invites.count >= 2 else { return nil }
        for outer in invites {
            guard let first = outer.request, outer.final == nil || outer.final?.code == 487 || outer.final?.code == 408 else { continue }
            let inner = invites.first {
                guard let received = $0.final, let code = received.code, let request = $0.request else { return false }
                let isBehind = request.callID != first.callID || request.count(of: .via) > first.count(of: .via)
                guard isBehind && request.number > first.number && code != 401 && code != 407 && code != 487 && code >= 200 else {
                    return false
                }
                // If nothing follows, the text may simply end before the response was forwarded.
                let end = outer.cancel?.number ?? outer.final?.number ?? outer.retransmissions.last?.number ?? 0
                return end > received.number
            }
            guard let inner, let received = inner.final,
                !invites.contains(where: { $0.request.map { $0.number > received.number } ?? false })
            else { continue }
            return rule.finding(
                .fault, fault: .proxy, .likely, .cause, codes: [received.code ?? 200],
                """
                The far side answered \(received.code ?? 200) \(received.reasonPhrase), but the calling side is never told: on its leg no \
                final answer follows\(outer.cancel == nil ? "" : " until it gives up itself with CANCEL"). The server in between keeps the \
                answer to itself, or sends it where the caller does not get it.
                """,
                evidence: [received.evidence, outer.cancel?.evidence ?? outer.final?.evidence, first.evidence],
                refutedBy: "The answer towards the caller is in a trace of the other interface of that server.",
                checks: [
                    "Look at what the server does with this code: failure route, next target, announcement.",
                    "Look at the Via of the caller's INVITE: can the answer get back to it?",
                ])
        }
        return nil
    }
}
