// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let mediaStreamRefused = Rule(
        "media-stream-refused", "The answer refuses a media stream with port 0", [.rfc(3264, "6"), .rfc(3264, "8.2")]
    ) { scene, rule in
        guard let exchange = scene.exchange else { return nil }
        guard let answer = exchange.answer, let message = exchange.answerMessage else { return alone(scene, rule, exchange) }
        for (offered, answered) in zip(exchange.offer.media, answer.media) where offered.port != 0 && answered.port == 0 {
            let isAudio = answered.kind == "audio"
            return rule.finding(
                isAudio ? .suspicion : .noFault, fault: isAudio ? .unknown : .nobody, isAudio ? .likely : .certain,
                isAudio ? .cause : .remark, codes: [200],
                """
                The offer has \(offered.kind) (\(offered.transport)), the answer sets its port to 0: the called side takes the call but \
                refuses this stream. \
                \(isAudio ? "There will be no voice. It found no codec, or no transport, that it can use." : "That is the ordinary way to decline \(offered.kind).")
                """,
                evidence: [exchange.offerMessage.evidence(media: offered), message.evidence(media: answered)],
                refutedBy: "A later offer and answer in which the stream has a port.",
                checks: isAudio
                    ? [
                        "Compare the codecs and the transport (RTP/AVP, RTP/SAVP) that both sides allow.",
                        "Look at the log of the side that answered.",
                    ] : ["No action."])
        }
        return nil
    }

    /// The match for an answer whose offer the text does not have.
    private static func alone(_ scene: Scene, _ rule: Rule, _ exchange: MediaExchange) -> Match? {
        let message = exchange.offerMessage
        guard message.isResponse, let audio = exchange.offer.audio, exchange.offer.media.allSatisfy({ $0.port == 0 }) else { return nil }
        let note = scene.note("port number is zero", "no acceptable offer", "port is zero", "port 0")
        return rule.finding(
            .suspicion, fault: .unknown, .likely, .cause, codes: message.code.map { [$0] } ?? [],
            """
            The \(message.code ?? 200) sets the port of its audio (\(audio.transport)) to 0: the called side takes the call but refuses \
            the sound, so there is none to send or to hear. It found no codec, or no transport, that it can use; the offer is not in the \
            text.\(note.map { " The log of the other side says: \($0.quoted)" } ?? "")
            """,
            evidence: [message.evidence, message.evidence(media: audio), note?.evidence],
            refutedBy: "An offer that has port 0 itself, or a later answer in which the stream has a port.",
            checks: [
                "Compare the offer, with its codecs and transport (RTP/AVP, RTP/SAVP), with what the answering side allows.",
                "Look at the log of the side that answered.",
            ])
    }
}
