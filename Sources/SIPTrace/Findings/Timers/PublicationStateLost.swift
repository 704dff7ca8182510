// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let publicationStateLost = Rule(
        "publication-state-lost", "The server no longer knows the published state that the refresh names",
        [.rfc(3903, "6"), .rfc(3903, "11.2.1")]
    ) { scene, rule in
        guard let refusal = scene.failure(412), let final = refusal.final else { return nil }
        let tag = refusal.request?.value(.sipIfMatch)
        return rule.finding(
            .fault, fault: .unknown, tag == nil ? .possible : .likely, .cause, codes: [412],
            """
            The PUBLISH refers to an earlier state\(tag.map { " (SIP-If-Match \"\($0)\")" } ?? ""), and the server has none under that \
            tag: it has expired, or the server was restarted. The client has to publish the whole state anew, without SIP-If-Match.
            """,
            evidence: [refusal.request?.evidence(.sipIfMatch), final.evidence],
            refutedBy: "A server that still lists this tag.",
            checks: [
                "Let the client forget the tag and send a fresh PUBLISH with a body.",
                "Compare Expires of the last 200 with the time until the refresh.",
            ])
    }
}
