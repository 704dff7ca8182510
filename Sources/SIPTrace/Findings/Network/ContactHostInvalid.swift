// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let contactHostInvalid = Rule(
        "contact-host-invalid", "A WebSocket client's placeholder host is used as an address", [.rfc(7118, "5"), .rfc(5626, "5.3")]
    ) { scene, rule in
        for transaction in scene.failures(478, 477, 404, 408, 480, 500, 503, 604) + scene.silent {
            let final = transaction.final
            guard final?.isFailure == true || (transaction.responses.isEmpty && !transaction.retransmissions.isEmpty),
                let request = transaction.request,
                request.requestURI?.host.hasSuffix(".invalid") == true
            else { continue }
            guard [478, 477, 404, 408, 480, 500, 503, 604, nil].contains(final?.code) else { continue }
            let isMost = final?.code == 478 || final?.code == 477 || final == nil
            return rule.finding(
                isMost ? .fault : .suspicion, fault: isMost ? .proxy : .unknown, final?.code == 478 ? .certain : .likely,
                isMost ? .cause : .contribution, codes: final?.code.map { [$0] } ?? [],
                """
                The Request-URI is \(request.requestURIText). Browsers do not know their address and write a name that ends in .invalid; \
                it never resolves. The server that has the WebSocket must send over that connection; here the name is looked up \
                instead\(final.map { ", and \($0.code ?? 478) \($0.reasonPhrase) comes back" } ?? "").
                """,
                evidence: [request.evidence, final?.evidence],
                refutedBy: "The request left over the client's WebSocket and was refused by the client itself.",
                checks: [
                    "On the server with the WebSocket: keep the connection with the contact (Kamailio: add_contact_alias and handle_ruri_alias; OpenSIPS and others likewise), also for BYE and ACK.",
                    "Let it record-route, so that requests within the call come back to it.",
                    "See whether the client's connection was still open.",
                ])
        }
        return nil
    }
}
