// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let loopDetected = Rule(
        "loop-detected", "A server saw its own request come back", [.rfc(3261, "16.3"), .rfc(3261, "21.4.20")]
    ) { scene, rule in
        guard let transaction = scene.failure(482), let refusal = transaction.final else { return nil }
        return rule.finding(
            .suspicion, fault: .unknown, .likely, .outcome, codes: [482],
            """
            \(scene.sender(of: refusal)) answers 482: it recognises the request as one that it has handled already. Either the routing \
            sends the call in a circle, or the calling side reuses identifiers of an earlier request.
            """,
            evidence: [transaction.request?.evidence, refusal.evidence],
            refutedBy: "A trace of the server with only one copy of the request.",
            checks: [
                "Follow the request from server to server by its Call-ID and read the Via fields.",
                "See whether the called number, once translated, leads back to the side that sent it.",
            ])
    }
}
