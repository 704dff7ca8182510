// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let messageTooLarge = Rule(
        "message-too-large", "The server finds the message too large", [.rfc(3261, "21.5.7"), .rfc(3261, "21.4.11")]
    ) { scene, rule in
        guard let refusal = scene.failure(513, 413, 414), let final = refusal.final else { return nil }
        let size = refusal.request.map { $0.envelope?.size ?? $0.bodySize }
        return rule.finding(
            .fault, fault: .configuration, .likely, .cause, codes: [final.code ?? 513],
            "\(scene.sender(of: final)) refuses the \(refusal.name) with \(final.code ?? 513) \(final.reasonPhrase): it is longer than this server takes\(size.map { " (about \($0) bytes seen here)" } ?? "").",
            evidence: [refusal.request?.evidence, final.evidence, final.evidence(.retryAfter)],
            refutedBy: "A longer message is accepted by the same server.",
            checks: [
                "Shorten it: fewer codecs and candidates, no metadata in multipart bodies, fewer Via and Record-Route hops.",
                "Raise the server's limit, or use TCP.",
            ])
    }
}
