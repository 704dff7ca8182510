// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let extensionRequired = Rule(
        "extension-required", "The other side insists on an extension that the request does not offer", [.rfc(3261, "21.4.16")]
    ) { scene, rule in
        guard let refusal = scene.failure(421, 494), let final = refusal.final else { return nil }
        let wanted = final.value(.require) ?? final.value(.securityServer)
        let offered = refusal.request?.value(.supported)
        return rule.finding(
            .fault, fault: .configuration, wanted == nil ? .likely : .certain, .cause, codes: [final.code ?? 421],
            """
            \(scene.sender(of: final)) answers \(final.code ?? 421): it processes the \(refusal.name) only with \
            \(wanted ?? "a certain extension")\(offered.map { ", and the request supports \($0)" } ?? ", and the request lists nothing under Supported").
            """,
            evidence: [final.evidence, final.evidence(.require) ?? final.evidence(.securityServer), refusal.request?.evidence(.supported)],
            refutedBy: "A request that lists the extension and is refused with the same code.",
            checks: ["Enable the extension at the calling side, or let the answering side only support it instead of requiring it."])
    }
}
