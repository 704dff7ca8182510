// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let authenticatedButForbidden = Rule(
        "authenticated-but-forbidden", "The password was accepted, but the call is not allowed", [.rfc(3261, "21.4.4"), .rfc(3261, "22.1")]
    ) { scene, rule in
        guard let refusal = scene.failure(403), refusal.method == "INVITE", let final = refusal.final, let request = refusal.request,
            request.credentials.first != nil
        else { return nil }
        return rule.finding(
            .suspicion, fault: .unknown, .possible, .outcome, codes: [403],
            """
            The INVITE carried credentials and was refused with 403 \(final.reasonPhrase) instead of being challenged again. Mostly the \
            user is then known and the call itself is not allowed: the calling number is not the account's, the destination is barred, or \
            the account has no credit. A few providers answer a wrong password in this way.
            """,
            evidence: [request.evidence(.from), request.evidence, final.evidence],
            refutedBy: "The same account calls the same number with success from another client.",
            checks: [
                "Compare the number in From and P-Asserted-Identity with the account's numbers, in the form that the provider wants.",
                "Try an ordinary national number to tell a barred destination from a refused account.",
            ])
    }
}
