// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let mediaRefusedWithoutReason = Rule(
        "media-refused-without-reason", "The session description was refused, and nothing says which part",
        [.rfc(3261, "21.4.26"), .rfc(3261, "21.6.4")]
    ) { scene, rule in
        guard let refusal = scene.failure(488, 606), let final = refusal.final, refusal.request?.isWithoutOffer != true else { return nil }
        let audio = refusal.request?.sdp?.audio
        return rule.finding(
            .cannotTell, fault: .unknown, .possible, .outcome, codes: [final.code ?? 488],
            """
            \(scene.sender(of: final)) answers \(final.code ?? 488) \(final.reasonPhrase) to the \
            offer\(audio.map { " (\($0.transport) with \($0.codecs.prefix(8).joined(separator: ", ")))" } ?? ""), without a Warning field. \
            Likeliest first: no codec that it allows, encryption that it requires or does not know, an address family or media line that \
            it cannot use. A server that passes the call on may only repeat what its far side said.
            """,
            evidence: [audio.flatMap { refusal.request?.evidence(media: $0) }, final.evidence],
            refutedBy: "A Warning or Reason field, or a line in the log of the refusing side, that names the cause.",
            checks: [
                "Read the log of the side that refused, at debug level, for the comparison of codecs.",
                "Try an offer with PCMA and PCMU over RTP/AVP only; add the other parts back one by one.",
                "If the refusing side is a B2BUA, capture its other leg: who says 488 first?",
            ])
    }
}
