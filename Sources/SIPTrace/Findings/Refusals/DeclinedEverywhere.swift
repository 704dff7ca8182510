// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let declinedEverywhere = Rule(
        "declined-without-ringing", "The call was declined at once", [.rfc(3261, "21.6.2")]
    ) { scene, rule in
        guard let refusal = scene.failure(603), refusal.method == "INVITE", let final = refusal.final, !scene.didRing(refusal) else {
            return nil
        }
        return rule.finding(
            .suspicion, fault: .unknown, .possible, .outcome, codes: [603],
            """
            \(scene.sender(of: final)) answers 603 \(final.reasonPhrase) before anything rang. A person cannot be that quick: a rule \
            declines the call (do-not-disturb, a block list, a filter of the network), or an application between the two turns every \
            failure into 603.
            """,
            evidence: [refusal.request?.evidence, final.evidence, final.evidence(.reason)],
            refutedBy: "The called person saw the call and declined it.",
            checks: [
                "See who wrote the answer (Server, User-Agent), and look at that product's rules and log.",
                "If a B2BUA or application answers, look at its other leg: what did it receive there?", "Try another calling number.",
            ])
    }
}
