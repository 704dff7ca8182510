// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let badRequest = Rule(
        "bad-request", "The other side cannot read the request", [.rfc(3261, "21.4.1")]
    ) { scene, rule in
        guard let refusal = scene.failure(400), let final = refusal.final else { return nil }
        let isBare = final.reasonPhrase.asciiLowercased == "bad request" || final.reasonPhrase.isEmpty
        return rule.finding(
            isBare ? .cannotTell : .suspicion, fault: .unknown, isBare ? .possible : .likely, .outcome, codes: [400],
            """
            \(scene.sender(of: final)) finds the \(refusal.name) malformed: 400 \(final.reasonPhrase). \
            \(isBare ? "The phrase does not say which part; the fields and the body that are seen here show no plain mistake." : "The phrase names the part.")
            """,
            evidence: [refusal.request?.evidence, final.evidence, final.evidence(.warning)],
            refutedBy: "The same request is accepted by another server of the same product.",
            checks: [
                "Compare the request with one that is accepted, field by field.",
                "Look at the answering side's log for the parser's complaint.",
                "Capture on both sides: something between may change the request.",
            ])
    }
}
