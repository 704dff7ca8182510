// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let redirectNotFollowed = Rule(
        "redirect-not-followed", "The call was redirected, and nobody followed", [.rfc(3261, "8.1.3.4"), .rfc(3261, "21.3.3")]
    ) { scene, rule in
        guard scene.answered == nil, let refusal = scene.failure(300, 301, 302, 305, 380), let final = refusal.final,
            let request = refusal.request
        else { return nil }
        let target = final.contact?.uri
        guard !scene.initialInvites.contains(where: { $0.request.map { $0.number > final.number } ?? false }) else { return nil }
        return rule.finding(
            .suspicion, fault: .unknown, .likely, .outcome, codes: [final.code ?? 302],
            """
            \(scene.sender(of: final)) answers \(final.code ?? 302) and names another \
            address\(target.map { " (\($0.text))" } ?? ", but no Contact"): call forwarding, or a redirect server. The trace shows no \
            INVITE to it, so the calling side does not follow, or may not.
            """,
            evidence: [request.evidence, final.evidence, final.evidence(.contact)],
            refutedBy: "An INVITE to the new address in a longer trace, or on another leg.",
            checks: [
                "See whether the calling server follows redirects, and whether it has a route to the new address.",
                "If the forwarding is not wanted, switch it off at the called phone.",
            ])
    }
}
