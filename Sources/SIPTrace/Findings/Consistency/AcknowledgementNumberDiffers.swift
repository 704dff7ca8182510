// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let acknowledgementNumberDiffers = Rule(
        "acknowledgement-number-differs", "The ACK has another CSeq number than the INVITE that it should acknowledge",
        [.rfc(3261, "13.2.2.4"), .rfc(3261, "17.1.1.3")]
    ) { scene, rule in
        let invites = scene.transactions("INVITE")
        for orphan in invites.prefix(20) where orphan.request == nil && orphan.responses.isEmpty {
            guard let ack = orphan.ack, let number = ack.cseq,
                let invite = invites.prefix(Scene.most).last(where: { isMeant($0, by: ack) }), let final = invite.final
            else { continue }
            let isSameBranch = final.isFailure && !ack.branch.isEmpty && ack.branch == invite.branch
            let copies = invite.repeatedResponses.filter { $0.code == final.code }
            let isProven = isSameBranch || !copies.isEmpty
            return rule.finding(
                isProven ? .fault : .suspicion, fault: isProven ? scene.side(of: ack) : .unknown, isSameBranch ? .certain : .likely,
                copies.isEmpty ? .contribution : .cause, codes: final.code.map { [$0] } ?? [],
                """
                The INVITE has CSeq \(invite.cseq ?? 0), but the ACK after its \(final.code ?? 200) has CSeq \(number). An ACK repeats the \
                number of the INVITE that it acknowledges, so the other side takes this one for the ACK of another INVITE, which does not \
                exist\(copies.isEmpty ? "" : ", and sends its \(final.code ?? 200) \(copies.count == 1 ? "once more" : "\(copies.count) times more")").
                """,
                evidence: [invite.request?.evidence(.cseq), final.evidence(.cseq), ack.evidence(.cseq), copies.last?.evidence],
                refutedBy: "An INVITE with CSeq \(number) in the same dialog, which this text leaves out.",
                checks: [
                    "See where the sender takes the number of the ACK from: it must not count it up, and must keep it with the INVITE.",
                    "With a B2BUA in between, compare the numbers before and behind it: it may keep one counter for both sides.",
                ])
        }
        return nil
    }

    /// Whether the dialog of an ACK is that of an answered INVITE that has no ACK.
    private static func isMeant(_ invite: Transaction, by ack: TraceMessage) -> Bool {
        guard invite.request != nil, invite.acks.isEmpty, let final = invite.final, final.number < ack.number else { return false }
        return final.callID == ack.callID && final.toTag != nil && final.toTag == ack.toTag && final.fromTag == ack.fromTag
    }
}
