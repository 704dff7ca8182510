// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let viaTransportDiffers = Rule(
        "via-transport-differs", "The Via names another transport than the one that the request came over",
        [.rfc(3261, "18.1.1"), .rfc(3261, "18.2.2")]
    ) { scene, rule in
        for transaction in scene.transactions.prefix(200) {
            guard let request = transaction.request, let via = request.topVia, let transport = request.envelope?.transport,
                isOther(via.transport, transport)
            else { continue }
            let isOutcome = !(transaction.final?.isSuccess ?? false)
            return rule.finding(
                .fault, fault: request.vias.count > 1 || request.isElided ? .proxy : .unknown, .likely, isOutcome ? .cause : .remark,
                codes: transaction.final?.code.map { [$0] } ?? [],
                """
                The \(transaction.name) came over \(transport) and its top Via says \(via.transport). The Via names the transport that the \
                request is sent with, and the response goes back over it: a server refuses or drops such a request, or answers where \
                nobody listens.
                """,
                evidence: [request.evidence(.via), request.evidence, transaction.final?.evidence],
                refutedBy: "The log names the transport of another hop, or a tunnel in between changes it.",
                checks: [
                    "Look at the side that sent this message (\(scene.sender(of: request))): which transport its configuration sets for this "
                        + "destination, and what it writes into Via.",
                    "Let it choose the transport by the destination's URI (;transport=tcp) or by DNS, and not by force further down.",
                ])
        }
        return nil
    }

    /// Captures show TLS as what is beneath it, so only UDP against a stream counts.
    private static func isOther(_ via: String, _ transport: String) -> Bool {
        let streams: Set<String> = ["TCP", "TLS", "WS", "WSS"]
        return via == "UDP" && streams.contains(transport) || transport == "UDP" && streams.contains(via)
    }
}
