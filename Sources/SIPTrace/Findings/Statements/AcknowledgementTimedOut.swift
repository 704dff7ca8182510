// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let acknowledgementTimedOut = Rule(
        "acknowledgement-timed-out", "The BYE says that no ACK came for the 200",
        [.rfc(3261, "13.3.1.4"), .rfc(3261, "12.1.1"), .rfc(3326, "2")]
    ) { scene, rule in
        let byes = scene.transactions("BYE").prefix(Scene.most).compactMap { $0.request }.filter { saysSo($0) }
        guard let bye = byes.first(where: { hiddenAddress(of: $0) != nil }) ?? byes.first else { return nil }
        let hidden = hiddenAddress(of: bye)
        let note = scene.note("never received ack", "no ack received", "ack not received")
        return rule.finding(
            .suspicion, fault: hidden == nil ? .unknown : .configuration, hidden == nil ? .likely : .possible, .cause, codes: [200],
            """
            The BYE carries the reason "\(reason(bye))": its sender answered the INVITE with 200, got no ACK, and gives up the call. The ACK \
            is addressed to the Contact of that 200. \(sentence(on: hidden))
            """,
            evidence: [bye.evidence, bye.evidence(.reason), hidden == nil ? nil : bye.evidence(.via), note?.evidence],
            refutedBy: "A capture at the sender of the BYE in which the ACK arrives, or a 200 whose Contact the calling side can reach.",
            checks: [
                "Read the Contact of the 200: can the calling side reach exactly that address and port?",
                "Set the address and the port outside, as the calling side sees them, in the program that answered.",
                "Capture at the calling side: does its ACK leave, and where does it go?",
            ])
    }

    private static func saysSo(_ bye: TraceMessage) -> Bool {
        bye.reasons.contains { reason in
            let text = reason.text?.asciiLowercased ?? ""
            return reason.isSIP && (text.holds("ack timeout") || text.holds("no ack") || text.holds("ack not received"))
        }
    }

    private static func reason(_ bye: TraceMessage) -> String { String((bye.reasons.first { $0.isSIP }?.text ?? "").prefix(80)) }

    private static func sentence(on hidden: (own: String, dialled: String)?) -> String {
        guard let hidden else {
            return "What usually lies behind it is a Contact that the calling side cannot reach, or a proxy that loses the ACK."
        }
        return """
            Here the sender writes \(hidden.own) into its Via, a private address, while its own URI, as the other side dials it, has \
            \(hidden.dialled): it sits in a container or behind NAT. If its Contact has the private address, or the inner port, the other \
            side cannot reach it.
            """
    }

    /// The private address that the sender has for itself, and the other one under which it is called: From has the URI of its own side.
    private static func hiddenAddress(of bye: TraceMessage) -> (own: String, dialled: String)? {
        guard let via = bye.topVia, bye.vias.count == 1, HostAddress(via.host) == .privateNetwork, let uri = bye.from?.uri,
            !uri.host.isEmpty, [.global, .name].contains(HostAddress(uri.host))
        else { return nil }
        return (via.hostAndPort, uri.port.map { "\(uri.host):\($0)" } ?? uri.host)
    }
}
