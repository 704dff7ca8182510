// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let bodyTypeRefused = Rule(
        "body-type-refused", "The other side does not accept this kind of body", [.rfc(3261, "21.4.13"), .rfc(3261, "8.2.3")]
    ) { scene, rule in
        guard let refusal = scene.failure(415), let final = refusal.final else { return nil }
        let sent = refusal.request?.value(.contentType)
        let accepted = final.value(.accept)
        return rule.finding(
            .fault, fault: .configuration, sent == nil ? .likely : .certain, .cause, codes: [415],
            """
            The \(refusal.name) carries \(sent ?? "a body") and is refused with \
            415\(accepted.map { "; the other side accepts \($0)" } ?? ""). \
            \((sent ?? "").asciiLowercased.holds("multipart") ? "It does not read multipart bodies, which hold something else besides the session description." : "")
            """,
            evidence: [refusal.request?.evidence(.contentType), final.evidence, final.evidence(.accept)],
            refutedBy: "The same body type is accepted by this side in another call.",
            checks: [
                "Send application/sdp alone: turn off ISUP, location or metadata parts (SIP-I, PIDF-LO, SIPREC) towards this side.",
                "If the type is plain application/sdp, see whether the body was changed or compressed on the way.",
            ])
    }
}
