// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let microsoftReason = Rule(
        "microsoft-reason", "Microsoft says in the Reason text what it objects to",
        [.document("Microsoft Teams, Direct Routing SIP response codes"), .rfc(3326, "2")]
    ) { scene, rule in
        let carriers = [scene.deciding?.final].compactMap { $0 } + scene.transactions("BYE").suffix(2).compactMap(\.request)
        for message in carriers where message.has(.reason) && (message.isFailure || message.isRequest) {
            let isMicrosoft =
                scene.isFrom("microsoft", message) || message.field(named: "ms-diagnostics") != nil
                || (message.from?.uri.host ?? "").holds("pstnhub") || (message.to?.uri.host ?? "").holds("pstnhub")
            let text =
                message.reasons.compactMap(\.text).first { isTagged($0) || $0.holds("Trunk FQDN") }
                ?? (isMicrosoft ? message.reasons.compactMap(\.text).first : nil)
            guard let text else { continue }
            let statement = isTagged(text) ? String(text.split(separator: ";", maxSplits: 1).last ?? "") : text
            let lower = statement.asciiLowercased
            var hint = ""
            var checks = [
                "Look the number or the sentence up in Microsoft's list of response codes for Direct Routing.",
                "Find the call in the Teams admin centre by its time and number.",
            ]
            if lower.holds("fqdn") && lower.holds("not allowed") {
                hint = "The name of the SBC in Contact or From is not one that its certificate, or the tenant, allows."
                checks.insert("Compare the FQDN in Contact with the certificate's names and with the SBC's entry in the tenant.", at: 0)
            } else if lower.holds("no callee endpoints") || lower.holds("callee") {
                hint =
                    "The tenant finds no user or endpoint for the called number; a second service with the same SBC name gives the same answer."
                checks.insert(
                    "Check that the number is assigned to a user with a licence, and that no other service (Azure Communication Services) uses the same SBC name.",
                    at: 0)
            } else if lower.holds("trunk") {
                hint = "It concerns the trunk's own set-up in the tenant."
            }
            return rule.finding(
                .fault, fault: hint.isEmpty ? .unknown : .configuration, .likely, .cause, codes: message.code.map { [$0] } ?? [],
                "Microsoft's side gives its reason in words: \"\(statement.prefix(180))\". \(hint)",
                evidence: [message.evidence(.reason), message.evidence], refutedBy: "The same sentence in calls that succeed.",
                checks: checks)
        }
        return nil
    }

    /// Microsoft puts an identifier of 36 characters and a semicolon before its sentence.
    private static func isTagged(_ text: String) -> Bool {
        guard let semicolon = text.utf8.firstIndex(of: UInt8(ascii: ";")) else { return false }
        let head = text.utf8[..<semicolon]
        return head.count == 36 && head.allSatisfy { $0.isHexDigit || $0 == UInt8(ascii: "-") }
    }
}
