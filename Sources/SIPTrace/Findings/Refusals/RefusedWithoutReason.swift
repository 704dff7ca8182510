// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let refusedWithoutReason = Rule(
        "refused-without-reason", "The call is not allowed, and nothing says why", [.rfc(3261, "21.4.4")]
    ) { scene, rule in
        guard let refusal = scene.failure(403), refusal.method == "INVITE" || refusal.method == "MESSAGE", let final = refusal.final,
            refusal.request?.credentials.isEmpty != false
        else { return nil }
        let from = refusal.request?.from?.uri
        let target = refusal.request?.requestURI?.user
        return rule.finding(
            .cannotTell, fault: .unknown, .possible, .outcome, codes: [403],
            """
            \(scene.sender(of: final)) understood the \(refusal.name) and refuses it with 403, without asking for a password. Likeliest \
            first: the source address is not on its list (trunk by address); the number in From\(from?.user.map { " (\($0))" } ?? "") is \
            not accepted as caller ID; the destination\(target.map { " (\($0))" } ?? "") is barred for this account.
            """,
            evidence: [refusal.request?.evidence(.from), refusal.request?.evidence, final.evidence],
            refutedBy: "A Reason or Warning field, or the provider's log, that names another cause.",
            checks: [
                "Compare the public source address with the address list at the provider.",
                "Put a number of the account into From and P-Asserted-Identity, in the provider's form.",
                "Try a national number; ask the provider with Call-ID and time.",
            ])
    }
}
