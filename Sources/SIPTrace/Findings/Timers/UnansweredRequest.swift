// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let unansweredRequest = Rule(
        "unanswered-request", "The trace shows the request and no final answer to it", [.rfc(3261, "17.1.1.2"), .rfc(3261, "13.2.2.1")]
    ) { scene, rule in
        guard scene.call.outcome.code == nil, let transaction = scene.initialInvites.last ?? scene.transactions.last,
            transaction.final == nil, transaction.request != nil || !transaction.responses.isEmpty,
            let first = transaction.first, !first.isDescription
        else { return nil }
        let last = transaction.responses.last
        let phase: String
        if let last, last.code == 180 || last.code == 183 {
            phase =
                "The last answer is \(last.code ?? 180) \(last.reasonPhrase): it was ringing, or an announcement was played, when the text ends."
        } else if let last {
            phase = "Only \(last.code ?? 100) \(last.reasonPhrase) came back: the next hop has the request and waits for the hop behind it."
        } else {
            phase = "No answer at all follows in the text."
        }
        let remarks = transaction.request.flatMap { $0.toTag == nil ? RequestRemarks($0) : nil }
        return rule.finding(
            .cannotTell, fault: .unknown, .possible, .fallback,
            title: remarks?.headline.map { "The text ends before the answer; what stands out in the request: \($0)" },
            codes: last?.code.map { [$0] } ?? [],
            """
            \(phase) The trace ends before the outcome, so it does not show how the \(transaction.name) ended or \
            why.\(remarks?.text.map { " \($0)" } ?? "")
            """,
            evidence: [first.evidence, last.flatMap { $0.number == first.number ? nil : $0.evidence }] + (remarks?.evidence ?? []),
            refutedBy: "A longer trace with the final response.",
            checks: [
                "Capture until the final response and the ACK, at the side that sends the request and at the hop that answered last.",
                last == nil
                    ? "See at the next hop whether the request arrives."
                    : "Look at the leg behind the hop that answered: the cause of the end is there.",
            ])
    }
}
