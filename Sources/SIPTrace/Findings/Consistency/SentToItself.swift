// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let sentToItself = Rule(
        "sent-to-itself", "A request goes back to the one that sent it", [.rfc(3261, "16.6"), .rfc(3261, "12.2.1.1")]
    ) { scene, rule in
        let messages = scene.call.messages.prefix(400)
        guard let request = messages.first(where: { $0.isRequest && isLoop($0) }), let host = request.envelope?.source,
            messages.contains(where: { $0.envelope?.source != nil && $0.envelope?.source != $0.envelope?.destination })
        else { return nil }
        let came = messages.first { $0.isRequest && $0.envelope?.destination == host && $0.envelope?.source != host }
        let left = messages.first { $0.isRequest && $0.envelope?.source == host && $0.envelope?.destination != host }
        let isHop = came != nil && left != nil
        let name = isNamed(host) ? host : "The one in the \(host) of the drawing"
        return rule.finding(
            .fault, fault: isHop ? .proxy : .unknown, .likely, .cause, codes: [],
            """
            \(name) sends the \(request.method) to itself\(isHop ? ", although it passes other requests of this call on" : ""). Its \
            Request-URI or Route still names the sender: within a call, the next hop is the next Route, else the Contact of the other \
            side, and a server that hides the topology has to put that in again. The \(request.method) does not reach the other side.
            """,
            evidence: [came?.evidence, request.evidence, left?.evidence],
            refutedBy: "Two programs behind one address and port, of which one gave the request to the other.",
            checks: [
                "Look at Request-URI and Route of the \(request.method) as it arrives and as it leaves.",
                "On a proxy with topology hiding, see in its log whether it finds the dialog of this request; look for a newer version if it does not.",
                "Compare with a request of the same call that is passed on rightly.",
            ])
    }

    private static func isNamed(_ host: String) -> Bool { !["left", "middle", "right"].contains(host) && !host.hasPrefix("column ") }

    /// Only addresses and the columns of a drawing are compared; posters replace addresses by names such as x.x.x.x.
    private static func isLoop(_ message: TraceMessage) -> Bool {
        guard let envelope = message.envelope, let source = envelope.source, source == envelope.destination else { return false }
        let kind = HostAddress(source.hostPart)
        if kind == .name { return message.isSummary }
        // Without ports, two programs on one host look the same.
        return (kind == .global || kind == .privateNetwork) && SIPURI.hostAndPort(source).port != nil
    }
}
