// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let noCommonCodec = Rule(
        "no-common-codec", "The two sides have no voice codec in common", [.rfc(3264, "6"), .rfc(3261, "21.4.26")]
    ) { scene, rule in
        let note = scene.note(
            "no audio codecs", "no compatible codecs", "no codec", "codec negotiation", "audio codec compare", "no common codec",
            "rejecting: no supported codecs", "no joint capabilities", "incompatible_destination")
        if let exchange = scene.exchange, let answer = exchange.answer, let message = exchange.answerMessage {
            let offered = exchange.offer.voiceCodecs
            let accepted = answer.voiceCodecs
            guard !offered.isEmpty, !accepted.isEmpty, Set(offered).isDisjoint(with: accepted), answer.audio?.port != 0 else { return nil }
            return rule.finding(
                .fault, fault: message.isDescription ? .unknown : .callee, message.isDescription ? .likely : .certain, .cause,
                codes: message.isDescription ? [] : [200],
                """
                The offer has \(offered.joined(separator: ", ")), the answer \(accepted.joined(separator: ", ")): nothing in common. An \
                answer may only pick from the offer, so no voice can pass.
                """,
                evidence: [
                    exchange.offer.audio.map { exchange.offerMessage.evidence(media: $0) },
                    answer.audio.map { message.evidence(media: $0) },
                ],
                refutedBy: message.isDescription
                    ? "The two descriptions are not an offer and the answer to it."
                    : "A later offer and answer of the same call with a common codec.",
                checks: ["Let the called side answer with a codec of the offer; allow the same codec on both sides."])
        }
        guard let refusal = scene.mediaRefusal, let final = refusal.final, let offer = refusal.request?.sdp, !offer.isWebRTC else {
            return nil
        }
        let codecs = offer.voiceCodecs
        guard !codecs.isEmpty else { return nil }
        let hasCommon = codecs.contains("pcma") || codecs.contains("pcmu")
        let cause = final.reasons.contains { $0.cause == 88 && $0.isQ850 }
        let warning = (final.value(.warning) ?? "").holds("305") || (final.value(.warning) ?? "").holds("304")
        let isSaid = note.map { $0.kind == .media || $0.text.asciiLowercased.holds("codec") } ?? false
        let isNamed = final.reasonPhrase.asciiLowercased.holds("codec") || warning || isSaid
        guard isNamed || !hasCommon else { return nil }
        return rule.finding(
            .fault, fault: .configuration, isNamed ? .certain : .likely, .cause, codes: [final.code ?? 488],
            """
            The INVITE offers \(codecs.joined(separator: ", ")) and nothing else, and it is refused with \(final.code ?? 488) \
            \(final.reasonPhrase)\(cause ? " (Q.850 cause 88, incompatible destination)" : ""). \(scene.sender(of: final)) allows none of \
            these\(isSaid ? ", as its log says" : hasCommon ? "" : "; G.711, which nearly everything speaks, is not offered").
            """,
            evidence: [
                offer.audio.flatMap { refusal.request?.evidence(media: $0) }, final.evidence,
                final.evidence(.warning) ?? final.evidence(.reason), note?.evidence,
            ],
            refutedBy:
                "The same offer is accepted by this side at another time, or an offer with G.711 is refused too: then it is not the codec.",
            checks: [
                "Allow one common codec on both sides; add PCMA and PCMU to the offer as a trial.",
                "Look at the codec list of the endpoint or trunk, not only at the global one, and at what the next leg offers.",
            ])
    }
}

extension TraceMessage {
    func evidence(media: SessionDescription.Media) -> Evidence { Evidence(message: number, line: media.line, text: media.text) }
    func evidence(attribute: SessionDescription.Attribute) -> Evidence {
        Evidence(message: number, line: attribute.line, text: attribute.text)
    }
}
