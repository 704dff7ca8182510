// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let registrationForbidden = Rule(
        "registration-forbidden", "The registrar refuses the account without asking for a password",
        [.rfc(3261, "10.3"), .rfc(3261, "21.4.4")]
    ) { scene, rule in
        guard let refusal = scene.failure(403, 404), refusal.method == "REGISTER", let final = refusal.final,
            refusal.request?.credentials.isEmpty != false
        else { return nil }
        let user = refusal.request?.to?.uri
        return rule.finding(
            .suspicion, fault: .unknown, .likely, .outcome, codes: [final.code ?? 403],
            """
            \(scene.sender(of: final)) answers \(final.code ?? 403) \(final.reasonPhrase) to the first \
            REGISTER\(user.map { " for \($0.text)" } ?? ""), before any password: it does not serve this domain, does not know this user, \
            or does not take registrations from this address.
            """,
            evidence: [refusal.request?.evidence(.to), final.evidence],
            refutedBy: "A REGISTER for the same user from the same address that is challenged with 401.",
            checks: [
                "Compare user and domain of the To field with what the registrar serves.",
                "Look for an address list, a geographic block or a ban after earlier failures (fail2ban).",
            ])
    }
}
