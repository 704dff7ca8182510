// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let privateMediaAddress = Rule(
        "private-media-address", "The media address in the SDP cannot be reached from the other side", [.rfc(3264, "5"), .rfc(8866, "5.7")]
    ) { scene, rule in
        guard let exchange = scene.exchange else { return nil }
        let sides = [(exchange.offer, Optional(exchange.offerMessage)), (exchange.answer, exchange.answerMessage)]
        for case (let description?, let message?) in sides {
            // With ICE, the candidates determine the address and not the c= line.
            guard let audio = description.audio, let address = description.address(of: audio),
                HostAddress(address) == .privateNetwork || HostAddress(address) == .loopback,
                description.attribute("ice-ufrag", of: audio) == nil, audio.port != 0
            else { continue }
            let peer = message.isRequest ? message.envelope?.source?.hostPart : message.envelope?.source?.hostPart
            let received = message.isRequest ? exchange.answerMessage?.topVia?.received ?? message.topVia?.received : nil
            let isSeen = [peer, received].compactMap { $0 }.contains { HostAddress($0) == .global }
            let other = message.number == exchange.offerMessage.number ? exchange.answer : exchange.offer
            let isOtherGlobal =
                other.flatMap { other in other.audio.flatMap { other.address(of: $0) } }.map { HostAddress($0) == .global } ?? false
            guard isSeen || isOtherGlobal else { continue }
            return rule.finding(
                .suspicion, fault: .unknown, isSeen ? .likely : .possible, .contribution, codes: [],
                """
                \(scene.sender(of: message)) asks for its media at \(address), an address of a private network, while it is seen \
                \(isSeen ? "from \([peer, received].compactMap { $0 }.first { HostAddress($0) == .global } ?? "a public address")" : "talking to a public address"). \
                Unless the other side answers to where the media comes from, nobody can send voice there: one-way sound.
                """,
                evidence: [message.evidence(bodyLine: "c="), message.evidence(media: audio)],
                refutedBy:
                    "Both sides hear each other: then the other side sends back to where the media comes from, or a relay replaces the address.",
                checks: [
                    "Give the side behind NAT its public address (Asterisk: external_media_address and local_net; FreeSWITCH: ext-rtp-ip), or use STUN or ICE.",
                    "Or let the server answer to the source of the media (rtp_symmetric, media relay).",
                ])
        }
        return nil
    }
}
