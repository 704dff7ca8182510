// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    /// Products that a person uses directly, as opposed to switches that respond on somebody's behalf.
    static let telephones = [
        "yealink", "snom", "polycom", "grandstream", "gigaset", "linphone", "zoiper", "bria", "microsip", "jssip", "sip.js", "sipml5",
        "htek",
        "fanvil", "mitel", "aastra", "jitsi", "baresip", "pjsua", "x-lite", "cisco-cp", "spa", "avaya one-x", "acrobits", "groundwire",
        "telephone",
    ]

    static let calledPersonDeclined = Rule(
        "called-person-declined", "It rang, and the called person declined or was on another call",
        [.rfc(3261, "21.4.24"), .rfc(3261, "21.6.2")]
    ) { scene, rule in
        guard let refusal = scene.failure(486, 600, 603), refusal.method == "INVITE", scene.answered == nil, let final = refusal.final,
            let ringing = refusal.provisionals.first(where: { $0.code == 180 })
        else { return nil }
        let product = final.product?.asciiLowercased ?? ""
        let isTelephone = telephones.contains { product.holds($0) }
        let code = final.code ?? 486
        // If early media came from a product that is not a telephone, a network may have responded: see `busyAfterEarlyMedia`.
        guard isTelephone || !refusal.provisionals.contains(where: { $0.hasBody }) || !final.reasons.isEmpty else { return nil }
        let rang = scene.seconds(from: ringing, to: final).map { " for \(inSeconds($0))" } ?? ""
        return rule.finding(
            .noFault, fault: .nobody, isTelephone ? .likely : .possible, .outcome, codes: [code],
            """
            The called side rang\(rang) and then answered \(code) \
            \(final.reasonPhrase)\(isTelephone ? " from a telephone (\(scene.sender(of: final)))" : ""). A refusal after ringing comes \
            from a person who presses the decline key, or from a phone or PBX that reports a second call as busy or has a rule for such \
            calls.
            """,
            evidence: [ringing.evidence, final.evidence, final.evidence(.reason)],
            refutedBy: "The called person saw no call: then something on the way answers for the phone.",
            checks: [
                "Ask the called person, or look at the phone for do-not-disturb and call waiting.",
                "If nobody touched the phone, find out which box sent the \(code): the Server or User-Agent field, and the next trace towards it.",
            ])
    }
}
