// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let nonceNotShared = Rule(
        "nonce-not-shared", "Several nodes challenge, and none knows the other's nonce", [.rfc(3261, "22.4"), .rfc(3263, "4.2")]
    ) { scene, rule in
        guard scene.failure(401, 407) != nil else { return nil }
        let rounds = scene.challengeRounds
        guard rounds.count >= 2 else { return nil }
        for (earlier, later) in zip(rounds, rounds.dropFirst())
        where later.credentials?.nonce == earlier.challenge.nonce && !later.challenge.isStale {
            guard let first = address(of: earlier), let second = address(of: later), first != second else { continue }
            return rule.finding(
                .fault, fault: .provider, .likely, .cause, codes: [later.response.code ?? 401],
                """
                The challenge came from \(first), the answer to it went to \(second), which challenges again with a nonce of its own. The \
                two nodes do not share their nonces, so a client that is spread over both never gets through, whatever its password.
                """,
                evidence: [earlier.response.evidence, later.request?.evidence, later.response.evidence],
                refutedBy: "Both requests reach the same node, or the second node accepts the nonce of the first elsewhere.",
                checks: [
                    "Send the request with credentials to the address that challenged.",
                    "At the server: keep one client on one node, or give all nodes the same nonce secret.",
                ])
        }
        return nil
    }

    private static func address(of round: ChallengeRound) -> String? {
        round.request?.envelope?.destination ?? round.response.envelope?.source
    }
}
