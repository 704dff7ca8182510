// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let contactNotUsed = Rule(
        "contact-not-used", "A request within the call goes to the dialled URI, although the answer gave another Contact",
        [.rfc(3261, "12.1.2"), .rfc(3261, "12.2.1.1")]
    ) { scene, rule in
        for transaction in scene.initialInvites.prefix(Scene.most) {
            guard let invite = transaction.request, let dialled = invite.requestURI, let success = transaction.final, success.isSuccess,
                !success.isElided, success.recordRoutes.isEmpty, let target = success.contact?.uri, !target.host.isEmpty,
                !target.isSamePlace(as: dialled), isReachable(target.host, from: dialled.host),
                let request = scene.call.messages.prefix(400).first(where: { isMisaddressed($0, invite, success, dialled) }),
                request.envelope?.destination?.hostPart != target.host
            else { continue }
            return rule.finding(
                .suspicion, fault: scene.side(of: request), .possible, scene.hasEndedProperly ? .remark : .contribution,
                codes: [200],
                """
                The 200 gives \(target.text) as the Contact and has no Record-Route, so every later request of the calling side has to be \
                addressed to that Contact. The \(request.method) is addressed to \(dialled.text) instead, the address of the first INVITE. \
                A server there that only passed the INVITE on does not know the call.
                """,
                evidence: [success.evidence(.contact), invite.evidence, request.evidence],
                refutedBy:
                    "A proxy that rewrites the Request-URI on the way, or a server at the dialled address that is itself in the call.",
                checks: [
                    "The Request-URI of ACK, BYE and re-INVITE is the Contact of the 2xx; see where the sender takes it from.",
                    "If the proxy at the dialled address is to stay in the call, let it add Record-Route.",
                ])
        }
        return nil
    }

    /// Whether the Contact can be used instead of the dialled address, and is another place. A dialled name may stand for the address in the
    /// Contact, and for a private Contact senders that know of NAT use another address on purpose.
    private static func isReachable(_ contact: String, from dialled: String) -> Bool {
        let (own, other) = (HostAddress(contact), HostAddress(dialled))
        return own == other || other != .name && (own == .global || own == .name)
    }

    private static func isMisaddressed(
        _ request: TraceMessage, _ invite: TraceMessage, _ success: TraceMessage, _ dialled: SIPURI
    ) -> Bool {
        guard request.isRequest, request.number > success.number, request.callID == invite.callID, request.fromTag == invite.fromTag,
            request.toTag != nil, !request.isElided, request.method != "CANCEL", let used = request.requestURI
        else { return false }
        return used.isSamePlace(as: dialled) && used.user == dialled.user && request.routes.isEmpty
    }
}

extension SIPURI {
    /// Whether both have one host and one port; where a port is missing, that of SIP or SIPS is meant.
    func isSamePlace(as other: SIPURI) -> Bool {
        guard host == other.host else { return false }
        if port == other.port { return true }
        guard port == nil || other.port == nil, let written = port ?? other.port else { return false }
        return written == 5060 || written == 5061
    }
}
