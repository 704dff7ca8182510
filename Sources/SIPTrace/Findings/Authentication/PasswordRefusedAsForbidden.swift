// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let passwordRefusedAsForbidden = Rule(
        "password-refused-as-forbidden", "The server answers 403 to the credentials: wrong user or password, or the account is blocked",
        [.rfc(3261, "21.4.4"), .rfc(3261, "22.1")]
    ) { scene, rule in
        guard let refusal = scene.failure(403), refusal.method == "REGISTER", let final = refusal.final, let request = refusal.request,
            let credentials = request.credentials.first
        else { return nil }
        let phrase = final.reasonPhrase.asciiLowercased
        let isNamed = phrase.holds("auth") || phrase.holds("password") || phrase.holds("credential")
        return rule.finding(
            isNamed ? .fault : .suspicion, fault: isNamed ? .configuration : .unknown, .likely, .cause, codes: [403],
            """
            The REGISTER with credentials for "\(credentials.username ?? "")" is refused with 403 \(final.reasonPhrase), not challenged \
            again. Several servers and providers say 403 instead of 401 when user and password do not fit, in order to stop clients from \
            trying again; a blocked account or an address that is not allowed gives the same answer.
            """,
            evidence: [request.evidence(credentials.fieldName(in: request)), final.evidence],
            refutedBy: "The same user and password register from another client or another address.",
            checks: [
                "Enter the user and password anew; compare the authentication user with the provider's documents.",
                "Look in the provider's portal for a blocked account, an address list or a limit of registrations.",
                "Wait before trying again: many servers block an address after several failures.",
            ])
    }
}
