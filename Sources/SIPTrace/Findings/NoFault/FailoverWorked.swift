// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let failoverWorked = Rule(
        "failover-worked", "One route failed and the next one took the call", [.rfc(3263, "4.3"), .rfc(3261, "21.5.4")]
    ) { scene, rule in
        guard
            let answered = scene.answered
                ?? scene.initialInvites.last(where: { $0.final == nil && $0.provisionals.contains { $0.code != 100 } }),
            let failed = scene.anyFailure(503, 500, 502, 504, 408, 480), failed.method == "INVITE", !failed.isInDialog,
            let refusal = failed.final, let second = answered.request, second.number > refusal.number
        else { return nil }
        let isElsewhere =
            failed.request?.envelope?.destination != second.envelope?.destination || failed.request?.requestURIText != second.requestURIText
        guard isElsewhere else { return nil }
        return rule.finding(
            .noFault, fault: .nobody, .certain, .cause, codes: [refusal.code ?? 503],
            """
            The first route answered \(refusal.code ?? 503) \(refusal.reasonPhrase); the call was then sent another way and was taken \
            there with \(answered.responses.last?.code ?? 200). The caller lost nothing but time.
            """,
            evidence: [refusal.evidence, second.evidence, answered.responses.last?.evidence],
            refutedBy: "A caller who heard an error all the same: then the failure was passed on before the second attempt.",
            checks: [
                "See how often the first route answers like this; if it always does, take it out or ask its operator.",
                "Add up the time that the first attempt costs.",
            ])
    }
}
