// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let ipv6MediaAddress = Rule(
        "ipv6-media-address", "The media address is IPv6, and the other side speaks IPv4", [.rfc(6157, "4"), .rfc(8866, "5.7")]
    ) { scene, rule in
        guard let transaction = scene.mediaRefusal ?? scene.answered, let exchange = scene.exchange(of: transaction),
            let audio = exchange.offer.audio, let address = exchange.offer.address(of: audio), HostAddress.isIPv6(address),
            exchange.offer.attribute("ice-ufrag", of: audio) == nil
        else { return nil }
        let refusal = transaction.final.flatMap { $0.isFailure ? $0 : nil }
        let answered = exchange.answer.flatMap { answer in answer.audio.flatMap { answer.address(of: $0) } }
        guard refusal != nil || answered.map({ !HostAddress.isIPv6($0) }) == true else { return nil }
        return rule.finding(
            .suspicion, fault: .unknown, .likely, .cause, codes: refusal?.code.map { [$0] } ?? [200],
            """
            The offer wants its media at the IPv6 address \
            \(address)\(answered.map { ", the answer gives the IPv4 address \($0)" } ?? "")\(refusal.map { ", and is refused with \($0.code ?? 488) \($0.reasonPhrase)" } ?? ""). \
            A side that only speaks IPv4 cannot send there.
            """,
            evidence: [
                exchange.offerMessage.evidence(bodyLine: "c="), refusal?.evidence, exchange.answerMessage?.evidence(bodyLine: "c="),
            ],
            refutedBy: "The other side has IPv6 media in other calls.",
            checks: ["Offer an IPv4 address (rtp_ipv6 off, or the transport bound to IPv4), or both with ICE; or put a relay between."])
    }
}
