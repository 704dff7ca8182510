// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let challengeNotAcknowledged = Rule(
        "challenge-not-acknowledged", "A refusal of the INVITE is not acknowledged and therefore repeated",
        [.rfc(3261, "17.1.1.3"), .rfc(3261, "17.2.1")]
    ) { scene, rule in
        for transaction in scene.transactions("INVITE").prefix(Scene.most) {
            guard let final = transaction.final, let code = final.code, code >= 300, transaction.ack == nil,
                transaction.repeatedResponses.count >= 2,
                transaction.repeatedResponses.contains(where: { $0.code == code })
            else { continue }
            let isChallenge = code == 401 || code == 407
            return rule.finding(
                .fault, fault: scene.sideOfClient(transaction), .likely, isChallenge || scene.answered != nil ? .contribution : .outcome,
                codes: [code],
                """
                The \(code) to the INVITE was sent \(transaction.repeatedResponses.count + 1) times, and no ACK follows. Every final \
                answer to an INVITE has to be acknowledged by the hop that gets it; either the answer does not reach the calling side, or \
                that side does not send ACK.
                """,
                evidence: [final.evidence, transaction.repeatedResponses.last?.evidence],
                refutedBy: "An ACK in a trace taken at the calling side: then it is lost on the way.",
                checks: [
                    "Capture at the calling side: does it get the \(code), and does it send ACK with the same branch?",
                    "If the answer never arrives, look at the top Via (received, rport) and at NAT.",
                ])
        }
        return nil
    }
}
