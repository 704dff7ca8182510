// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let numberIncomplete = Rule(
        "number-incomplete", "The number is incomplete or ambiguous", [.rfc(3261, "21.4.22"), .rfc(3261, "21.4.23")]
    ) { scene, rule in
        guard let refusal = scene.failure(484, 485), let final = refusal.final else { return nil }
        let number = refusal.request?.requestURI?.user
        return rule.finding(
            .fault, fault: .caller, .likely, .cause, codes: [final.code ?? 484],
            """
            \(scene.sender(of: final)) answers \(final.code ?? 484)\(number.map { " to the number \"\($0)\"" } ?? ""): \
            \(final.code == 485 ? "several users fit it" : "digits are missing, or it has a form that the server does not take").
            """,
            evidence: [refusal.request?.evidence, final.evidence],
            refutedBy: "The same number, with the same digits, is accepted by this server.",
            checks: [
                "Count the digits as they leave; look for a dial plan that cuts them or sends too early.",
                "Compare with the form that the provider wants (E.164 with or without +).",
            ])
    }
}
