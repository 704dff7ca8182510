// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let answerMediaLinesDiffer = Rule(
        "answer-media-lines-differ", "The answer has other media lines than the offer", [.rfc(3264, "6")]
    ) { scene, rule in
        guard let exchange = scene.exchange, let answer = exchange.answer, let message = exchange.answerMessage,
            !exchange.offerMessage.isElided, !message.isElided,
            !exchange.offer.media.isEmpty, !answer.media.isEmpty
        else { return nil }
        let offered = exchange.offer.media.map(\.kind)
        let answered = answer.media.map(\.kind)
        guard offered != answered, offered.count < 32 else { return nil }
        let size = message.contentLength ?? 0
        guard size <= message.bodySize + 40 else { return nil }
        return rule.finding(
            .fault, fault: .callee, .certain, .contribution, codes: [200],
            """
            The offer has \(offered.count) media lines (\(offered.joined(separator: ", "))), the answer \(answered.count) \
            (\(answered.joined(separator: ", "))). An answer has to have one line for each of the offer, in the same order, with port 0 \
            for what is refused. Strict sides, browsers above all, reject this and end the call.
            """,
            evidence: [
                exchange.offer.media.last.map { exchange.offerMessage.evidence(media: $0) },
                answer.media.last.map { message.evidence(media: $0) },
            ],
            refutedBy: "The missing line was lost when the text was copied.",
            checks: ["As a trial, offer audio only. Then see which box writes the answer, and let it keep every line."])
    }
}
