// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    private static let mandatory: [FieldName] = [.via, .from, .to, .callID, .cseq]

    static let mandatoryHeaderMissing = Rule(
        "mandatory-header-missing", "The request lacks a header field that every request must have",
        [.rfc(3261, "8.1.1"), .rfc(3261, "21.4.1")]
    ) { scene, rule in
        for transaction in scene.failures(400).suffix(20) {
            guard let request = transaction.request, !request.isSummary, !request.isElided, let refusal = transaction.final,
                request.fields.count >= 4, let missing = mandatory.first(where: { !request.has($0) })
            else { continue }
            return rule.finding(
                .fault, fault: scene.side(of: request), .likely, .cause, codes: [400],
                """
                The \(request.method.isEmpty ? "request" : request.method) has no \(missing.rawValue) field. Without To, From, CSeq, \
                Call-ID, Max-Forwards and Via a request is not valid, and it was refused with 400 \(refusal.reasonPhrase).
                """,
                evidence: [request.evidence, refusal.evidence],
                refutedBy: "The field is in the message on the wire and was lost when the text was copied.",
                checks: ["Capture the request at its sender; if the field is there, a box on the way removes it."])
        }
        // The response may not be matched to its request, because CSeq, by which they are matched, can be the missing field.
        guard let refusal = scene.failure(400)?.final, refusal.reasonPhrase.asciiLowercased.holds("missing") else { return nil }
        return rule.finding(
            .fault, fault: .unknown, .likely, .cause, codes: [400],
            "The answer itself says so: \"\(refusal.reasonPhrase)\". The request lacks a field that it needs.",
            evidence: [refusal.evidence], refutedBy: "A capture of the request with the field in it.",
            checks: ["Capture the request at its sender and look for the field that the phrase names."])
    }
}
