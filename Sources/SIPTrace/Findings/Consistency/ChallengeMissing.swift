// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let challengeMissing = Rule(
        "challenge-missing", "The response asks for credentials and brings no challenge, so no client can answer it",
        [.rfc(3261, "22.2"), .rfc(3261, "22.3"), .rfc(3261, "20.44")]
    ) { scene, rule in
        guard let refusal = scene.failure(401, 407), let response = refusal.final, let code = response.code, !response.isSummary,
            !response.isElided, response.has(.cseq), response.has(.contentLength), response.challenges.isEmpty
        else { return nil }
        let name = code == 407 ? "Proxy-Authenticate" : "WWW-Authenticate"
        let used = refusal.request?.credentials.first
        return rule.finding(
            .fault, fault: .unknown, .likely, .cause, codes: [code],
            """
            \(scene.sender(of: response)) answers the \(refusal.name) with \(code) \(response.reasonPhrase), but without \(name). That \
            field has the realm and the nonce from which a client computes its credentials: without it there is nothing to answer, so \
            this is a refusal and not a challenge\(used == nil ? "" : ". The request already carried credentials; the server no longer knows their nonce and should give a new one").
            """,
            evidence: [
                response.evidence, refusal.request.flatMap { request in used.flatMap { request.evidence($0.fieldName(in: request)) } },
            ],
            refutedBy: "\(name) is in the response on the wire and was left out of this copy, or a box on the way removes it.",
            checks: [
                "Capture the response at the server that sends it: is \(name) in it?",
                "Read the reason phrase: some servers say in it what they really object to, such as an unknown address.",
                "If the server drops its nonces after a time, let it challenge anew with stale=true, or let the client begin again without credentials.",
            ])
    }
}
