// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let blockedByNetwork = Rule(
        "blocked-by-network", "A network blocked the call and says so (603+)", [.document("ATIS-1000099"), .rfc(3261, "21.6.2")]
    ) { scene, rule in
        guard let refusal = scene.failure(603), let final = refusal.final else { return nil }
        let phrase = final.reasonPhrase.asciiLowercased
        let reason = final.reasons.first {
            ($0.text ?? "").holds("v=analytics") || ($0.text ?? "").holds("url=") || ($0.text ?? "").holds("email=")
                || ($0.text ?? "").holds("tel=")
        }
        guard phrase.holds("network blocked") || reason != nil else { return nil }
        return rule.finding(
            .suspicion, fault: .unknown, .certain, .cause, codes: [603],
            """
            The 603 \(final.reasonPhrase) is not a person's decline: with this phrase and Reason a network reports that its analytics \
            blocked the call\(reason?.text.map { " (\($0.prefix(200)))" } ?? "").
            """,
            evidence: [final.evidence, final.evidence(.reason), refusal.request?.evidence(.from)],
            refutedBy: "The called person declined the call.",
            checks: ["Use the contact in the Reason text to ask for redress.", "Look at the calling number's reputation and attestation."])
    }
}
