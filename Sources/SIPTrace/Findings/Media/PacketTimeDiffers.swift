// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let packetTimeDiffers = Rule(
        "packet-time-differs", "The two sides want packets of different length", [.rfc(8866, "6.4"), .rfc(3264, "6.1")]
    ) { scene, rule in
        guard let exchange = scene.exchange, let offer = exchange.offer.audio, let answer = exchange.answer?.audio,
            let message = exchange.answerMessage,
            let wanted = exchange.offer.attribute("ptime", of: offer), let given = exchange.answer?.attribute("ptime", of: answer),
            let first = boundedNumber(wanted.value.trimmedBlanks), let second = boundedNumber(given.value.trimmedBlanks), first != second
        else { return nil }
        return rule.finding(
            .suspicion, fault: .unknown, .possible, second >= 40 || first >= 40 ? .contribution : .remark, codes: [200],
            """
            The offer asks for \(first) ms of audio per packet, the answer for \(second) ms. Each side may send what the other asks for; \
            devices that cannot change their packet length sound broken or choppy.
            """,
            evidence: [exchange.offerMessage.evidence(attribute: wanted), message.evidence(attribute: given)],
            refutedBy: "The sound is good.", checks: ["Set 20 ms on both sides if the sound is choppy."])
    }
}
