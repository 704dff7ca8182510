// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let noSessionDescription = Rule(
        "no-session-description", "The offer in the answer was never answered: no SDP in the INVITE and none in the ACK",
        [.rfc(3261, "13.2.1"), .rfc(3264, "4")]
    ) { scene, rule in
        for transaction in scene.transactions("INVITE") {
            guard let request = transaction.request, request.isWithoutOffer, let success = transaction.final,
                success.isSuccess, success.hasBody, let ack = transaction.ack, !ack.isSummary, !ack.hasBody, ack.contentLength ?? 0 == 0,
                transaction.pracks.allSatisfy({ !$0.hasBody })
            else { continue }
            return rule.finding(
                .fault, fault: scene.side(of: ack), .certain, .cause, codes: [200],
                """
                The INVITE came without SDP, so the 2xx carries the offer, and the answer belongs in the ACK. The ACK has no body: the \
                media was never agreed. Most called sides then send BYE at once, or the call stays silent.
                """,
                evidence: [request.evidence, success.evidence(.contentType), ack.evidence],
                refutedBy: "A body in the ACK on the wire, or an answer in a PRACK.",
                checks: [
                    "Let the calling side, usually a B2BUA that wants the offer late, put its answer into the ACK; or let it send the offer in the INVITE."
                ])
        }
        return nil
    }
}
