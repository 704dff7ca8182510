// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let responsePortNotAsked = Rule(
        "response-port-not-asked", "The answer tells a source port (rport) that the request did not ask for", [.rfc(3581, "4")]
    ) { scene, rule in
        for transaction in scene.transactions.prefix(50) {
            guard let request = transaction.request, let asked = request.topVia, !asked.transport.isEmpty, asked.parameters["rport"] == nil,
                let response = transaction.responses.first(where: { $0.topVia?.rport != nil }), let told = response.topVia,
                told.host == asked.host, told.port == asked.port, told.branch == asked.branch
            else { continue }
            // Many servers do so on purpose, for devices behind NAT; what is refused or goes on has nothing to do with it.
            let isOpen = transaction.final.map { $0.isSuccess } ?? true && transaction.ack == nil && transaction.method == "INVITE"
            return rule.finding(
                .suspicion, fault: .unknown, .possible, isOpen ? .contribution : .remark, codes: [],
                """
                The Via of the \(transaction.name) has no rport, and the \(response.code ?? 200) adds rport=\(told.rport ?? 0). A server \
                fills in rport only where the request has it. A client that does not expect it may take its Via for changed, and ignore \
                the answer.
                """,
                evidence: [request.evidence(.via), response.evidence(.via)],
                refutedBy: "The client goes on after the answer, with an ACK or its next request.",
                checks: [
                    "Turn forced rport off for this peer (Asterisk: force_rport=no; Kamailio: no force_rport()), as a trial.",
                    "Let the client send ;rport in its Via.",
                ])
        }
        return nil
    }
}
