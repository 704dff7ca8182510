// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let lateOfferRefused = Rule(
        "late-offer-refused", "The INVITE has no SDP, and the other side refuses to make the offer itself",
        [.rfc(3261, "13.2.1"), .rfc(3261, "13.3.1"), .rfc(3264, "4")]
    ) { scene, rule in
        guard let refusal = scene.failure(488, 606), refusal.method == "INVITE", let final = refusal.final, let request = refusal.request,
            request.isWithoutOffer
        else { return complaint(scene, rule) }
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

    /// An INVITE without an offer that nobody answers in the text, and a program that could not read it.
    private static func complaint(_ scene: Scene, _ rule: Rule) -> Match? {
        guard let invite = scene.initialInvites.last, invite.final == nil, let request = invite.request, request.isWithoutOffer,
            request.contentLength == 0,
            let note = scene.note("header parsing", "parse sdp", "parsing sdp", "no sdp", "without sdp", "missing sdp")
        else { return nil }
        return rule.finding(
            .suspicion, fault: .callee, .possible, .cause, codes: [],
            """
            The INVITE carries no session description (Content-Length: 0). That is allowed: it asks the called side to make the offer in \
            its answer. The text says: \(note.quoted) So the called program seems to look for lines of a description that cannot be there, \
            and to give the call up.
            """,
            evidence: [request.evidence, request.evidence(.contentLength), note.evidence],
            refutedBy: "The same program fails in the same way on an INVITE with an offer: then it trips over something else in it.",
            checks: [
                "Let the calling side put its offer into the INVITE (early offer) as a trial.",
                "Look in the called program for where it reads the body without asking whether there is one, or for a newer version.",
            ])
    }
}
