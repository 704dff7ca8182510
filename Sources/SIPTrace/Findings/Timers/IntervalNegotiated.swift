// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let intervalNegotiated = Rule(
        "interval-negotiated", "The interval was too short at first, and the retry was accepted", [.rfc(4028, "7.3"), .rfc(3261, "10.2.8")]
    ) { scene, rule in
        guard let first = scene.overcome(422, 423), let refusal = first.final, let later = scene.success(after: first) else { return nil }
        return rule.finding(
            .noFault, fault: .nobody, .certain, .contribution, codes: [refusal.code ?? 422],
            """
            The \(refusal.code ?? 422) named the shortest interval that is accepted, the \(first.name) was sent again with a longer one, \
            and that was accepted with \(later.final?.code ?? 200). Both sides did what they should.
            """,
            evidence: [
                refusal.evidence, refusal.evidence(.minSE) ?? refusal.evidence(.minExpires), later.request?.evidence, later.final?.evidence,
            ],
            refutedBy: "A further refusal with the same code.",
            checks: ["No action; setting the longer interval from the start saves one round trip."])
    }
}
