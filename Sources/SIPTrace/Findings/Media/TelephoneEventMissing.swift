// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let telephoneEventMissing = Rule(
        "telephone-event-missing", "Key tones were offered as events, and the answer left them out",
        [.rfc(4733, "2.4.1"), .rfc(3264, "6.1")]
    ) { scene, rule in
        guard let exchange = scene.exchange, let answer = exchange.answer?.audio, let offer = exchange.offer.audio,
            let message = exchange.answerMessage, answer.port != 0,
            offer.codecs.contains("telephone-event"), !answer.codecs.contains("telephone-event")
        else { return nil }
        return rule.finding(
            .suspicion, fault: .unknown, .possible, .contribution, codes: [200],
            """
            The offer has telephone-event for key tones, the answer has not. Keys that are pressed in this call then go as tones in the \
            audio, which many menus do not recognise, or not at all. Voice is not affected.
            """,
            evidence: [exchange.offerMessage.evidence(media: offer), message.evidence(media: answer)],
            refutedBy: "Keys are recognised in this call.",
            checks: ["If menus do not react, allow RFC 4733 events at the answering side, or use INFO or inband tones on both."])
    }
}
