// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let contactLeavesTLS = Rule(
        "contact-leaves-tls", "The call is set up over TLS, and the Contact asks for something else",
        [.rfc(3261, "12.1.1"), .rfc(3261, "19.1.1"), .rfc(3263, "4.1")]
    ) { scene, rule in
        for transaction in scene.transactions("INVITE").prefix(50) {
            guard let success = transaction.final, success.isSuccess, let contact = success.contact?.uri, contact.scheme == "sip",
                contact.parameters["transport"] == nil, let port = contact.port, success.topVia?.transport == "TLS",
                HostAddress(contact.host) != .name
            else { continue }
            let end = success.envelope?.source ?? transaction.request?.envelope?.destination
            let used =
                end.flatMap { $0.hostPart == contact.host ? SIPURI.hostAndPort($0).port : nil }
                ?? transaction.request?.requestURI.flatMap { $0.host == contact.host ? $0.port : nil }
            guard let used, used != port, !scene.transactions("BYE").contains(where: { $0.final?.isSuccess ?? false }) else { continue }
            return rule.finding(
                .suspicion, fault: .unknown, .likely, .cause, codes: [success.code ?? 200],
                """
                The INVITE reached \(contact.host) over TLS on port \(used). The answer asks for further requests at \(contact.text), \
                another port, without transport=tls: ACK and BYE would leave TLS, and go where the side that answered may not listen, or \
                not for this peer.
                """,
                evidence: [success.evidence(.contact), success.evidence(.via), transaction.ack?.evidence],
                refutedBy: "The ACK arrives, as an answered BYE or the absence of repeated 200s shows.",
                checks: [
                    "At the side that answers: let the profile or transport for TLS write its own port and ;transport=tls, or a sips: URI, into Contact.",
                    "See whether the call was taken by another profile than the one that listens for TLS.",
                ])
        }
        return nil
    }
}
