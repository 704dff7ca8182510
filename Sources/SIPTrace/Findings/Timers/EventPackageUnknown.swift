// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let eventPackageUnknown = Rule(
        "event-package-unknown", "The other side does not offer this event package", [.rfc(6665, "4.2.1.2"), .rfc(6665, "8.3.2")]
    ) { scene, rule in
        guard let refusal = scene.failure(489), let final = refusal.final, let request = refusal.request,
            refusal.method == "SUBSCRIBE" || refusal.method == "PUBLISH"
        else { return nil }
        let event = request.value(.event) ?? ""
        let offered = final.value(.allowEvents)
        return rule.finding(
            .noFault, fault: .nobody, .likely, .cause, codes: [489],
            """
            The \(refusal.name) asks for "\(event)", which the other side does not have\(offered.map { "; it offers \($0)" } ?? ""). \
            Telephones ask many servers for packages of their own maker; calls are not affected.
            """,
            evidence: [request.evidence(.event), final.evidence, final.evidence(.allowEvents)],
            refutedBy: "The package is in Allow-Events of the same server.",
            checks: [
                "Switch the feature off on the phone (for as-feature-event: server-side call forwarding), or add the package to the server."
            ])
    }
}
