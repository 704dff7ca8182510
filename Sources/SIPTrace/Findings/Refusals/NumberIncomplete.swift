// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let numberIncomplete = Rule(
        "number-incomplete", "The number is incomplete", [.rfc(3261, "21.4.22")]
    ) { scene, rule in
        guard let refusal = scene.failure(484), let final = refusal.final else { return nil }
        let number = refusal.request?.requestURI?.user
        return rule.finding(
            .fault, fault: .caller, .likely, .cause, codes: [484],
            """
            \(scene.sender(of: final)) answers 484\(number.map { " to the number \"\($0)\"" } ?? ""): digits are missing, or it has a \
            form that the server does not take.
            """,
            evidence: [refusal.request?.evidence, final.evidence],
            refutedBy: "The same number, with the same digits, is accepted by this server.",
            checks: [
                "Count the digits as they leave; look for a dial plan that cuts them or sends too early.",
                "Compare with the form that the provider wants (E.164 with or without +).",
            ])
    }
}
