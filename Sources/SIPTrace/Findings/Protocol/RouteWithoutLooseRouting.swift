// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let routeWithoutLooseRouting = Rule(
        "route-without-lr", "A proxy in the route set is a strict router: its URI has no lr", [.rfc(3261, "16.6"), .rfc(3261, "16.12")]
    ) { scene, rule in
        guard let found = strictRouter(scene) else { return nil }
        let lost = misrouted(found.uri, scene)
        return rule.finding(
            lost == nil ? .suspicion : .fault, fault: lost == nil ? .unknown : .proxy, .likely,
            weight(found.isQuoted, lost != nil, scene), codes: [],
            """
            \(found.name) lists \(found.uri.text) without the parameter lr. A proxy of RFC 3261 has to write it. Without it, the next \
            hop must treat that proxy as a strict router: the proxy's URI becomes the Request-URI, and the real target goes to the end of \
            Route. Where one side does the one and the other expects the other, ACK and BYE are sent to the wrong place or \
            dropped\(lost.map { "; here the \($0.method) gets no proper answer" } ?? "").
            """,
            evidence: [found.evidence, lost?.evidence],
            refutedBy: "ACK and BYE arrive at the other side: then every hop handles the strict router.",
            checks: [
                "Let the proxy at \(found.uri.hostAndPort) write ;lr into its Record-Route.",
                "Where it cannot, see that the hop before it supports strict routing (RFC 3261 §16.12.1.2), and capture there and behind it.",
            ])
    }

    /// How much it explains: a failed call has another reason, unless a request was seen to get lost.
    private static func weight(_ isQuoted: Bool, _ isLost: Bool, _ scene: Scene) -> Finding.Weight {
        if isLost { return .cause }
        if scene.hasEndedProperly { return .remark }
        return isQuoted || scene.answered != nil ? .cause : .contribution
    }

    private static func strictRouter(_ scene: Scene) -> (name: String, uri: SIPURI, evidence: Evidence?, isQuoted: Bool)? {
        for message in scene.call.messages.prefix(200) {
            for name in [FieldName.recordRoute, .route] where message.has(name) {
                let addresses = name == .route ? message.routes : message.recordRoutes
                // The last value of a Route may be the remote target, which a strict router has put there.
                let examined = name == .route ? addresses.dropLast() : addresses[...]
                if let address = examined.first(where: { isStrict($0.uri) }) {
                    return (name.rawValue, address.uri, message.evidence(name), false)
                }
            }
        }
        for field in scene.trace.looseFields.lazy.map(\.field) where field.name == .recordRoute {
            if let address = NameAddress.list(field.value).first(where: { isStrict($0.uri) }) {
                return (field.writtenName, address.uri, Evidence(message: nil, line: field.line, text: field.text), true)
            }
        }
        return nil
    }

    private static func isStrict(_ uri: SIPURI) -> Bool {
        (uri.scheme == "sip" || uri.scheme == "sips") && !uri.host.isEmpty && !uri.text.contains("...") && uri.parameters["lr"] == nil
    }

    /// A request within the dialog that has the router's URI in its first line and is lost.
    private static func misrouted(_ router: SIPURI, _ scene: Scene) -> TraceMessage? {
        for transaction in scene.transactions.suffix(200) where transaction.isInDialog && transaction.method != "INVITE" {
            guard let request = transaction.request, request.requestURI?.host == router.host, request.has(.route) else { continue }
            let isLost = transaction.final.map { [404, 481, 482, 483].contains($0.code) } ?? !transaction.retransmissions.isEmpty
            if isLost { return request }
        }
        return nil
    }
}
