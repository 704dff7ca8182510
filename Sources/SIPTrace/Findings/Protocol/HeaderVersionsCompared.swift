// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    private static let meant: [String] = ["expect", "correct", "should", "must be", "working", "works", "right "]
    private static let sent: [String] = ["wrong", "actual", "sends", "sent", "incorrect", "current", "instead", "broken", "fails", "bad "]

    static let headerVersionsCompared = Rule(
        "header-versions-compared", "The text names a header field as it is sent and as it should be", [.document("the pasted text itself")]
    ) { scene, rule in
        let fields = scene.trace.looseFields
        guard let wrong = fields.first(where: { isSent($0.label) }),
            let right = fields.first(where: { isMeant($0.label) && $0.field.name == wrong.field.name && $0.field.line != wrong.field.line })
        else { return nil }
        let parts = difference(wrong.field, right.field)
        guard !parts.isEmpty else { return nil }
        return rule.finding(
            .suspicion, fault: .unknown, .likely, .cause, codes: scene.call.outcome.code.map { [$0] } ?? [],
            """
            The two versions of \(wrong.field.name.rawValue) differ in \(parts.joined(separator: ", and in ")). \
            \(wrong.field.name == .from ? "Many providers accept calls only from the user of the account in From, and take the caller's number from P-Asserted-Identity or P-Preferred-Identity." : "What the other side expects there decides.")
            """,
            evidence: [wrong, right].map { Evidence(message: nil, line: $0.field.line, text: $0.field.text) },
            refutedBy: "A request with the expected field that is refused in the same way.",
            checks: [
                "Find the setting of the sending side that fills this part (from user, from domain, caller ID of the trunk), and try the expected value.",
                "Read in the provider's documentation what it wants in From, and where the caller's number goes.",
            ])
    }

    private static func isSent(_ label: String) -> Bool { sent.contains { label.holds($0) } && !isMeant(label) }
    // "Incorrect" holds "correct".
    private static func isMeant(_ label: String) -> Bool { meant.contains { label.holds($0) } && !label.holds("incorrect") }

    /// What differs between two values, for a sentence.
    private static func difference(_ wrong: Field, _ right: Field) -> [String] {
        let (first, second) = (NameAddress(wrong.value), NameAddress(right.value))
        var parts: [String] = []
        if first.uri.user != second.uri.user {
            parts.append("the user (\(first.uri.user ?? "none") instead of \(second.uri.user ?? "none"))")
        }
        if first.uri.hostAndPort != second.uri.hostAndPort {
            parts.append("the host (\(first.uri.hostAndPort) instead of \(second.uri.hostAndPort))")
        }
        if first.displayName != second.displayName { parts.append("the display name") }
        if parts.isEmpty, wrong.value != right.value { parts.append("their text") }
        return parts
    }
}
