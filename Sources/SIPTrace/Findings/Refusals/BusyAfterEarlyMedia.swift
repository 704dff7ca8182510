// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let busyAfterEarlyMedia = Rule(
        "busy-after-early-media", "Busy after early media: a person, or a network that turns the caller away",
        [.rfc(3261, "21.4.24"), .rfc(3261, "21.6.2")]
    ) { scene, rule in
        guard let refusal = scene.failure(486, 600, 603), refusal.method == "INVITE", scene.answered == nil, let final = refusal.final,
            let early = refusal.provisionals.last(where: { $0.hasBody }), final.reasons.isEmpty
        else { return nil }
        let product = final.product?.asciiLowercased ?? ""
        guard !Rule.telephones.contains(where: { product.holds($0) }) else { return nil }
        let code = final.code ?? 486
        return rule.finding(
            .suspicion, fault: .unknown, .possible, .outcome, codes: [code],
            """
            \(scene.sender(of: final)) answers \(code) \(final.reasonPhrase) after early media, and gives no Reason. Either the called \
            person declined or was busy, or a network on the way turns the call away and only says busy: networks do that to calling \
            numbers that they do not trust. The trace cannot tell the two apart.
            """,
            evidence: [early.evidence, final.evidence, refusal.request?.evidence(.from)],
            refutedBy:
                "The called person saw the call and pressed a key, or a call with another calling number is refused in the same way.",
            checks: [
                "Ask the called person whether the phone rang.",
                "Call the same number with another calling number, and from another network.",
                "Ask the provider for the release cause of the call; give it the Call-ID and the time.",
            ])
    }
}
