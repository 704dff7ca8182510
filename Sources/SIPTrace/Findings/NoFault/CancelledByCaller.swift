// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let cancelledByCaller = Rule(
        "cancelled-by-caller", "The calling side gave up before an answer", [.rfc(3261, "9.1"), .rfc(3261, "15.1.2")]
    ) { scene, rule in
        guard scene.answered == nil, let transaction = scene.failure(487), transaction.method == "INVITE", let final = transaction.final
        else { return nil }
        let note = scene.note("originator_cancel")
        guard let cancel = transaction.cancel ?? scene.transactions("CANCEL").first?.request else {
            guard let note else { return nil }
            return rule.finding(
                .noFault, fault: .nobody, .likely, .outcome, codes: [487],
                "The 487 ends the INVITE, and the log says that the calling side cancelled. The CANCEL itself is not in the text.",
                evidence: [final.evidence, note.evidence], refutedBy: "A trace from the calling side without a CANCEL.",
                checks: ["Capture at the calling side to see who cancelled and when."])
        }
        // One that goes on afterwards is explained by the missing ACK.
        if scene.cancelAfterEnd(of: transaction) != nil { return nil }
        let rang = transaction.provisionals.last { $0.code == 180 || $0.code == 183 }
        let waited = scene.seconds(from: transaction.request, to: cancel).map { " after \(inSeconds($0))" } ?? ""
        let reason = cancel.reasons.first?.text.map { " The CANCEL gives \"\($0)\" as its reason." } ?? ""
        return rule.finding(
            .noFault, fault: .nobody, .certain, scene.withheldAnswer == nil ? .cause : .outcome, codes: [487],
            """
            The calling side sent CANCEL\(waited), before anybody answered, and the 487 ends its INVITE as it should. A 200 that answers \
            the CANCEL only says that the CANCEL \
            arrived.\(rang == nil ? "" : " The called side had reported \(rang?.code ?? 180).")\(reason)
            """,
            evidence: [cancel.evidence, final.evidence, note?.evidence],
            refutedBy: "A 2xx to the INVITE itself, or a 487 on a branch for which no CANCEL was sent.",
            checks: [
                "If no person hung up, look for what cancels at the calling side: a ring timeout, a dial plan, another branch that answered.",
                "Compare the time from INVITE to CANCEL over several calls: always the same time means a timer.",
            ])
    }
}
