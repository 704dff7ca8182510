// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let acknowledgementMisdirected = Rule(
        "acknowledgement-misdirected", "The ACK went to another address than the answer asks for",
        [.rfc(3261, "13.2.2.4"), .rfc(3261, "12.2.1.1")]
    ) { scene, rule in
        for transaction in scene.transactions("INVITE") {
            guard let success = transaction.final, success.isSuccess, let ack = transaction.ack, !transaction.repeatedResponses.isEmpty,
                let target = success.contact?.uri, let used = ack.requestURI, success.recordRoutes.isEmpty || ack.routes.isEmpty
            else { continue }
            guard target.host != used.host || target.port != used.port else { continue }
            return rule.finding(
                .fault, fault: scene.side(of: ack), .likely, .cause, codes: [200],
                """
                The 2xx asks for further requests at \(target.text) (its Contact). The ACK was addressed to \(used.text) instead, and the \
                2xx was repeated \(transaction.repeatedResponses.count) times: the ACK never reached the side that answered. That side \
                ends the call after 32 s.
                """,
                evidence: [success.evidence(.contact), ack.evidence, transaction.repeatedResponses.last?.evidence],
                refutedBy:
                    "A proxy between the two that rewrites the Request-URI of the ACK, and a trace behind it that shows it arriving.",
                checks: [
                    "The Request-URI of ACK and BYE is the Contact of the 2xx, not the URI that was dialled.",
                    "See what rewrites it: a client that reuses the INVITE's Request-URI, or a NAT helper that replaces the address.",
                ])
        }
        return nil
    }
}
