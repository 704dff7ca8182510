// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let sequenceNumberWentBack = Rule(
        "sequence-number-went-back", "CSeq did not increase within the dialog", [.rfc(3261, "12.2.1.1"), .rfc(3261, "12.2.2")]
    ) { scene, rule in
        for transaction in scene.failures(500, 400, 481, 503).suffix(20) {
            guard let request = transaction.request, let refusal = transaction.final, let number = request.cseq,
                transaction.method != "CANCEL",
                let from = request.fromTag
            else { continue }
            let earlier = scene.transactions.prefix(2000).first {
                guard let other = $0.request, let otherNumber = other.cseq, other.number < request.number else { return false }
                return other.callID == request.callID && other.fromTag == from && otherNumber >= number && other.method != "ACK"
                    && other.branch != request.branch && other.method != "CANCEL"
            }
            let isNamed = refusal.reasonPhrase.asciiLowercased.holds("cseq")
            guard let earlier, let first = earlier.request, isNamed || request.toTag != nil,
                first.cseq.map({ $0 > number }) == true || isNamed
            else { continue }
            return rule.finding(
                .fault, fault: scene.side(of: request), isNamed || refusal.code == 500 ? .certain : .likely, .cause,
                codes: [refusal.code ?? 500],
                """
                The \(transaction.name) has CSeq \(number), although the same side had already used \(first.cseq ?? 0) in this dialog. A \
                number that does not rise is out of order, and the other side has to refuse it with \
                500\(refusal.code == 500 ? "" : " (here it answers \(refusal.code ?? 0))").
                """,
                evidence: [first.evidence(.cseq), request.evidence(.cseq), refusal.evidence],
                refutedBy: "Requests of two dialogs (another tag) that were taken for one.",
                checks: [
                    "See where the sender keeps its CSeq: one counter per dialog and direction, plus one for each new request but ACK and CANCEL.",
                    "With a B2BUA or a restart in between, see whether the counter starts again.",
                ])
        }
        return nil
    }
}
