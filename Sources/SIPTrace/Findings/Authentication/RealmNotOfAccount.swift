// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let realmNotOfAccount = Rule(
        "realm-not-of-account", "The challenge names a realm for which the client has no account", [.rfc(3261, "22.1"), .rfc(3261, "22.4")]
    ) { scene, rule in
        guard scene.failure(401, 407) != nil else { return nil }
        let rounds = scene.challengeRounds
        for round in rounds {
            guard let realm = round.challenge.realm, !realm.isEmpty else { continue }
            if let sent = round.credentials?.realm, sent != realm {
                return rule.finding(
                    .fault, fault: .configuration, .likely, .cause, codes: [round.response.code ?? 401],
                    """
                    The credentials are for realm "\(sent)", but the server challenges for realm "\(realm)". The digest covers the realm, \
                    so it cannot match; the client uses the account of another domain.
                    """,
                    evidence: [
                        round.request?.evidence(round.credentials?.fieldName(in: round.request) ?? .authorization),
                        round.response.evidence(round.response.code == 407 ? .proxyAuthenticate : .wwwAuthenticate),
                    ],
                    refutedBy: "A request with credentials for \"\(realm)\" that is refused as well.",
                    checks: [
                        "Set the realm of the account to \"\(realm)\", or to * where the client allows it; leave it empty to take it from the challenge."
                    ])
            }
        }
        if let refused = forbidden(scene, rounds), let realm = refused.round.challenge.realm {
            return rule.finding(
                .fault, fault: .configuration, .likely, .cause, codes: [403, refused.round.response.code ?? 401],
                """
                The server challenges for realm "\(realm)"; the credentials that follow are for realm "\(refused.realm)", and they are \
                refused with 403. The digest covers the realm, so it cannot match; the client uses the account of another domain.
                """,
                evidence: [
                    refused.round.response.evidence(refused.round.response.code == 407 ? .proxyAuthenticate : .wwwAuthenticate),
                    refused.request.evidence(refused.field), refused.final.evidence,
                ],
                refutedBy: "A request with credentials for \"\(realm)\" that is refused as well.",
                checks: [
                    "Set the realm of the account to \"\(realm)\", or to * where the client allows it; leave it empty to take it from the challenge."
                ])
        }
        // No credentials were ever sent, and the realm is neither the domain of the account nor that of the server.
        guard let last = rounds.last, last.credentials == nil, let realm = last.challenge.realm, !realm.isEmpty, realm != "asterisk",
            let domain = last.response.from?.uri.host ?? last.request?.from?.uri.host, !domain.isEmpty, realm.asciiLowercased != domain,
            !realm.asciiLowercased.hasSuffix("." + domain),
            HostAddress(domain) == .name,
            !scene.transactions(last.response.method).contains(where: { $0.request?.credentials.isEmpty == false })
        else { return nil }
        return rule.finding(
            .suspicion, fault: .configuration, .possible, .outcome, codes: [last.response.code ?? 401],
            """
            The challenge is for realm "\(realm)", the account's domain is "\(domain)", and no request with credentials follows. Clients \
            that keep a fixed realm with the account do not answer a challenge for another one.
            """,
            evidence: [
                last.response.evidence(last.response.code == 407 ? .proxyAuthenticate : .wwwAuthenticate),
                last.response.evidence(.from),
            ],
            refutedBy: "A later request with credentials for this realm.",
            checks: ["Enter \"\(realm)\" as the realm of the account, or allow any realm."])
    }

    private struct Refused {
        let round: ChallengeRound
        let request: TraceMessage
        let realm: String
        let field: FieldName
        let final: TraceMessage
    }

    /// Credentials for a realm of which no challenge speaks, refused with 403.
    private static func forbidden(_ scene: Scene, _ rounds: [ChallengeRound]) -> Refused? {
        guard let refusal = scene.failure(403), let final = refusal.final, let request = refusal.request,
            let credentials = request.credentials.first, let realm = credentials.realm, !realm.isEmpty,
            !rounds.contains(where: { $0.challenge.realm == realm }),
            let round = rounds.last(where: { $0.response.callID == request.callID && $0.response.number < request.number }),
            round.challenge.realm?.isEmpty == false
        else { return nil }
        return Refused(
            round: round, request: request, realm: realm, field: credentials.fieldName(in: request), final: final)
    }
}
