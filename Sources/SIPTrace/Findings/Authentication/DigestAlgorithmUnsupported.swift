// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let digestAlgorithmUnsupported = Rule(
        "digest-algorithm-unsupported", "The two sides use different digest algorithms", [.rfc(8760, "2.4"), .rfc(3261, "22.4")]
    ) { scene, rule in
        if let note = scene.note("unsupported digest algorithm", "einvalidalgorithm", "unsupported algorithm") {
            return rule.finding(
                .fault, fault: .configuration, .likely, .cause, codes: [401],
                "The client's log says: \(note.quoted). It does not know the digest algorithm of the challenge, and sends no credentials.",
                evidence: [note.evidence, scene.challengeRounds.last?.response.evidence],
                refutedBy: "A request with credentials that follows all the same.",
                checks: [
                    "Let the server offer MD5 as well, and first if the client only reads the first challenge; or update the client (RFC 8760)."
                ])
        }
        guard scene.failure(401, 407, 400, 403) != nil else { return nil }
        for round in scene.challengeRounds {
            let offered = round.response.challenges.map { ($0.algorithm ?? "MD5").uppercased() }
            let isBasicOnly = !round.response.challenges.isEmpty && round.response.challenges.allSatisfy { $0.scheme != "digest" }
            if let credentials = round.credentials {
                let used = (credentials.algorithm ?? "MD5").uppercased()
                guard !offered.isEmpty, !offered.contains(used) else { continue }
                return rule.finding(
                    .fault, fault: scene.sideOfClient(round.transaction), .certain, .cause, codes: [round.response.code ?? 401],
                    """
                    The server asks for \(offered.joined(separator: " or ")), the client answers with \(used). The server cannot accept \
                    that and challenges again.
                    """,
                    evidence: [
                        round.response.evidence(round.response.code == 407 ? .proxyAuthenticate : .wwwAuthenticate),
                        round.request?.evidence(credentials.fieldName(in: round.request)),
                    ],
                    refutedBy: "A further challenge with \(used) that the trace does not show.",
                    checks: ["Offer MD5 beside \(offered.first ?? "the newer algorithm") at the server, or update the client (RFC 8760)."])
            }
            let isForeign = isBasicOnly || !offered.contains { $0.hasPrefix("MD5") }
            guard isForeign, !scene.transactions(round.response.method).contains(where: { $0.request?.credentials.isEmpty == false }),
                !offered.isEmpty
            else { continue }
            return rule.finding(
                .suspicion, fault: .unknown, .likely, .cause, codes: [round.response.code ?? 401],
                """
                The server challenges with \
                \(round.response.challenges.map { "\($0.scheme) \($0.algorithm ?? "")".trimmedBlanks }.joined(separator: ", ")) only, and \
                the client sends no credentials. Many clients know Digest with MD5 and nothing else.
                """,
                evidence: [round.response.evidence(round.response.code == 407 ? .proxyAuthenticate : .wwwAuthenticate)],
                refutedBy: "The same client answers this kind of challenge from another server.",
                checks: ["Let the server offer Digest with MD5 as well, or use a client that supports what it offers."])
        }
        return nil
    }
}
