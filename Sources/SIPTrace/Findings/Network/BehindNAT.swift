// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let behindNAT = Rule(
        "behind-nat", "One side is behind NAT, and its Contact is a private address", [.rfc(3581, "4"), .rfc(3261, "18.2.1")]
    ) { scene, rule in
        for transaction in scene.transactions.prefix(50) {
            guard let request = transaction.request, ["INVITE", "REGISTER", "SUBSCRIBE"].contains(request.method),
                let contact = request.contact?.uri,
                HostAddress(contact.host) == .privateNetwork
            else { continue }
            let received = transaction.responses.lazy.compactMap { $0.topVia?.received }.first ?? request.topVia?.received
            let source = request.envelope?.direction == .sent ? nil : request.envelope?.source?.hostPart
            guard let seen = [received, source].compactMap({ $0 }).first(where: { HostAddress($0) == .global }) else { continue }
            return rule.finding(
                .suspicion, fault: .unknown, .possible, .contribution, codes: [],
                """
                The \(request.method) gives \(contact.text) as its Contact, an address of a private network, but it arrives from \(seen): \
                there is NAT in between. Requests that the other side sends to the Contact, incoming calls above all, are lost unless it \
                uses the address that it sees.
                """,
                evidence: [request.evidence(.contact), transaction.responses.first?.evidence(.via) ?? request.evidence(.via)],
                refutedBy: "Incoming calls and BYE reach this side: then the server already uses the address that it sees.",
                checks: [
                    "At the server, turn on NAT handling for this peer (rewrite the Contact, keep the flow open with keep-alives).",
                    "On the router, turn SIP ALG off; on the device, set a keep-alive of 20 to 30 s.",
                ])
        }
        return answeredFromInside(scene, rule)
    }

    /// The callee's Contact is private, although the callee saw the caller at another address.
    private static func answeredFromInside(_ scene: Scene, _ rule: Rule) -> Match? {
        for transaction in scene.transactions("INVITE").prefix(50) {
            guard let answer = transaction.responses.last(where: { $0.has(.contact) && ($0.code ?? 0) > 100 && !$0.isFailure }),
                let contact = answer.contact?.uri, HostAddress(contact.host) == .privateNetwork, answer.recordRoutes.isEmpty
            else { continue }
            let received = answer.topVia?.received.map { HostAddress($0) }
            let source = answer.envelope?.direction == .received ? answer.envelope?.source.map { HostAddress($0.hostPart) } : nil
            guard received == .global || received == .name || source == .global else { continue }
            return rule.finding(
                .suspicion, fault: .unknown, .likely, .contribution, codes: answer.code.map { [$0] } ?? [],
                """
                The \(answer.code ?? 200) gives \(contact.text) as its Contact: an address of a private network, while the two sides talk \
                over public ones. ACK, BYE and every other request within the call have to go to this Contact, and from outside they get \
                lost.
                """,
                evidence: [answer.evidence(.contact), answer.evidence(.via)],
                refutedBy: "Both sides share that private network, or the ACK is seen to arrive.",
                checks: [
                    "Let the called side write its public address into Contact (external_signaling_address, ext-sip-ip), or let a proxy record-route.",
                    "As a temporary measure, let the calling side send to the address that the answer came from.",
                ])
        }
        return nil
    }
}
