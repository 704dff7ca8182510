// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let responseOfAnotherRequest = Rule(
        "response-of-another-request", "The response does not repeat the identifiers of the request whose branch it has",
        [.rfc(3261, "8.2.6.2"), .rfc(3261, "17.1.3")]
    ) { scene, rule in
        // A box that rewrites whole messages explains more.
        guard Rule.messageAlteredOnTheWay.find(scene, .messageAlteredOnTheWay) == nil else { return nil }
        for transaction in scene.transactions.prefix(Scene.most) where transaction.branch.hasPrefix("z9hG4bK") {
            guard let response = transaction.responses.first(where: { !$0.isSummary && !$0.isElided }),
                let request = transaction.request ?? scene.index.request(withBranch: transaction.branch).flatMap(scene.trace.message),
                !request.isSummary, !request.isElided, request.branch == response.branch,
                let difference = ResponseDifference(response, request)
            else { continue }
            return rule.finding(
                .suspicion, fault: .unknown, .likely, .cause, codes: response.code.map { [$0] } ?? [],
                """
                The \(response.code ?? 0) \(response.reasonPhrase) has the branch of the \(request.method), but \(difference.sentence). A \
                response copies Via, From, Call-ID and CSeq of its request. The side that sent the request cannot match this one, so for \
                it no response has come.
                """,
                evidence: [
                    request.evidence(difference.name), response.evidence, response.evidence(difference.name), response.evidence(.via),
                ],
                refutedBy: "The identifiers were replaced in this copy, and not in the same way in both messages.",
                checks: [
                    "Capture the response where it is sent: if it is right there, a box on the way changes it.",
                    "Otherwise see how the answering program builds its responses: these fields are copied, character by character.",
                ])
        }
        return nil
    }
}

private struct ResponseDifference {
    let name: FieldName
    let sentence: String

    init?(_ response: TraceMessage, _ request: TraceMessage) {
        if !response.callID.isEmpty, !request.callID.isEmpty, response.callID != request.callID {
            name = .callID
            sentence = "its Call-ID is \(response.callID) instead of \(request.callID)"
        } else if let number = response.cseq, let asked = request.cseq, number != asked {
            name = .cseq
            sentence = "its CSeq number is \(number) instead of \(asked)"
        } else if let tag = response.fromTag, let own = request.fromTag, tag != own {
            name = .from
            sentence = "its From tag is \"\(tag)\" instead of \"\(own)\""
        } else {
            return nil
        }
    }
}
