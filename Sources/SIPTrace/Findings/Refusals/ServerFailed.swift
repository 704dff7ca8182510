// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let serverFailed = Rule(
        "server-failed", "A server failed or has no room for the call", [.rfc(3261, "21.5.1"), .rfc(3261, "21.5.4")]
    ) { scene, rule in
        guard let refusal = scene.failure(500, 502, 503), let final = refusal.final else { return nil }
        let rang = scene.didRing(refusal)
        let isHere = scene.isMadeHere(final)
        return rule.finding(
            .cannotTell, fault: .unknown, .possible, .outcome, codes: [final.code ?? 500],
            """
            \(isHere ? "The program that wrote this log" : scene.sender(of: final)) answers \(final.code ?? 500) \
            \(final.reasonPhrase)\(rang ? " after the call had got as far as ringing: something behind it failed" : ""). The code blames \
            the server or what is behind it, not the request. Likeliest first: the hop or carrier behind it does not take the call; the \
            server is overloaded or misconfigured for this route.
            """,
            evidence: [refusal.request?.evidence, final.evidence, final.evidence(.reason)],
            refutedBy: "The same request succeeds at the same server with another destination or offer: then look at these.",
            checks: [
                "Read that server's log at this second, and the trace of the leg behind it.",
                "Try another route or gateway; see whether all calls fail or only this destination.",
            ])
    }
}
