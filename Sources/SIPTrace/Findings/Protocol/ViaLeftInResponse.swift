// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let viaLeftInResponse = Rule(
        "via-left-in-response", "The response has more Via fields than the request: a hop did not remove its own",
        [.rfc(3261, "16.7"), .rfc(3261, "18.1.2")]
    ) { scene, rule in
        for transaction in scene.transactions.prefix(200) {
            guard let request = transaction.request, !request.branch.isEmpty, !request.isElided,
                let response = transaction.responses.last(where: { $0.branch == request.branch && !$0.isElided && !$0.isSummary })
            else { continue }
            let (sent, returned) = (request.vias.count, response.vias.count)
            guard sent > 0, returned > sent else { continue }
            return rule.finding(
                .fault, fault: .gateway, .likely, response.isProvisional ? .contribution : .cause, codes: [response.code ?? 200],
                """
                The \(transaction.name) left with \(sent == 1 ? "one Via" : "\(sent) Via values"), and its \(response.code ?? 0) comes back with \
                \(returned). Each hop removes the Via that it added before it passes a response back, so the gateway or proxy next to the \
                client left its own in. A client discards a response with more than its own Via.
                """,
                evidence: [request.evidence(.via), response.fields(.via).last.map { response.evidence($0) }, response.evidence],
                refutedBy: "A capture at the client in which the response has as many Via values as the request.",
                checks: [
                    "Look at the gateway or proxy between the client and the address of the extra Via: it has to remove its own Via.",
                    "Compare the response before and behind that hop.",
                ])
        }
        return nil
    }
}
