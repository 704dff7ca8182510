// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let extensionNotSupported = Rule(
        "extension-not-supported", "The request requires an extension that the other side does not know",
        [.rfc(3261, "21.4.15"), .rfc(3261, "8.2.2.3")]
    ) { scene, rule in
        guard let refusal = scene.failure(420), let final = refusal.final else { return nil }
        let unsupported = final.value(.unsupported)
        let required = refusal.request?.value(.require) ?? refusal.request?.value(.proxyRequire)
        return rule.finding(
            .fault, fault: .configuration, unsupported != nil && required != nil ? .certain : .likely, .cause, codes: [420],
            """
            The \(refusal.name) requires \(required ?? "an extension") (Require), and \(scene.sender(of: final)) answers 420: it does not \
            support \(unsupported ?? required ?? "it"). Listed under Supported instead, the extension would be an offer and the call would \
            go on without it.
            """,
            evidence: [
                refusal.request?.evidence(.require) ?? refusal.request?.evidence(.proxyRequire), final.evidence,
                final.evidence(.unsupported),
            ],
            refutedBy: "The same extension is required and accepted in another call with this side.",
            checks: [
                "Set the extension to supported, not required, at the calling side (100rel, timer, sec-agree and the like).",
                "Or enable it at the side that answered.",
            ])
    }
}
