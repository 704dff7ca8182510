// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let acknowledgementOfProvisionalMalformed = Rule(
        "rack-malformed", "The RAck of a PRACK does not name a response", [.rfc(3262, "7.2"), .rfc(3262, "4")]
    ) { scene, rule in
        for transaction in scene.transactions("PRACK").suffix(20).reversed() {
            guard let request = transaction.request, !request.isSummary, let value = request.value(.rack), isBroken(value) else { continue }
            let side = scene.side(of: request)
            let invite = scene.initialInvites.last { $0.request?.callID == request.callID }
            let provisionals = invite?.provisionals.filter { ($0.code ?? 100) > 100 } ?? []
            let hasNumber = provisionals.contains { $0.has(.rseq) }
            let refusal = transaction.final.flatMap { $0.isFailure ? $0 : nil }
            return rule.finding(
                .fault, fault: side == .unknown ? .caller : side, refusal == nil ? .likely : .certain,
                refusal == nil ? .contribution : .cause,
                codes: refusal?.code.map { [$0] } ?? [],
                """
                RAck has to hold two numbers and a method: the RSeq of the provisional response, and its CSeq. This one is "\(value)"\
                \(refusal.map { ", and the PRACK is refused with \($0.code ?? 400) \($0.reasonPhrase)" } ?? "").\
                \(hasNumber || provisionals.isEmpty ? "" : " The provisional responses in the text have no RSeq, so there is nothing that a PRACK could name: a client must not send one for them.")
                """,
                evidence: [request.evidence(.rack), refusal?.evidence, refusal?.evidence(.warning), provisionals.last?.evidence],
                refutedBy: "A capture of the same PRACK with a whole RAck: then this copy is damaged.",
                checks: [
                    "See whether the provisional response has Require: 100rel and RSeq; without them the client must not send PRACK.",
                    "Turn 100rel off at the client as a trial, or look for a newer version of it.",
                ])
        }
        return nil
    }

    private static func isBroken(_ value: String) -> Bool {
        let words = value.words(most: 4)
        guard words.count == 3, words[0].utf8.allSatisfy(\.isDigit), words[1].utf8.allSatisfy(\.isDigit) else { return true }
        return !words[2].utf8.allSatisfy(\.isToken)
    }
}
