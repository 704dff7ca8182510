// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let nonceNoLongerAccepted = Rule(
        "nonce-no-longer-accepted", "A nonce that the client has used before is not accepted any more: it has probably expired",
        [.rfc(3261, "22.4"), .rfc(3261, "22.2")]
    ) { scene, rule in
        guard let refusal = scene.failure(401, 407), let response = refusal.final, let request = refusal.request,
            let credentials = request.credentials.first, let uses = credentials.nonceCount, uses > 1,
            !(response.challenges.first?.isStale ?? false), credentials.isOfOtherNonce(than: response.challenges.first)
        else { return nil }
        let code = response.code ?? 401
        return rule.finding(
            .suspicion, fault: .unknown, .likely, .cause, codes: [code],
            """
            The \(refusal.name) carries credentials with nc=\(credentials.parameters["nc"] ?? ""): the client has used this nonce \
            \(uses - 1 == 1 ? "once" : "\(uses - 1) times") before, so user and password were accepted with it. Now \
            \(scene.sender(of: response)) answers \(code), most probably because it has let the nonce expire. It should then say \
            stale=true in a new challenge, so that the client computes its credentials anew without asking anybody\
            \(response.challenges.isEmpty ? "; the text shows no challenge in the \(code)" : "; here it does not say so").
            """,
            evidence: [
                request.evidence(credentials.fieldName(in: request)), response.evidence,
                response.evidence(code == 407 ? .proxyAuthenticate : .wwwAuthenticate),
            ],
            refutedBy: "The same user is refused with a fresh nonce (nc=00000001) as well, or the password was changed meanwhile.",
            checks: [
                "See whether the \(code) has \(code == 407 ? "Proxy-Authenticate" : "WWW-Authenticate") with a new nonce, and what the client sends next.",
                "Compare the lifetime of nonces at the server with the interval of this client's requests; raise the one or lower the other.",
                "If the server gives no new challenge, look for a newer version of it.",
            ])
    }
}

extension AuthenticationParameters {
    /// Whether credentials have another nonce than a challenge, as far as the copy shows: where nonces are masked, all look the same.
    func isOfOtherNonce(than challenge: AuthenticationParameters?) -> Bool {
        nonce != challenge?.nonce || nonce?.utf8.allSatisfy { $0 == UInt8(ascii: "*") } ?? true
    }
}
