// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The grammar of fields that are like no other.
enum OtherGrammar {
    static func contentType(_ value: String) -> GrammarFault? {
        let source = Reference.rfc(3261, "20.15")
        guard let type = value.split(separator: ";").first?.trimmedBlanks else {
            return GrammarFault(.refused, .absent, "has no value", fix: "Write the type of the body, as in application/sdp.", source)
        }
        let parts = type.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isBlank }) else {
            guard type.words(most: 2).count == 1 else { return nil }
            return GrammarFault(
                .refused, "has \(GrammarFault.quoted(type)) where a type, a slash and a subtype belong",
                fix: "Write the type of the body in two parts, as in application/sdp.", source)
        }
        let semicolon = value.utf8.firstIndex(of: UInt8(ascii: ";")) ?? value.endIndex
        guard type.asciiLowercased.hasPrefix("multipart/"), Parameters(value[semicolon...])["boundary"] == nil else { return nil }
        return GrammarFault(
            .refused, .absent, "names no boundary for a body of several parts", fix: "Write ;boundary= with the line between the parts.",
            .rfc(2046, "5.1.1"))
    }

    static func callID(_ value: String) -> GrammarFault? {
        guard value.isEmpty else { return nil }
        return GrammarFault(
            .refused, .absent, "has no value", fix: "Write an identifier that is used for one call only.", .rfc(3261, "20.8"))
    }

    static func event(_ value: String) -> GrammarFault? {
        guard value.isEmpty else { return nil }
        return GrammarFault(.refused, .absent, "names no event package", fix: "Write the name of the package.", .rfc(6665, "8.2.1"))
    }

    static func replaces(_ value: String) -> GrammarFault? {
        let semicolon = value.utf8.firstIndex(of: UInt8(ascii: ";")) ?? value.endIndex
        let parameters = Parameters(value[semicolon...])
        guard let missing = ["to-tag", "from-tag"].first(where: { parameters[$0]?.isEmpty ?? true }) else { return nil }
        return GrammarFault(
            .refused, .absent, "has no \(missing), without which it names no dialog", fix: "Write the Call-ID and both tags of the call.",
            .rfc(3891, "6.1"))
    }

    static func reason(_ value: String) -> GrammarFault? {
        let parts = splitOutsideQuotes(value[...], at: UInt8(ascii: ";"), most: 8).map(\.trimmedBlanks)
        guard let text = parts.first(where: { $0.asciiLowercased.hasPrefix("text=") })?.dropFirst(5), !text.hasPrefix("\""),
            text.utf8.contains(where: \.isBlank)
        else { return nil }
        return GrammarFault(
            .tolerated, "has a text of several words without quotation marks: \(GrammarFault.quoted(text))",
            fix: "Write the text in quotation marks.", .rfc(3326, "2"))
    }

    static func warning(_ value: String) -> GrammarFault? {
        let words = value.words(most: 3)
        guard let code = words.first, !code.isEmpty, words.count == 3 else { return nil }
        guard code.utf8.count != 3 || !code.utf8.allSatisfy(\.isDigit) || words[2].utf8.first != UInt8(ascii: "\"") else { return nil }
        return GrammarFault(
            .tolerated, "is not a code of three digits, a host and a text in quotation marks: \(GrammarFault.quoted(value))",
            fix: "Write the warning as 399 host \"text\".", .rfc(3261, "20.43"))
    }

    static func date(_ value: String) -> GrammarFault? {
        let words = value.words(most: 7)
        guard words.count >= 5, words.first?.utf8.last == UInt8(ascii: ","), !words.contains("GMT") else { return nil }
        return GrammarFault(
            .tolerated, "gives the time in another zone than GMT: \(GrammarFault.quoted(value))", fix: "Write the time in GMT.",
            .rfc(3261, "20.17"))
    }
}
