// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let nonceExpired = Rule(
        "nonce-expired", "The nonce had expired; the server asks for the same again with a new one",
        [.rfc(3261, "22.4"), .rfc(3261, "20.44")]
    ) { scene, rule in
        guard let round = scene.challengeRounds.last(where: { $0.challenge.isStale }) else { return nil }
        let isSolved = scene.success(after: round.transaction) != nil
        return rule.finding(
            isSolved ? .noFault : .suspicion, fault: isSolved ? .nobody : .unknown, isSolved ? .certain : .likely,
            isSolved ? .outcome : .cause,
            codes: [round.response.code ?? 401],
            """
            The challenge says stale=true: user and password were right, only the nonce was too old. The client has to repeat the request \
            with the new nonce, without asking anybody\(isSolved ? ", and did so" : "; here no such request succeeds").
            """,
            evidence: [
                round.response.evidence, round.response.evidence(round.response.code == 407 ? .proxyAuthenticate : .wwwAuthenticate),
            ],
            refutedBy: "A repeated request with the new nonce that is challenged without stale=true.",
            checks: [
                isSolved ? "No action." : "See whether the client knows stale=true; some ask for the password again, or give up.",
                "If it happens at every request, the server's nonce has a shorter lifetime than the client's refresh interval.",
            ])
    }
}
