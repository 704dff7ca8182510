// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let challengeNotAcknowledged = Rule(
        "challenge-not-acknowledged", "A refusal of the INVITE is not acknowledged and therefore repeated",
        [.rfc(3261, "17.1.1.3"), .rfc(3261, "17.2.1")]
    ) { scene, rule in
        for transaction in scene.transactions("INVITE").prefix(Scene.most) {
            guard let final = transaction.final, let code = final.code, code >= 300, transaction.acknowledgement == nil else { continue }
            if let cancelled = cancelledAgain(scene, rule, transaction, final) { return cancelled }
            guard transaction.repeatedResponses.count >= 2, transaction.repeatedResponses.contains(where: { $0.code == code }) else {
                continue
            }
            // The client goes on after a challenge that it has got, with or without ACK.
            let goesOn =
                (code == 401 || code == 407)
                && scene.transactions("INVITE").contains { other in
                    other.request.map { $0.number > final.number && !$0.credentials.isEmpty } ?? false
                }
            // A client that gets no answer sends the INVITE again; one that does not is silent although it has the answer.
            let isUnheard = transaction.retransmissions.contains { $0.number > final.number }
            return rule.finding(
                .fault, fault: isUnheard ? .unknown : scene.sideOfClient(transaction), .likely,
                goesOn || scene.answered != nil ? .contribution : .outcome,
                codes: [code],
                """
                The \(code) to the INVITE was sent \(transaction.repeatedResponses.count + 1) times, and no ACK \
                \(transaction.ack == nil ? "" : "with its branch ")follows. Every final answer to an INVITE has to be acknowledged by the \
                hop that gets \
                it\(isUnheard ? "; here the INVITE is sent again after it, so the answer does not reach the calling side" : "; either the answer does not reach the calling side, or that side does not send ACK").
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

    /// The match for a 487 after which the calling side sends CANCEL once more, in place of the ACK.
    private static func cancelledAgain(
        _ scene: Scene, _ rule: Rule, _ transaction: Transaction, _ final: TraceMessage
    ) -> Match? {
        guard let again = scene.cancelAfterEnd(of: transaction) else { return nil }
        let side = scene.sideOfClient(transaction)
        return rule.finding(
            .fault, fault: side == .unknown ? .caller : side, .likely, .cause, codes: [487],
            """
            The 487 ended the INVITE, and instead of the ACK that it needs a CANCEL follows. A CANCEL does not acknowledge anything: the \
            answering side repeats its 487 until an ACK comes or 32 s are over. The side that sends CANCEL does not take the 487 for the \
            answer to its INVITE, or does not get it.
            """,
            evidence: [final.evidence, again.evidence, transaction.repeatedResponses.last?.evidence],
            refutedBy: "An ACK to the 487 in a trace taken at the calling side: then it is lost on the way.",
            checks: [
                "At the calling side: does the 487 arrive, with the branch, From and To tag and CSeq of the INVITE?",
                "If it arrives and no ACK is sent, look for a newer version of the calling program.",
            ])
    }
}

extension Scene {
    /// A CANCEL that the calling side sends after the 487 that it does not acknowledge.
    func cancelAfterEnd(of transaction: Transaction) -> TraceMessage? {
        guard let final = transaction.final, final.code == 487, transaction.ack == nil, answered == nil,
            let again = transactions("CANCEL").last?.request, again.number > final.number, again.callID == final.callID
        else { return nil }
        // The first CANCEL may be printed after the 487 that it led to.
        return transaction.cancel?.number == again.number ? nil : again
    }
}

extension Transaction {
    /// The ACK that the answering side takes for one of this transaction. That of a failure has the branch of the INVITE (RFC 3261
    /// §17.1.1.3).
    var acknowledgement: TraceMessage? {
        guard final?.isFailure ?? false, branch.hasPrefix("z9hG4bK") else { return ack }
        return acks.first { $0.branch == branch || $0.branch.isEmpty }
    }
}
