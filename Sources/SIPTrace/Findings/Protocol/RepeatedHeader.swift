// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    private static let single: [FieldName] = [.contentType, .callID, .from, .to, .cseq, .maxForwards, .contentLength]

    static let repeatedHeader = Rule(
        "repeated-header", "A header field that is allowed only once appears more than once", [.rfc(3261, "7.3.1"), .rfc(3261, "8.1.1.8")]
    ) { scene, rule in
        for transaction in scene.transactions.prefix(Scene.most) {
            guard let request = transaction.request else { continue }
            let name = single.first { request.count(of: $0) > 1 }
            let contacts = request.method == "INVITE" ? request.count(of: .contact) : 1
            guard let repeated = name ?? (contacts > 1 ? .contact : nil) else { continue }
            let fields = request.fields(repeated)
            let refusal = transaction.final.flatMap { $0.isFailure && $0.code != 401 && $0.code != 407 ? $0 : nil }
            let isCause = refusal?.code == 400 || (refusal?.reasonPhrase ?? "").asciiLowercased.holds(repeated.rawValue.asciiLowercased)
            return rule.finding(
                .fault, fault: scene.side(of: request), isCause ? .likely : .possible, isCause ? .cause : .contribution,
                codes: refusal?.code.map { [$0] } ?? [],
                """
                The \(request.method) has \(fields.count) \(repeated.rawValue) fields. Only one is allowed there, and receivers differ \
                in which one they believe, or refuse the request\(refusal.map { ", as here with \($0.code ?? 400)" } ?? "").
                """,
                evidence: fields.prefix(2).map { request.evidence($0) } + [refusal?.evidence],
                refutedBy: "The request is accepted elsewhere unchanged, or refused in the same way with one field only.",
                checks: [
                    "Find what adds the second field: a header manipulation rule of an SBC or proxy, or application code that sets it by hand.",
                    "Keep only one of the two and try again.",
                ])
        }
        return nil
    }
}
