// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let targetAmbiguous = Rule(
        "target-ambiguous", "The called address fits several users", [.rfc(3261, "21.4.23")]
    ) { scene, rule in
        guard let refusal = scene.failure(485), let final = refusal.final else { return nil }
        let user = refusal.request?.requestURI?.user
        let isListed = !final.contacts.isEmpty
        return rule.finding(
            .suspicion, fault: .unknown, .likely, .cause, codes: [485],
            """
            \(scene.sender(of: final)) answers 485\(user.map { " to \"\($0)\"" } ?? ""): several of its users fit. Whether the caller \
            wrote too little, or the directory has two entries that should be one, the messages do not \
            show.\(isListed ? " The Contact fields of the 485 list whom it could be." : "")
            """,
            evidence: [refusal.request?.evidence, final.evidence, final.evidence(.contact)],
            refutedBy: "The same address leads to one user when it is called through another server of that domain.",
            checks: [
                "Call the full number or the full address of the person.",
                "Look at the called server for two accounts, aliases or dial plan entries that fit this address.",
            ])
    }
}
