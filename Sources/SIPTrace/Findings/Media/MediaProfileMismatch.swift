// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let mediaProfileMismatch = Rule(
        "media-profile-mismatch", "One side wants encrypted or WebRTC media, the other plain RTP",
        [.rfc(3264, "6"), .rfc(5763, "5"), .rfc(4568, "5.1.2")]
    ) { scene, rule in
        if let exchange = scene.exchange, let offer = exchange.offer.audio, let answer = exchange.answer?.audio,
            let message = exchange.answerMessage,
            offer.port != 0, answer.port != 0, offer.isSecure != answer.isSecure
        {
            return rule.finding(
                .fault, fault: message.isDescription ? .unknown : .callee, message.isDescription ? .likely : .certain, .cause,
                codes: message.isDescription ? [] : [200],
                """
                The offer says \(offer.transport), the answer \(answer.transport). An answer has to keep the transport of the offer; so \
                one side sends encrypted media and the other expects plain RTP, and the call has no sound or is torn down.
                """,
                evidence: [exchange.offerMessage.evidence(media: offer), message.evidence(media: answer)],
                refutedBy: message.isDescription
                    ? "The two descriptions are not an offer and the answer to it."
                    : "A later offer and answer with the same transport on both sides.",
                checks: ["Enable SRTP on both sides or on neither; the answering side must refuse with 488 or port 0 what it cannot do."])
        }
        if let plain = plainOfferToBrowser(scene, rule) { return plain }
        guard let refusal = scene.mediaRefusal, let final = refusal.final, let request = refusal.request, let offer = request.sdp,
            let audio = offer.audio
        else { return nil }
        let phrase = final.reasonPhrase.asciiLowercased
        let isNamed = phrase.holds("srtp") || phrase.holds("secure") || phrase.holds("crypt") || (final.value(.warning) ?? "").holds("302")
        let isWeb = audio.transport.hasSuffix("SAVPF")
        guard audio.isSecure || isNamed else { return nil }
        // A browser's offer that is refused because a part of it is missing has a rule of its own.
        let isWhole = offer.attribute("fingerprint", of: audio) != nil && offer.attribute("ice-ufrag", of: audio) != nil
        let isCause = isNamed || !isWeb || isWhole
        return rule.finding(
            isNamed ? .fault : .suspicion, fault: isNamed ? .configuration : .unknown, isNamed ? .certain : .likely,
            isCause ? .cause : .outcome,
            codes: [final.code ?? 488],
            """
            The INVITE offers its audio as \
            \(audio.transport)\(isWeb ? ", as browsers do: encrypted with DTLS, with ICE" : audio.isSecure ? ", encrypted" : ""), and \
            \(scene.sender(of: final)) answers \(final.code ?? 488) \(final.reasonPhrase). A side that is set up for plain RTP (RTP/AVP) \
            cannot take that, whatever the codecs; \
            \(isWeb ? "a WebRTC client needs a WebRTC endpoint, or a gateway, on the other side" : "one side requires SRTP and the other does not allow it").
            """,
            evidence: [
                request.evidence(media: audio), offer.attribute("fingerprint", of: audio).map { request.evidence(attribute: $0) },
                final.evidence, final.evidence(.warning),
            ],
            refutedBy: "An offer with RTP/AVP and the same codecs is refused as well: then look at the codecs.",
            checks: [
                isWeb
                    ? "Set the called endpoint up for WebRTC (Asterisk: webrtc=yes; Kamailio: rtpengine with RTP/SAVPF and ICE), or let a gateway convert."
                    : "Allow SRTP on both sides, or turn it off on both (Asterisk: media_encryption; phones: RTP encryption optional).",
                "See which legs the call has: the refusal may come from the far leg, where the offer is passed on unchanged.",
                "Compare the codecs too: browsers offer Opus and G.711, and some servers allow neither.",
            ])
    }

    /// A call to a browser, known by the host it wrote into its Contact, with an offer that no browser takes.
    private static func plainOfferToBrowser(_ scene: Scene, _ rule: Rule) -> Match? {
        guard let invite = scene.initialInvites.last, invite.final?.isSuccess != true, let request = invite.request,
            let uri = request.requestURI, uri.host.hasSuffix(".invalid"), request.topVia?.transport.hasPrefix("WS") ?? false,
            let offer = request.sdp, let audio = offer.audio, !audio.isSecure, offer.attribute("fingerprint", of: audio) == nil,
            [nil, 400, 415, 480, 488, 500, 606].contains(invite.final?.code)
        else { return nil }
        return rule.finding(
            .suspicion, fault: .configuration, .likely, .cause, codes: invite.final?.code.map { [$0] } ?? [],
            """
            The INVITE goes to a browser over WebSocket (its host is \(uri.host)) and offers its audio as \(audio.transport), without \
            a=fingerprint. Browsers take encrypted media only: UDP/TLS/RTP/SAVPF with a DTLS fingerprint and ICE. They refuse such an offer \
            when it is handed to them\(invite.final.map { "; here \($0.code ?? 488) \($0.reasonPhrase) follows" } ?? ", whatever else the text shows").
            """,
            evidence: [request.evidence, request.evidence(media: audio), invite.final?.evidence],
            refutedBy: "The client at that address is no browser, and takes plain RTP.",
            checks: [
                "Let the server offer WebRTC on this leg (Asterisk: webrtc=yes; FreeSWITCH: a WSS profile that it sends the call through itself; Kamailio with rtpengine: RTP/SAVPF, ICE and DTLS).",
                "Look at the browser's console for the error of setRemoteDescription.",
            ])
    }
}
