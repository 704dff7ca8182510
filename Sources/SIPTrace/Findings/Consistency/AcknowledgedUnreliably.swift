// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let acknowledgedUnreliably = Rule(
        "prack-names-no-response", "The PRACK acknowledges a response that the other side did not send reliably",
        [.rfc(3262, "4"), .rfc(3262, "3")]
    ) { scene, rule in
        for transaction in scene.transactions("PRACK").prefix(20) {
            guard let request = transaction.request, !request.isSummary, let numbers = acknowledged(by: request) else { continue }
            let invite = scene.transactions("INVITE").prefix(Scene.most).filter {
                $0.cseq == numbers.cseq && $0.first?.callID == request.callID
            }
            let provisionals = invite.flatMap(\.provisionals).filter { ($0.code ?? 100) > 100 && $0.number < request.number }
            guard let last = provisionals.last, !provisionals.contains(where: { $0.isElided || $0.isSummary }),
                !provisionals.contains(where: { $0.number(.rseq) == numbers.rseq })
            else { continue }
            let isReliable = provisionals.contains { $0.has(.rseq) }
            let refusal = transaction.final.flatMap { $0.isFailure ? $0 : nil }
            return rule.finding(
                isReliable ? .suspicion : .fault, fault: isReliable ? .unknown : scene.side(of: request), isReliable ? .possible : .likely,
                refusal == nil ? .contribution : .cause, codes: (refusal?.code ?? last.code).map { [$0] } ?? [],
                """
                The PRACK acknowledges the response with RSeq \(numbers.rseq) (RAck: \(request.value(.rack) ?? "")), \
                \(isReliable ? "but the text shows only \(provisionals.compactMap { $0.number(.rseq) }.prefix(3).map(String.init).joined(separator: ", "))" : "but no provisional response in the text has an RSeq: none was sent reliably, and for such a response no PRACK may be sent"). \
                The other side knows no response of that number\(refusal.map { " and answers \($0.code ?? 481) \($0.reasonPhrase)" } ?? " and would answer 481").
                """,
                evidence: [
                    request.evidence(.rack), last.evidence, last.evidence(.rseq) ?? last.evidence(.require), refusal?.evidence,
                ],
                refutedBy: "A provisional response with that RSeq, which this text leaves out.",
                checks: [
                    "See whether the provisional response has Require: 100rel and RSeq; without both the client must not send PRACK.",
                    "With a proxy or a B2BUA in between, see whether it removes RSeq or counts it anew on one side only.",
                ])
        }
        return nil
    }

    /// The response number and the CSeq number in RAck.
    private static func acknowledged(by request: TraceMessage) -> (rseq: Int, cseq: Int)? {
        guard let words = request.value(.rack)?.words(most: 3), words.count == 3, let rseq = boundedNumber(words[0]),
            let cseq = boundedNumber(words[1])
        else { return nil }
        return (rseq, cseq)
    }
}
