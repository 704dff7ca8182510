// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let cancelledInviteAcknowledged = Rule(
        "cancelled-invite-acknowledged", "The end of a cancelled INVITE, acknowledged as it should be",
        [.rfc(3261, "9.2"), .rfc(3261, "17.1.1.3")]
    ) { scene, rule in
        guard let transaction = scene.failure(487), transaction.method == "INVITE", transaction.request == nil, transaction.cancel == nil,
            !scene.has("CANCEL"), let final = transaction.final, let ack = transaction.ack, ack.number > final.number,
            !ack.isSummary, ack.branch == final.branch, !ack.branch.isEmpty, ack.toTag == final.toTag, ack.fromTag == final.fromTag,
            transaction.repeatedResponses.isEmpty, final.reasons.isEmpty
        else { return nil }
        let delay = scene.seconds(from: final, to: ack)
        return rule.finding(
            .noFault, fault: .nobody, .likely, .outcome, codes: [487],
            """
            487 ends an INVITE that was cancelled before it was answered. The ACK follows\(delay.map { $0 < 1 ? " within \(Int(($0 * 1000).rounded(.up))) ms" : " after \(inSeconds($0))" } ?? ""), with \
            the branch, the CSeq number and the To tag that it must have. Nothing is wrong in these messages; the INVITE and the CANCEL, \
            which would show who gave up, are not in the text.
            """,
            evidence: [final.evidence, ack.evidence, ack.evidence(.via), ack.evidence(.to)],
            refutedBy: "More copies of the 487 after this ACK, or a Reason field in the CANCEL that names a failure.",
            checks: ["If the call should not have been cancelled, look for the CANCEL of this Call-ID and for the hop that sent it first."])
    }
}
