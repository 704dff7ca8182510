// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let retryLater = Rule(
        "retry-later", "The server asks to try again later", [.rfc(3261, "20.33"), .rfc(3261, "21.5.4")]
    ) { scene, rule in
        guard let refusal = scene.failure(503, 480, 486, 500, 404, 413, 600, 603), let final = refusal.final,
            let seconds = final.number(.retryAfter)
        else { return nil }
        let isServer = final.code == 503 || final.code == 500
        return rule.finding(
            isServer ? .suspicion : .noFault, fault: isServer ? .unknown : .nobody, .likely, isServer ? .cause : .contribution,
            codes: [final.code ?? 503],
            """
            \(scene.sender(of: final)) answers \(final.code ?? 503) \(final.reasonPhrase) with Retry-After: \(seconds). \
            \(isServer ? "It is overloaded or in maintenance and takes no requests for that time; requests should go to another server meanwhile." : "The called side expects to be reachable again then.")
            """,
            evidence: [final.evidence, final.evidence(.retryAfter)],
            refutedBy: "The same request succeeds at once when it is sent again.",
            checks: [
                "Send the request to another server or route (RFC 3263), and to this one only after \(seconds) s.",
                "Ask its operator about overload or maintenance at that time.",
            ])
    }
}
