// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let responseWithoutVia = Rule(
        "response-without-via", "A response has no Via field, so it cannot find its way back",
        [.rfc(3261, "8.2.6.2"), .rfc(3261, "18.1.2")]
    ) { scene, rule in
        for transaction in scene.transactions.prefix(Scene.most) {
            guard let request = transaction.request, request.has(.via), !request.isElided,
                let response = transaction.responses.first(where: { isWhole($0) && !$0.has(.via) })
            else { continue }
            return rule.finding(
                .fault, fault: .unknown, .likely, .cause, codes: response.code.map { [$0] } ?? [],
                """
                The \(response.code ?? 200) \(response.reasonPhrase) repeats From, To, Call-ID and CSeq of the \(request.method), but not \
                its Via fields. By these a response is sent back hop by hop and matched to its request: whoever gets this one throws it \
                away, and for the side that sent the \(request.method) no response has come. The answering side or a proxy in front of it \
                left them out.
                """,
                evidence: [request.evidence(.via), response.evidence, response.evidence(.cseq)],
                refutedBy: "The Via fields are in the response on the wire and were left out of this copy.",
                checks: [
                    "Capture the response where it is sent and where it arrives: between the two is what removes the Via fields.",
                    "On a proxy, turn off as a trial what changes messages: topology hiding, header rules, routes for replies.",
                ])
        }
        return nil
    }

    /// Whether the text seems to have all fields of a response.
    private static func isWhole(_ response: TraceMessage) -> Bool {
        !response.isSummary && !response.isElided
            && [.from, .to, .callID, .cseq, .contentLength].allSatisfy { response.has($0) }
    }
}
