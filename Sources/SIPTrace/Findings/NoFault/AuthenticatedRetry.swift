// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let authenticatedRetry = Rule(
        "authenticated-retry", "The challenge was answered with credentials, and the request went through",
        [.rfc(3261, "22.1"), .rfc(3261, "8.1.3.5")]
    ) { scene, rule in
        guard let first = scene.overcome(401, 407), let challenge = first.final, let retry = scene.success(after: first),
            let accepted = retry.final, retry.request?.credentials.isEmpty == false, first.request?.credentials.isEmpty != false
        else { return nil }
        let isWholeStory = !scene.hasFailed && accepted.method == "REGISTER"
        return rule.finding(
            .noFault, fault: .nobody, .certain, isWholeStory ? .cause : .contribution, codes: [challenge.code ?? 401],
            """
            The \(challenge.code ?? 401) is the ordinary first half of digest authentication: the \(first.name) was sent again with \
            credentials and answered with \(accepted.code ?? 200). Nothing failed there.
            """,
            evidence: [challenge.evidence, retry.request?.evidence, accepted.evidence],
            refutedBy: "A further challenge, or another refusal, to the request that carries the credentials.",
            checks: ["No action. If every request is challenged, see whether the client could send credentials at once."])
    }
}
