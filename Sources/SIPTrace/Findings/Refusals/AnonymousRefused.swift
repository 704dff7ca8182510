// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let anonymousRefused = Rule(
        "anonymous-refused", "The called side refuses calls without a number", [.rfc(5079, "4"), .rfc(3323, "4.1")]
    ) { scene, rule in
        guard let refusal = scene.failure(433), let final = refusal.final else { return nil }
        return rule.finding(
            .noFault, fault: .nobody, .certain, .cause, codes: [433],
            "433 says that the called side does not take anonymous calls, and this one hides its number. Nobody is at fault; the caller has to show a number.",
            evidence: [refusal.request?.evidence(.privacy) ?? refusal.request?.evidence(.from), final.evidence],
            refutedBy: "A call that shows its number and meets 433 as well.",
            checks: ["Call with the number shown (no Privacy: id, no anonymous in From)."])
    }
}
