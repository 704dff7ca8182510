// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let cryptoRefused = Rule(
        "crypto-refused", "The SRTP keys of the two sides do not match", [.rfc(4568, "5.1.2")]
    ) { scene, rule in
        guard let exchange = scene.exchange, let offer = exchange.offer.audio, offer.isSecure, let answer = exchange.answer?.audio,
            let message = exchange.answerMessage,
            answer.isSecure, answer.port != 0, offer.has("crypto"), exchange.answer?.attribute("fingerprint", of: answer) == nil
        else { return nil }
        let offered = offer.values("crypto").compactMap { suite($0) }
        let answered = answer.values("crypto").compactMap { suite($0) }
        if let first = answered.first, offered.contains(first) { return nil }
        return rule.finding(
            .fault, fault: .callee, .certain, .cause, codes: [200],
            """
            The offer gives keys for \(offered.joined(separator: ", ")); the answer \
            \(answered.isEmpty ? "has \(answer.transport) without any a=crypto line" : "uses \(answered.joined(separator: ", "))"). With \
            no common suite the media cannot be decrypted: silence or noise, or an end at once.
            """,
            evidence: [
                offer.attributes.first { $0.name == "crypto" }.map { exchange.offerMessage.evidence(attribute: $0) },
                message.evidence(media: answer), answer.attributes.first { $0.name == "crypto" }.map { message.evidence(attribute: $0) },
            ],
            refutedBy: "The key line is in the message on the wire.",
            checks: [
                "Allow AES_CM_128_HMAC_SHA1_80 on both sides.",
                "See whether a box on the way removes a=crypto lines because the signalling is not encrypted.",
            ])
    }

    private static func suite(_ crypto: String) -> String? {
        let words = crypto.split(separator: " ")
        return words.count > 1 ? String(words[1]) : nil
    }
}
