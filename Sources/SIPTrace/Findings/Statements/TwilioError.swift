// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let twilioError = Rule(
        "twilio-error", "Twilio names its error code", [.document("Twilio, error and warning dictionary")]
    ) { scene, rule in
        guard let final = scene.deciding?.final ?? scene.call.messages.last(where: { $0.isFinal }),
            let field = final.field(named: "X-Twilio-Error")
        else { return nil }
        let words = field.value.split(separator: " ", maxSplits: 1).map(String.init)
        return rule.finding(
            .fault, fault: .configuration, .certain, .cause, codes: final.code.map { [$0] } ?? [],
            """
            Twilio refuses with \(final.code ?? 0) and says in X-Twilio-Error: \(field.value.prefix(200)). The number \(words.first ?? "") \
            is an entry of its error dictionary and decides; the SIP code only carries it.
            """,
            evidence: [final.evidence(field), final.evidence],
            refutedBy: "Twilio's debugger shows another error for the same call.",
            checks: [
                "Open the error \(words.first ?? "") in Twilio's dictionary and the call in its debugger.",
                "For 32xxx look at the trunk: origination, termination, address list, credentials, geographic permissions.",
            ])
    }
}
