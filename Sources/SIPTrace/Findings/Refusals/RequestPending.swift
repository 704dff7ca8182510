// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let requestPending = Rule(
        "request-pending", "Both sides change the session at once, again and again", [.rfc(3261, "14.1"), .rfc(3261, "14.2")]
    ) { scene, rule in
        guard let refusal = scene.failure(491), let final = refusal.final else { return nil }
        let times = scene.count(491)
        return rule.finding(
            .suspicion, fault: .unknown, .likely, times > 2 ? .cause : .outcome, codes: [491],
            """
            The \(refusal.name) met 491\(times > 1 ? " \(times) times" : ""): the other side has a change of its own under way. The caller \
            of the dialog should wait 2.1 to 4 s, the other side up to 2 s, and try again; here no retry succeeds.
            """,
            evidence: [refusal.request?.evidence, final.evidence],
            refutedBy: "A later re-INVITE that is accepted.",
            checks: [
                "See which side has an INVITE or UPDATE open that never ends.",
                "Let only one side refresh or re-negotiate the session (session timer, hold, fax switch-over).",
            ])
    }
}
