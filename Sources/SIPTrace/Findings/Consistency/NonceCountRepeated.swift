// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let nonceCountRepeated = Rule(
        "nonce-count-repeated", "A nonce is used again with the same count, so the server takes the request for a repetition",
        [.rfc(3261, "22.4")]
    ) { scene, rule in
        guard let pair = repetition(in: scene), let credentials = pair.second.request?.credentials.first else { return nil }
        let refusal = pair.second.final.flatMap { $0.isFailure && [400, 401, 403, 407].contains($0.code) ? $0 : nil }
        let request = pair.second.request
        return rule.finding(
            refusal == nil ? .suspicion : .fault, fault: request.map { scene.side(of: $0) } ?? .unknown,
            refusal == nil ? .possible : .likely,
            refusal == nil ? .remark : .cause, codes: refusal?.code.map { [$0] } ?? [],
            """
            Two requests with different CSeq numbers use the same nonce, both with nc=\(credentials.parameters["nc"] ?? ""). With qop, the \
            client counts how often it has used a nonce, and the count has to rise by one each time: it protects against somebody who \
            sends a request again that he has seen. A server that checks it \
            refuses\(refusal.map { ", as here with \($0.code ?? 401) \($0.reasonPhrase)" } ?? "; this one did not").
            """,
            evidence: [
                pair.first.request?.evidence(credentials.fieldName(in: pair.first.request)),
                request?.evidence(credentials.fieldName(in: request)), refusal?.evidence,
            ],
            refutedBy: "The server accepts the same count elsewhere, and refuses this request with another nonce too.",
            checks: [
                "See whether a newer version of the client counts nc up; as a trial, let it ask for a new nonce for each request.",
                "At the server, a nonce that may be used once only makes the client begin anew each time.",
            ])
    }

    /// Two requests of one sender with the same nonce and count. A proxy sends the credentials on in a request with the same CSeq.
    private static func repetition(in scene: Scene) -> (first: Transaction, second: Transaction)? {
        struct Use: Hashable {
            let nonce: String
            let count: Int
            let sender: String
        }
        guard scene.transactions.count > 1 else { return nil }
        var uses: [Use: Transaction] = [:]
        var challenged = 0
        for transaction in scene.transactions.prefix(Scene.most) where transaction.method != "ACK" && transaction.method != "CANCEL" {
            guard let request = transaction.request, let credentials = request.credentials.first, credentials.qop != nil,
                let nonce = credentials.nonce, !nonce.isEmpty, let count = credentials.nonceCount
            else { continue }
            let use = Use(nonce: nonce, count: count, sender: (request.fromTag ?? "") + " " + (credentials.username ?? ""))
            // In a copy with masked nonces all look the same: a challenge between two requests brings another.
            let isMasked = nonce.utf8.allSatisfy { $0 == UInt8(ascii: "*") }
            if let first = uses[use], !isMasked || challenged < first.first?.number ?? 0 {
                if first.cseq != transaction.cseq { return (first, transaction) }
            } else {
                uses[use] = transaction
            }
            if let final = transaction.final, final.code == 401 || final.code == 407 { challenged = final.number }
        }
        return nil
    }
}
