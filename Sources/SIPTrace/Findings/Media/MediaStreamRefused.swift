// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let mediaStreamRefused = Rule(
        "media-stream-refused", "The answer refuses a media stream with port 0", [.rfc(3264, "6"), .rfc(3264, "8.2")]
    ) { scene, rule in
        guard let exchange = scene.exchange, let answer = exchange.answer, let message = exchange.answerMessage else { return nil }
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
}
