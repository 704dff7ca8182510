// SPDX-License-Identifier: Apache-2.0

extension Rule {
    static let cancelledByCaller = Rule(
        "cancelled-by-caller", "The calling side gave up before an answer", [.rfc(3261, "9.1"), .rfc(3261, "15.1.2")]
    ) { call, _, rule in
        for transaction in call.transactions where transaction.method == "INVITE" {
            guard let final = transaction.final, final.code == 487, let cancel = transaction.cancel else { continue }
            return rule.finding(
                .noFault, fault: .nobody, .certain, .outcome, codes: [487],
                """
                The calling side sent CANCEL before anybody answered, and the 487 ends its INVITE, as it should. A 200 that answers \
                the CANCEL only says that the CANCEL arrived.
                """,
                evidence: [cancel.evidence, final.evidence],
                refutedBy: "A 2xx to the INVITE itself, or a 487 on a branch for which no CANCEL was sent.",
                checks: ["If nobody hung up, look at what made the calling side cancel: a ring timeout, or another branch that answered."])
        }
        return nil
    }
}
