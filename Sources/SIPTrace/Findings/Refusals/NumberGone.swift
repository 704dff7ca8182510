// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let numberGone = Rule(
        "number-gone", "The number is no longer in use", [.rfc(3261, "21.4.10")]
    ) { scene, rule in
        guard let refusal = scene.failure(410), let final = refusal.final else { return nil }
        return rule.finding(
            .noFault, fault: .nobody, .likely, .cause, codes: [410],
            "\(scene.sender(of: final)) answers 410 \(final.reasonPhrase): the called user or number existed there and is gone for good, without a new address.",
            evidence: [refusal.request?.evidence, final.evidence, final.evidence(.reason)],
            refutedBy: "The number answers calls from elsewhere.",
            checks: ["Ask for the new number; take the old one out of directories and speed dials."])
    }
}
