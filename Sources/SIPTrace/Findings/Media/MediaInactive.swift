// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let mediaInactive = Rule(
        "media-inactive", "The media is switched off: nobody is to send", [.rfc(3264, "5.1"), .rfc(3264, "8.4")]
    ) { scene, rule in
        guard let exchange = scene.exchange, let answer = exchange.answer, let message = exchange.answerMessage, let audio = answer.audio,
            audio.port != 0
        else { return nil }
        let direction = answer.direction(of: audio)
        let offered = exchange.offer.audio.map { exchange.offer.direction(of: $0) } ?? "sendrecv"
        let isZero = answer.address(of: audio).map { HostAddress($0) == .unspecified } ?? false
        guard
            direction == "inactive" || (isZero && !answer.isWebRTC) || (direction == "recvonly" && offered == "sendrecv")
                || (direction == "sendonly" && offered == "sendrecv")
        else { return nil }
        let line = audio.attributes.first { ["inactive", "sendonly", "recvonly"].contains($0.name) }
        return rule.finding(
            .suspicion, fault: .unknown, direction == "inactive" ? .certain : .likely, direction == "inactive" ? .cause : .contribution,
            codes: [200],
            """
            The offer wants \(offered), the answer says \(isZero ? "address 0.0.0.0, which once meant hold" : direction). So \
            \(direction == "inactive" || isZero ? "no side sends voice" : "voice passes one way only"): the call is up and \
            silent\(direction == "inactive" || isZero ? "" : " for one side").
            """,
            evidence: [
                exchange.offer.audio.map { exchange.offerMessage.evidence(media: $0) },
                line.map { message.evidence(attribute: $0) } ?? message.evidence(media: audio),
            ],
            refutedBy: "A re-INVITE or UPDATE soon after that sets sendrecv: then it was only hold.",
            checks: [
                "See whether the answering side held the call or could not prepare its media.",
                "Look for an offer that was already sendonly or inactive on the leg before.",
            ])
    }
}
