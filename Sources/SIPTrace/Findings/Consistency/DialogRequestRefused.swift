// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let dialogRequestRefused = Rule(
        "dialog-request-refused", "A request within the answered call is refused", [.rfc(3261, "12.2.2"), .rfc(3261, "12.2.1.1")]
    ) { scene, rule in
        guard let answer = scene.answered?.final else { return nil }
        for method in ["BYE", "ACK", "PRACK", "UPDATE", "INFO", "REFER"] {
            // Of whole messages, the fields say more.
            guard let refused = scene.transactions(method).last(where: { isRefused($0) }), let final = refused.final,
                let request = refused.request, request.isSummary, request.number > answer.number
            else { continue }
            return rule.finding(
                .suspicion, fault: .unknown, .likely, .cause, codes: [final.code ?? 481],
                """
                The INVITE was answered, and the \(method) that follows is refused with \(final.code ?? 481) \(final.reasonPhrase). The one \
                that refuses it does not take it for a part of the call: the \(method) went to another place than the Contact or the route of \
                the answer says, or has other tags or another Call-ID.\(method == "BYE" ? " The call may stay up on the other side." : "")
                """,
                evidence: [answer.evidence, request.evidence, final.evidence],
                refutedBy: "The other side had ended the call before, so that it no longer knows it.",
                checks: [
                    "Compare the Request-URI and the Route fields of the \(method) with Contact and Record-Route of the 200.",
                    "Compare Call-ID and both tags with those of the 200, character by character.",
                    "See whether the proxy that refuses it has put itself into Record-Route.",
                ])
        }
        return nil
    }

    private static func isRefused(_ transaction: Transaction) -> Bool {
        transaction.final?.code.map { [403, 404, 405, 408, 480, 481, 482, 483, 500].contains($0) } ?? false
    }
}
