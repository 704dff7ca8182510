// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let blockedByAnalytics = Rule(
        "blocked-by-analytics", "The call was refused as unwanted", [.rfc(8688, "3.1"), .rfc(8688, "3.2"), .rfc(8197, "3")]
    ) { scene, rule in
        guard let refusal = scene.failure(608, 607), let final = refusal.final else { return nil }
        let isPerson = final.code == 607
        let card = final.value(.callInfo)
        return rule.finding(
            .suspicion, fault: .unknown, .certain, .cause, codes: [final.code ?? 608],
            """
            \(isPerson ? "607 says that the called person does not want such calls, or a program that acts for the person" : "608 says that an intermediary, such as an analytics service, judged the call to be unwanted; the called person never saw it")\(card.map { ". Its Call-Info says whom to complain to: \($0.prefix(200))" } ?? (isPerson ? "" : ". It gives no address for complaints")).
            """,
            evidence: [final.evidence, final.evidence(.callInfo), refusal.request?.evidence(.from)],
            refutedBy: isPerson ? "An intermediary refused the call and the person never saw it." : "The called person pressed reject.",
            checks: [
                isPerson
                    ? "Ask the called person, by another way, whether the number was marked as unwanted."
                    : card == nil
                        ? "Ask the terminating carrier which service rates the calling number."
                        : "Open the address in Call-Info: the jCard in it names the contact for redress.",
                "Look at the calling number's reputation, its attestation (STIR/SHAKEN) and the pattern of calls.",
            ])
    }
}
