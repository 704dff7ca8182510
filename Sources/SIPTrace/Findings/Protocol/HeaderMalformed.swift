// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    private static let addresses: [FieldName] = [.to, .from, .contact]

    static let headerMalformed = Rule(
        "header-malformed", "A header field is written so that it cannot be read", [.rfc(3261, "20.10"), .rfc(3261, "21.4.1")]
    ) { scene, rule in
        let note = scene.note("bad header field", "parse error", "bad via", "error parsing", "failed to parse")
        for transaction in scene.failures(400, 481, 403, 404).suffix(20).reversed() {
            guard let request = transaction.request ?? transaction.final, let refusal = transaction.final else { continue }
            guard let name = addresses.first(where: { isBroken(request.value($0)) }) else { continue }
            let isCause = refusal.code == 400 || note != nil
            return rule.finding(
                .fault, fault: isCause && transaction.request != nil ? scene.side(of: request) : .unknown, .likely,
                isCause ? .cause : .contribution,
                codes: [refusal.code ?? 400],
                """
                The \(name.rawValue) field does not hold an address that can be read ("\((request.value(name) ?? "").prefix(80))"); the \
                other side answers \(refusal.code ?? 400) \(refusal.reasonPhrase).
                """,
                evidence: [request.evidence(name), refusal.evidence, note?.evidence],
                refutedBy: "The field is well-formed on the wire, and only this copy of it is damaged.",
                checks: [
                    "Look at what writes the field: a template, a scenario file, a header rule. A name, then <sip:user@host>, then ;tag=."
                ])
        }
        return nil
    }

    /// Whether an address has a punctuation mark before it, a bracket that is never closed, or no scheme.
    private static func isBroken(_ value: String?) -> Bool {
        guard let value, !value.isEmpty, value != "*" else { return false }
        if value.hasPrefix(":") || value.hasPrefix(",") || value.hasPrefix(";") { return true }
        let opens = value.utf8.filter { $0 == UInt8(ascii: "<") }.count
        let closes = value.utf8.filter { $0 == UInt8(ascii: ">") }.count
        if opens == 1 && closes == 0 { return true }
        return opens == 1 && NameAddress(value).uri.scheme.isEmpty
    }
}
