// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    private static let addresses: [FieldName] = [.from, .to, .contact, .via, .callID, .route]

    static let headerBytesOutsideASCII = Rule(
        "header-bytes-outside-ascii", "The request holds characters that SIP does not allow there",
        [.rfc(3261, "25.1"), .rfc(3261, "7.3.1")]
    ) { scene, rule in
        for transaction in scene.failures(400, 404, 403, 484, 500, 485).prefix(50) {
            guard let request = transaction.request, let refusal = transaction.final else { continue }
            guard let (part, bad, evidence) = offending(request) else { continue }
            let isLikely = refusal.code == 400
            return rule.finding(
                isLikely ? .fault : .suspicion, fault: isLikely ? scene.side(of: request) : .unknown, isLikely ? .likely : .possible,
                isLikely ? .cause : .contribution, codes: [refusal.code ?? 400],
                """
                The \(part) holds "\(bad)" outside a quoted name. Only ASCII is allowed there; in a URI other characters have to be \
                percent-encoded. The other side answers \(refusal.code ?? 400) \(refusal.reasonPhrase).
                """,
                evidence: [evidence, refusal.evidence],
                refutedBy: "The request is accepted by the same server with this part unchanged.",
                checks: ["Use an ASCII account name, and put names with other letters into the quoted display name, in UTF-8."])
        }
        return nil
    }

    /// The Request-URI or the first field with such bytes.
    private static func offending(_ request: TraceMessage) -> (part: String, bad: String, evidence: Evidence)? {
        if let bad = badPart(of: request.requestURIText) { return ("Request-URI", bad, request.evidence) }
        for name in addresses {
            guard let field = request.field(name), let bad = badPart(of: field.value) else { continue }
            return ("\(name.rawValue) field", bad, request.evidence(field))
        }
        return nil
    }

    /// The first bytes outside ASCII that are not in quotes; nil when there are none.
    private static func badPart(of value: String) -> String? {
        guard value.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
        var inQuotes = false
        var outside = ""
        for character in value {
            if character == "\"" { inQuotes.toggle() }
            if !inQuotes { outside.append(character) }
        }
        guard outside.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
        return String(outside.split(whereSeparator: { " <>;".contains($0) }).first { $0.utf8.contains { $0 >= 0x80 } }?.prefix(60) ?? "")
    }
}
