// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let timeoutReported = Rule(
        "timeout-reported", "A server on the way reports that the next hop did not answer in time",
        [.rfc(3261, "21.4.9"), .rfc(3261, "16.8"), .rfc(3261, "21.5.5")]
    ) { scene, rule in
        guard let refusal = scene.failure(408, 504), let final = refusal.final else { return nil }
        let isHere = scene.isMadeHere(final)
        let waited = scene.seconds(from: refusal.request, to: final)
        let cause = final.reasons.first { $0.isQ850 }
        let rang = scene.didRing(refusal)
        return rule.finding(
            .suspicion, fault: .unknown, .likely, .outcome, codes: [final.code ?? 408],
            """
            \(isHere ? "The program that wrote this log makes the \(final.code ?? 408) itself" : "The \(final.code ?? 408) comes from \(scene.sender(of: final)), not from the caller's own timer")\(waited.map { ", \(inSeconds($0)) after the request" } ?? "")\(cause?.cause.map { ", with Q.850 cause \($0)" } ?? ""): \
            \(rang ? "the called side rang, and nobody answered before a timer on the way ran out" : "it had the request and got no answer from the hop behind it"). \
            The trace of that hop shows who is silent; this one does not.
            """,
            evidence: [refusal.request?.evidence, final.evidence, final.evidence(.reason)],
            refutedBy: "A trace of the next leg in which an answer comes back in time.",
            checks: [
                "Capture the leg behind \(isHere ? "this server" : "the server that answered"): is the request sent on, to which address, and does anything come back?",
                "See whether the called user's registration is old, or its address behind NAT no longer open.",
            ])
    }
}
