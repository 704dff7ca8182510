// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let requestPendingRetried = Rule(
        "request-pending-retried", "Both sides changed the session at once, and the retry went through",
        [.rfc(3261, "14.1"), .rfc(3261, "21.4.27")]
    ) { scene, rule in
        guard let first = scene.overcome(491), let refusal = first.final, let later = scene.success(after: first) else { return nil }
        return rule.finding(
            .noFault, fault: .nobody, .certain, .contribution, codes: [491],
            """
            The 491 only says that the other side was changing the session at the same moment. The \(first.name) was sent again and \
            accepted with \(later.final?.code ?? 200): this is how the collision is meant to be resolved.
            """,
            evidence: [refusal.evidence, later.request?.evidence, later.final?.evidence],
            refutedBy: "491 again and again: then both sides retry at the same time, or one of them never finishes its own transaction.",
            checks: ["No action, unless 491 repeats."])
    }
}
