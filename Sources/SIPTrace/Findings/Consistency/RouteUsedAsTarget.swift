// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let routeUsedAsTarget = Rule(
        "route-used-as-target", "The Request-URI within the call names the first hop of the route instead of the other side's Contact",
        [.rfc(3261, "12.2.1.1"), .rfc(3261, "12.1.2")]
    ) { scene, rule in
        for message in scene.call.messages.prefix(400) where message.isRequest && (message.method == "ACK" || message.toTag != nil) {
            guard !message.isSummary, let route = message.routes.first?.uri, route.parameters["lr"] != nil, let used = message.requestURI,
                used.user != nil, used.isSamePlace(as: route), !acknowledgesRefusal(message, scene)
            else { continue }
            let peer = peerContact(of: message, scene)
            let contact = peer?.contact?.uri
            // Without the Contact, only a route of several hops shows that the first is not the other side itself.
            guard let contact else {
                guard message.routes.count >= 2 else { continue }
                return finding(rule, message, peer: nil, sentence: nil, fault: .unknown)
            }
            guard !contact.host.isEmpty, !contact.isSamePlace(as: used) else { continue }
            let sentence = " The Contact of the other side is \(contact.text)."
            return finding(rule, message, peer: peer, sentence: sentence, fault: scene.side(of: message))
        }
        return nil
    }

    private static func finding(
        _ rule: Rule, _ message: TraceMessage, peer: TraceMessage?, sentence: String?, fault: Finding.Fault
    ) -> Match {
        rule.finding(
            sentence == nil ? .suspicion : .fault, fault: fault, sentence == nil ? .possible : .likely,
            sentence == nil ? .contribution : .cause, codes: [],
            """
            The \(message.method) is addressed to \(message.requestURIText), the same host as its first Route, which has the parameter \
            lr.\(sentence ?? "") With loose routing the Request-URI stays the whole Contact of the other side, and the Route fields alone \
            lead the request through the proxies. The last proxy sends it to the host in its Request-URI, which is then not the other \
            side: when it is the ACK, the 200 is repeated, and the call ends after 32 s.
            """,
            evidence: [message.evidence, message.evidence(.route), peer?.evidence(.contact)],
            refutedBy: "A Contact of the other side that names the same host and port as the first Route.",
            checks: [
                "Compare the first line of the \(message.method) with the Contact of the 200, or of the INVITE if the called side sends it.",
                "See where the sender takes the Request-URI from: only a first Route without lr is put there.",
                "Capture behind the proxies: does the \(message.method) arrive?",
            ])
    }

    /// Such an ACK repeats the Request-URI and the Route fields of its INVITE.
    private static func acknowledgesRefusal(_ message: TraceMessage, _ scene: Scene) -> Bool {
        guard message.method == "ACK" else { return false }
        return scene.transactions("INVITE").prefix(Scene.most).contains { transaction in
            transaction.final?.isFailure == true && transaction.first?.callID == message.callID && transaction.cseq == message.cseq
        }
    }
}
