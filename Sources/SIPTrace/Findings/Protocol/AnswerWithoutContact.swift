// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let answerWithoutContact = Rule(
        "answer-without-contact", "The answer carries no Contact, so nobody knows where to send the ACK",
        [.rfc(3261, "12.1.1"), .rfc(3261, "13.3.1.4")]
    ) { scene, rule in
        for transaction in scene.transactions("INVITE") {
            guard let success = transaction.final, success.isSuccess, !success.isSummary, !success.isElided, success.has(.from),
                success.has(.via),
                !success.has(.contact)
            else { continue }
            return rule.finding(
                .fault, fault: scene.isMadeHere(success) ? .callee : .callee, .certain, transaction.ack == nil ? .cause : .contribution,
                codes: [200],
                """
                The 2xx to the INVITE (\(scene.sender(of: success))) has no Contact field. The calling side needs it to address the ACK \
                and every later request; without it strict clients drop the \
                call\(transaction.ack == nil ? ", and here no ACK follows" : "").
                """,
                evidence: [success.evidence],
                refutedBy: "A Contact field in the message on the wire that this copy has lost.",
                checks: ["Let the called side, or the box that answers for it, put a reachable Contact into every 2xx to an INVITE."])
        }
        return nil
    }
}
