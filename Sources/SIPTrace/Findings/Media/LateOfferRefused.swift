// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let lateOfferRefused = Rule(
        "late-offer-refused", "The INVITE has no SDP, and the other side refuses to make the offer itself",
        [.rfc(3261, "13.2.1"), .rfc(3261, "13.3.1"), .rfc(3264, "4")]
    ) { scene, rule in
        guard let refusal = scene.failure(488, 606), refusal.method == "INVITE", let final = refusal.final, let request = refusal.request,
            request.isWithoutOffer
        else { return nil }
        return rule.finding(
            .suspicion, fault: .unknown, .likely, .cause, codes: [final.code ?? 488],
            """
            The INVITE carries no session description, which asks the called side to make the offer in its answer; \
            \(scene.sender(of: final)) answers \(final.code ?? 488) \(final.reasonPhrase) instead. So there is no codec in this INVITE \
            to be refused: the called side cannot make an offer, or has no medium left that it may use.
            """,
            evidence: [request.evidence, request.evidence(.contentLength), final.evidence, final.evidence(.warning)],
            refutedBy: "The same call with an offer in the INVITE is refused as well: then look at the codecs and the encryption.",
            checks: [
                "Let the calling side put its offer into the INVITE (early offer), as most trunks require.",
                "Look at the called side's settings for calls without an offer (delayed or late offer) and for the codecs of the account.",
            ])
    }
}
