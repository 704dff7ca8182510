// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let keepAliveAnswered = Rule(
        "keep-alive-answered", "A keep-alive was answered; any answer will do", [.rfc(3261, "11"), .rfc(6665, "4.1.3")]
    ) { scene, rule in
        var found: (request: TraceMessage?, final: TraceMessage)?
        for transaction in scene.transactions("OPTIONS") + scene.transactions("NOTIFY") {
            guard let final = transaction.final, let code = final.code, code >= 400, !isServerTrouble(code),
                transaction.request?.toTag == nil
            else { continue }
            let event = transaction.request?.value(.event)?.asciiLowercased ?? ""
            let hasState = transaction.request?.has(.subscriptionState) ?? true
            guard transaction.method == "OPTIONS" || event.hasPrefix("keep-alive") || event.hasPrefix("keepalive") || !hasState else {
                continue
            }
            found = (transaction.request, final)
            break
        }
        guard let found, let code = found.final.code else { return nil }
        let isNotify = found.final.method == "NOTIFY"
        return rule.finding(
            .noFault, fault: .nobody, .certain, scene.call.kind == .call ? .contribution : .cause, codes: [code],
            """
            \(purpose(of: found.request, isNotify: isNotify)) The answer is \(code) \(found.final.reasonPhrase), so the other side is \
            alive. The code says only that \
            \(isNotify ? "it knows of no subscription or takes no NOTIFY" : "it has no user or service of that name"), which harms \
            nobody.
            """,
            evidence: [found.request?.evidence, found.request?.evidence(.event), found.final.evidence],
            refutedBy: "A sender that treats the peer as dead after this answer, or a subscription that really existed before the request.",
            checks: [
                "Leave it alone, unless the sender marks the peer as unreachable.",
                "To quieten the log, let the receiving side answer 200, or point the keep-alive at a user that exists.",
            ])
    }

    private static func purpose(of request: TraceMessage?, isNotify: Bool) -> String {
        guard isNotify else {
            return "The OPTIONS asks nothing of a user; it is sent to keep the path open and to see whether the other side is alive."
        }
        let event = request?.value(.event) ?? ""
        if event.isEmpty || event.asciiLowercased.holds("keep") {
            return "The NOTIFY belongs to no subscription; it is sent to keep the path open and to see whether the other side is alive."
        }
        return "The NOTIFY (\(event)) belongs to no subscription that the trace shows; some servers send such reports unasked."
    }

    /// Responses that do say something about the health of the peer.
    private static func isServerTrouble(_ code: Int) -> Bool { [400, 401, 407, 403, 408, 477, 478, 500, 502, 503, 504].contains(code) }
}
