// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let nextHopSilent = Rule(
        "next-hop-silent", "The next hop never answered, and the server in between made the error itself",
        [.rfc(3261, "16.8"), .rfc(3261, "17.1.1.2"), .rfc(3398, "8.2.6")]
    ) { scene, rule in
        guard let refusal = scene.failure(408, 503, 504, 480, 500, 502), refusal.method == "INVITE", let final = refusal.final,
            let forwarded = scene.initialInvites.last(where: {
                $0.request?.callID != final.callID
                    && ($0.responses.isEmpty || ($0.final == nil && $0.provisionals.allSatisfy { $0.code == 100 }))
                    && ($0.request.map { $0.number < final.number } ?? false)
            }) ?? sameCallID(refusal, in: scene), let request = forwarded.request
        else { return nil }
        let target =
            request.envelope?.destination ?? request.requestURI.map {
                $0.port.map { port in "\(request.requestURI?.host ?? ""):\(port)" } ?? (request.requestURI?.host ?? "")
            } ?? ""
        let cause = final.reasons.first { $0.isQ850 }?.cause
        // Only an answer shows that the request arrived; without any, the network between is as likely to be at fault as the hop.
        let isReached = !forwarded.responses.isEmpty
        return rule.finding(
            .fault, fault: isReached ? .callee : .unknown, isReached ? .possible : .likely, .cause, codes: [final.code ?? 408],
            """
            The call was passed on to \
            \(target)\(forwarded.retransmissions.isEmpty ? "" : ", \(forwarded.retransmissions.count + 1) times"), and \
            \(forwarded.responses.isEmpty ? "no answer of any kind" : "nothing but 100 Trying") came back from there. The server in \
            between (\(scene.sender(of: final))) then made the \(final.code ?? 408) itself and sent it to the calling \
            side\(cause.map { "; Q.850 cause \($0) in it says that a timer ran out" } ?? ""). The calling side, and the number, have \
            nothing to do with it.
            """,
            evidence: [request.evidence, forwarded.retransmissions.last?.evidence, final.evidence, final.evidence(.reason)],
            refutedBy:
                "A trace at \(target) in which an answer leaves, or in which the INVITE does not arrive: then the network between is at fault.",
            checks: [
                "Capture at \(target): does the INVITE arrive?",
                "Check address, port and transport of that hop in the server's routing, firewalls between them, and whether the hop knows this server.",
                "Let the server watch the hop with OPTIONS and use another route when it is silent.",
            ])
    }

    /// The forwarded request of a proxy, which keeps the Call-ID: it is another transaction of the same leg, with one more Via.
    private static func sameCallID(_ refusal: Transaction, in scene: Scene) -> Transaction? {
        guard let first = refusal.request, let final = refusal.final else { return nil }
        let hops = first.count(of: .via)
        return scene.initialInvites.last {
            guard let request = $0.request, $0.branch != refusal.branch, request.number > first.number, request.number < final.number else {
                return false
            }
            return $0.responses.isEmpty && request.count(of: .via) > hops
        }
    }
}
