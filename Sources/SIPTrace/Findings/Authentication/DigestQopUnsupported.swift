// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let digestQopUnsupported = Rule(
        "digest-qop-unsupported", "The challenge asks for a quality of protection that the client does not use",
        [.rfc(3261, "22.4")]
    ) { scene, rule in
        guard scene.failure(401, 407) != nil else { return nil }
        for round in scene.challengeRounds where round.challenge.scheme == "digest" {
            let offered = (round.challenge.qop ?? "").parts(at: UInt8(ascii: ",")).map { $0.trimmedBlanks.asciiLowercased }
            guard !offered.isEmpty else { continue }
            let challenge = round.response.code == 407 ? FieldName.proxyAuthenticate : .wwwAuthenticate
            if let credentials = round.credentials, credentials.nonce != nil {
                let used = credentials.qop?.asciiLowercased
                guard used.map({ !offered.contains($0) }) ?? false else { continue }
                return rule.finding(
                    .fault, fault: scene.sideOfClient(round.transaction), .likely, .cause, codes: [round.response.code ?? 401],
                    """
                    The server offers qop \(offered.joined(separator: " or ")), the client answers with \(used ?? "none"). The two compute \
                    different digests, so the server challenges again, whatever the password.
                    """,
                    evidence: [round.response.evidence(challenge), round.request?.evidence(credentials.fieldName(in: round.request))],
                    refutedBy: "Credentials with one of the offered values that are refused as well.",
                    checks: ["Let the server offer qop=\"auth\", which clients know, or update the client."])
            }
            guard !scene.transactions(round.response.method).contains(where: { $0.request?.credentials.isEmpty == false }) else { continue }
            if offered.contains("auth") {
                guard offered.count > 1, offered.first == "auth-int" else { continue }
                return rule.finding(
                    .suspicion, fault: .unknown, .possible, .outcome, codes: [round.response.code ?? 401],
                    """
                    The challenge offers a list, qop="\(offered.joined(separator: ","))", with auth-int first, and no request with \
                    credentials follows. The client may choose auth from it, but some look at the first value only, or take the whole list \
                    for one value that they do not know, and give up.
                    """,
                    evidence: [round.response.evidence(challenge)],
                    refutedBy: "The same client answers a challenge with this list, or leaves one with qop=\"auth\" unanswered too.",
                    checks: ["Let the server offer qop=\"auth\" alone, as a trial.", "Look for a newer version of the client."])
            }
            return rule.finding(
                .suspicion, fault: .unknown, .likely, .cause, codes: [round.response.code ?? 401],
                """
                The challenge offers qop \(offered.joined(separator: ", ")) and not auth, and the client sends no credentials. Protection \
                of the body (auth-int) is known to few clients; many give up without it.
                """,
                evidence: [round.response.evidence(challenge)], refutedBy: "The same client answers such a challenge from another server.",
                checks: ["Let the server offer qop=\"auth\" beside it."])
        }
        return nil
    }
}
