// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let dialogRequestToProxy = Rule(
        "dialog-request-to-proxy", "A request within the call goes to the proxy, although the answer names another Contact",
        [.rfc(3261, "12.2.1.1"), .rfc(3261, "16.6")]
    ) { scene, rule in
        guard let drawn = DrawnProxy(scene), let contact = drawn.contact else { return nil }
        return rule.finding(
            .suspicion, fault: .caller, .likely, .cause, codes: [200],
            """
            The INVITE reaches \(drawn.far) through \(drawn.proxy), and the answer gives \(contact.field.value) as its Contact. The \
            \(drawn.request.method) goes to \(drawn.proxy) again. A proxy gets the later requests of a call only if it has put itself into \
            Record-Route, of which the text shows nothing; otherwise they have to go to the Contact, and the proxy does not know the call.
            """,
            evidence: [
                drawn.answer.evidence, Evidence(message: nil, line: contact.field.line, text: contact.field.text), drawn.request.evidence,
            ],
            refutedBy: "A Record-Route field of the proxy in the answer: then the request rightly goes to it, with a Route field.",
            checks: [
                "Look at the 200 for Record-Route. If it has none, the sender must address its requests to the Contact.",
                "If the proxy is to stay in the call, let it add Record-Route to the INVITE.",
            ])
    }
}

/// A drawing in which an INVITE goes through a proxy, and a later request of the caller goes no further than the proxy.
private struct DrawnProxy {
    let proxy: String
    let far: String
    let answer: TraceMessage
    let request: TraceMessage
    /// The Contact that stands under the answer.
    let contact: LooseField?

    init?(_ scene: Scene) {
        let messages = scene.call.messages.prefix(200).filter { $0.isSummary && $0.envelope?.source != nil }
        guard let first = messages.first(where: { $0.method == "INVITE" && $0.isRequest }), let caller = first.envelope?.source,
            let proxy = first.envelope?.destination,
            let second = messages.first(where: { $0.method == "INVITE" && $0.isRequest && $0.envelope?.source == proxy }),
            let far = second.envelope?.destination, far != caller, far != proxy,
            let answer = messages.first(where: { $0.isSuccess && $0.envelope?.source == far }),
            let request = messages.last(where: {
                $0.isRequest && ["BYE", "ACK", "UPDATE", "PRACK", "INFO"].contains($0.method) && $0.envelope?.source == caller
                    && $0.envelope?.destination == proxy && $0.number > answer.number
            }), !messages.contains(where: { $0.isRequest && $0.method == request.method && $0.envelope?.source == proxy })
        else { return nil }
        let loose = scene.trace.looseFields
        guard !loose.contains(where: { $0.field.name == .recordRoute || $0.field.name == .route }) else { return nil }
        let next = messages.first { $0.number > answer.number }?.line ?? Int.max
        contact = loose.first { $0.field.name == .contact && $0.field.line >= answer.line && $0.field.line < next }
        (self.proxy, self.far, self.answer, self.request) = (proxy, far, answer, request)
    }
}
