// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let acknowledgementBranchDiffers = Rule(
        "acknowledgement-branch-differs", "The ACK to a refusal has another branch than the INVITE, so it acknowledges nothing",
        [.rfc(3261, "17.1.1.3"), .rfc(3261, "17.2.3")]
    ) { scene, rule in
        for transaction in scene.transactions("INVITE").prefix(Scene.most) {
            guard let final = transaction.final, let code = final.code, code >= 300, let ack = transaction.ack,
                transaction.acknowledgement == nil, ack.number > final.number, isOfSameHop(ack, final, transaction)
            else { continue }
            let copies = transaction.repeatedResponses.filter { $0.code == code && $0.number > ack.number }
            let isProxy = final.vias.count > 1 || (transaction.request?.vias.count ?? 0) > 1
            let side = scene.sideOfClient(transaction)
            let sender: Finding.Fault = isProxy ? .proxy : side == .unknown && !transaction.isInDialog ? .caller : side
            let isOver = scene.success(after: transaction) != nil || scene.answered != nil
            return rule.finding(
                .fault, fault: sender, copies.isEmpty ? .possible : .likely, isOver ? .contribution : .cause, codes: [code],
                """
                The ACK to a refusal has to carry the branch of the INVITE that was refused: \(transaction.branch). This one has \
                \(ack.branch), so the answering side takes it for \
                another transaction\(copies.isEmpty ? " and would send its \(code) again until it gives up" : ": after it, the \(code) comes \(copies.count == 1 ? "once" : "\(copies.count) times") more"). \
                \(isProxy ? "A proxy sent this ACK, as it does for every refusal that it gets itself." : "The side that sent the INVITE writes this ACK.")
                """,
                evidence: [
                    transaction.request?.evidence(.via) ?? final.evidence(.via), final.evidence, ack.evidence(.via), copies.last?.evidence,
                ],
                refutedBy: "The ACK belongs to another INVITE that the text does not show, or the branches were changed in this copy.",
                checks: [
                    "Look for a newer version of \(ack.product ?? "the program that sends the ACK"): it must copy the top Via of the INVITE into the ACK.",
                    "Capture at both sides, to see whether a box on the way rewrites the branch.",
                ])
        }
        return nil
    }

    /// Whether the ACK comes from the host that the response went to. Where neither the log nor a Via says so, from nowhere else.
    private static func isOfSameHop(_ ack: TraceMessage, _ final: TraceMessage, _ transaction: Transaction) -> Bool {
        if let source = ack.envelope?.source, let destination = final.envelope?.destination, source.hostPart != destination.hostPart {
            return false
        }
        if let own = ack.toTag, let other = final.toTag, own != other { return false }
        guard let client = transaction.request?.topVia ?? final.topVia, let via = ack.topVia else { return false }
        return client.host == via.host
    }
}
