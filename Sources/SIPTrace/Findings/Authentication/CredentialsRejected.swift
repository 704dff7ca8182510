// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let credentialsRejected = Rule(
        "credentials-rejected", "Credentials were sent and not accepted: user or password is wrong",
        [.rfc(3261, "22.1"), .rfc(3261, "22.4")]
    ) { scene, rule in
        guard let round = scene.refusedCredentials, let credentials = round.credentials else { return nil }
        let code = round.response.code ?? 401
        let user = credentials.username ?? ""
        let tries = scene.challengeRounds.filter { $0.credentials != nil && $0.response.method == round.response.method }.count
        // Asterisk challenges unknown callers in the same way, so the password may not be the reason there.
        let isAsterisk = scene.isFrom("asterisk", round.response) || round.challenge.realm == "asterisk"
        // Then that may be the reason, and not the password.
        let differs = round.request.flatMap { DigestTarget($0, credentials) } != nil
        // A nonce that was used before was accepted before, and with it user and password.
        let isOld = (credentials.nonceCount ?? 1) > 1 && credentials.isOfOtherNonce(than: round.challenge)
        let isOpen = isAsterisk || differs || isOld
        return rule.finding(
            isOpen ? .suspicion : .fault, fault: isOpen ? .unknown : .configuration, isOpen ? .possible : .likely,
            isOpen ? .outcome : .cause, codes: [code],
            """
            The \(round.response.method) carried credentials for user "\(user)" in realm "\(credentials.realm ?? "")" and was challenged \
            again with \(code)\(tries > 1 ? ", \(tries) times in all" : ""). The new challenge does not say stale=true, so the nonce is \
            not the problem: \(scene.sender(of: round.response)) computes another digest from what it knows of this user, or does not \
            know the user.\(differs ? " The uri of the digest is not the Request-URI, which may be the reason instead." : "")
            """,
            evidence: [
                round.request?.evidence(credentials.fieldName(in: round.request)), round.response.evidence,
                round.response.evidence(code == 407 ? .proxyAuthenticate : .wwwAuthenticate),
            ],
            refutedBy:
                "stale=true in the new challenge, another realm in the credentials than in the challenge, or the same password working from another client.",
            checks: [
                "Type the password anew on both sides; look for blanks at its ends and for a cut at special characters.",
                "Compare the authentication user with the account's: many providers want another name there than the telephone number.",
                "See in the server's log whether it says that the user is unknown or that the password does not match.",
            ])
    }
}

extension AuthenticationParameters {
    /// The name of the request field that the parameters were read from.
    func fieldName(in request: TraceMessage?) -> FieldName { request?.has(.authorization) == true ? .authorization : .proxyAuthorization }
}
