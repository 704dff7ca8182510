// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let blockedByAnalytics = Rule(
        "blocked-by-analytics", "An intermediary rejected the call as unwanted", [.rfc(8688, "3.1"), .rfc(8688, "3.2")]
    ) { scene, rule in
        guard let refusal = scene.failure(608, 607), let final = refusal.final else { return nil }
        let card = final.value(.callInfo)
        return rule.finding(
            .suspicion, fault: .unknown, .certain, .cause, codes: [final.code ?? 608],
            """
            \(final.code == 607 ? "607 says that the called person does not want such calls" : "608 says that an intermediary, such as an analytics service, judged the call to be unwanted; the called person never saw it")\(card.map { ". Its Call-Info says whom to complain to: \($0.prefix(200))" } ?? ". It gives no address for complaints").
            """,
            evidence: [final.evidence, final.evidence(.callInfo), refusal.request?.evidence(.from)],
            refutedBy: "The called person pressed reject.",
            checks: [
                card == nil
                    ? "Ask the terminating carrier which service rates the calling number."
                    : "Open the address in Call-Info: the jCard in it names the contact for redress.",
                "Look at the calling number's reputation, its attestation (STIR/SHAKEN) and the pattern of calls.",
            ])
    }
}
