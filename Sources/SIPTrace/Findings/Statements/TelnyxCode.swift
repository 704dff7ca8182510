// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let telnyxCode = Rule(
        "telnyx-code", "Telnyx writes its own code into the reason phrase", [.document("Telnyx, SIP response codes")]
    ) { scene, rule in
        guard let final = scene.deciding?.final, final.isFailure, let code = trailingCode(final.reasonPhrase) else { return nil }
        let product = (final.product ?? "").asciiLowercased
        let isTelnyx =
            product.holds("telnyx") || final.fields.contains { $0.writtenName.asciiLowercased.hasPrefix("x-telnyx") }
            || (final.to?.uri.host ?? "").holds("telnyx") || (final.from?.uri.host ?? "").holds("telnyx")
        guard isTelnyx else { return nil }
        let phrase = final.reasonPhrase.asciiLowercased
        let isNumber = phrase.holds("caller") || phrase.holds("origination") || phrase.holds("callerid")
        return rule.finding(
            .fault, fault: .configuration, .certain, .cause, codes: [final.code ?? 403],
            """
            Telnyx answers \(final.code ?? 403) "\(final.reasonPhrase)". The \(code) at the end is its own code and says more than the SIP \
            code\(isNumber ? ": it does not accept the number in From or P-Asserted-Identity as a caller ID of this account" : "").
            """,
            evidence: [final.evidence, isNumber ? scene.deciding?.request?.evidence(.from) : nil],
            refutedBy: "The provider's portal shows another reason for the same call.",
            checks: [
                isNumber
                    ? "Send a number that the account owns or has verified, in E.164 with +, in From or P-Asserted-Identity."
                    : "Look the code \(code) up in the provider's list.",
                "Search the call in the provider's portal by its Call-ID.",
            ])
    }

    /// A letter and up to three digits at the end of the phrase: D35, TV1.
    private static func trailingCode(_ phrase: String) -> String? {
        guard let word = phrase.split(separator: " ").last, (2...5).contains(word.utf8.count), word.utf8.first?.isUpper == true,
            word.utf8.last?.isDigit == true
        else { return nil }
        return String(word)
    }
}
