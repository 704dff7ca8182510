// SPDX-License-Identifier: Apache-2.0

/// An offer and its answer, with the messages that carried them (RFC 3264).
struct MediaExchange: Sendable {
    let offer: SessionDescription
    let offerMessage: TraceMessage
    let answer: SessionDescription?
    let answerMessage: TraceMessage?
}

extension Scene {
    /// The offer of a request, and the answer in one of its responses or in the ACK.
    func exchange(of transaction: Transaction) -> MediaExchange? {
        if let request = transaction.request, let offer = request.sdp {
            // The answer is that of the 2xx; a provisional response may give it early.
            let carrier =
                transaction.responses.last { $0.hasBody && $0.isSuccess } ?? transaction.responses.last { $0.hasBody && $0.isProvisional }
            return MediaExchange(offer: offer, offerMessage: request, answer: carrier?.sdp, answerMessage: carrier)
        }
        guard let carrier = transaction.responses.first(where: { $0.hasBody }), let offer = carrier.sdp else { return nil }
        let reply = transaction.acks.first { $0.hasBody } ?? transaction.pracks.first { $0.hasBody }
        return MediaExchange(offer: offer, offerMessage: carrier, answer: reply?.sdp, answerMessage: reply)
    }

    /// Computes `exchange`.
    var mainExchange: MediaExchange? {
        if let answered { return exchange(of: answered) }
        return transactions("INVITE").first { $0.request?.hasBody == true }.flatMap { exchange(of: $0) } ?? quotedExchange
    }

    /// Two descriptions that the text quotes without the messages around them: the first is taken for the offer, unless the second is only
    /// the first as a box between has rewritten it.
    private var quotedExchange: MediaExchange? {
        let quoted = call.messages.prefix(Self.most).filter(\.isDescription)
        guard let first = quoted.first, let offer = first.sdp else { return nil }
        let second = quoted.dropFirst().first
        if let identity = offer.sessionIdentity, second?.sdp?.sessionIdentity == identity { return nil }
        return MediaExchange(offer: offer, offerMessage: first, answer: second?.sdp, answerMessage: second)
    }

    /// Computes `mediaRefusal`.
    var refusalOfMedia: Transaction? {
        if let refusal = failure(488, 606, 415) { return refusal }
        if let other = deciding, other.method == "INVITE", let final = other.final, final.isFailure,
            final.reasons.contains(where: { $0.cause == 88 && $0.isQ850 })
        {
            return other
        }
        return nil
    }
}

extension TraceMessage {
    /// Whether the message has no session description: it is all in the text, and has no body.
    var isWithoutOffer: Bool { !isSummary && !isElided && !hasBody && contentLength ?? 0 == 0 }
}

extension SessionDescription {
    var audio: Media? { media.first { $0.kind == "audio" } }

    /// Whether the description is like those of browsers: DTLS-SRTP with feedback (RFC 8834).
    var isWebRTC: Bool { media.contains { $0.transport.asciiLowercased.holds("tls/rtp/savpf") || ($0.transport.hasSuffix("SAVPF")) } }

    /// Names of the voice codecs of the first audio stream, without telephone events and comfort noise.
    var voiceCodecs: [String] {
        (audio?.codecs ?? []).filter { $0 != "telephone-event" && $0 != "cn" && $0 != "red" }
    }
}
