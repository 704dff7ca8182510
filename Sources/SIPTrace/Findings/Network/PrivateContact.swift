// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let privateContact = Rule(
        "private-contact", "Requests within the call go to a private address and are lost",
        [.rfc(3261, "12.2.1.1"), .rfc(5626, "4.3")]
    ) { scene, rule in
        for transaction in scene.silent {
            guard let request = transaction.request, request.toTag != nil || transaction.method == "ACK", transaction.responses.isEmpty,
                !transaction.retransmissions.isEmpty,
                let target = request.requestURI, HostAddress(target.host) == .privateNetwork || target.host.hasSuffix(".invalid"),
                request.routes.isEmpty
            else { continue }
            let name = target.host
            let peer = [request.envelope?.source, request.topVia?.host].compactMap { $0?.hostPart }.first
            let isAcross = peer.map { HostAddress($0) != .privateNetwork } ?? true
            guard isAcross else { continue }
            let culprit: Finding.Fault = scene.side(of: request) == .caller ? .callee : .caller
            return rule.finding(
                .fault, fault: culprit, .likely, .cause, codes: [408],
                """
                The \(transaction.name) was sent \(transaction.retransmissions.count + 1) times to \(target.text), which the other side \
                gave as its Contact. \(name) is \
                \(name.hasSuffix(".invalid") ? "not a name that exists" : "an address of a private network") and cannot be reached from \
                here, so \
                \(transaction.method == "BYE" ? "the other side does not learn that the call has ended" : "the request is lost").
                """,
                evidence: [request.evidence, transaction.retransmissions.last?.evidence, contactEvidence(name, in: scene)],
                refutedBy: "The two sides share that private network.",
                checks: [
                    "Let the server send to where the other side's messages come from (Asterisk: rewrite_contact=yes, force_rport; Kamailio: fix_nated_contact or set_contact_alias).",
                    "Or let the device behind NAT write its public address into Contact (STUN, external address).",
                ])
        }
        return nil
    }

    private static func contactEvidence(_ host: String, in scene: Scene) -> Evidence? {
        scene.call.messages.prefix(200).first { $0.has(.contact) && ($0.contact?.uri.host == host) }.flatMap { $0.evidence(.contact) }
    }
}
