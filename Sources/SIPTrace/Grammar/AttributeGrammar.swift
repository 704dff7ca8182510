// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The grammar of attributes of a description: a table from the name to a function over the value.
enum AttributeGrammar {
    static func of(_ name: String) -> (@Sendable (Substring) -> GrammarFault?)? { all[name] }

    private static let all: [String: @Sendable (Substring) -> GrammarFault?] = [
        "rtpmap": map, "setup": setup, "fingerprint": fingerprint, "candidate": candidate, "crypto": crypto,
        "ptime": { time($0, "6.4") }, "maxptime": { time($0, "6.5") },
    ]

    private static func map(_ value: Substring) -> GrammarFault? {
        let source = Reference.rfc(8866, "6.6")
        let words = value.words(most: 4)
        if words.count == 1, words[0].utf8.allSatisfy(\.isDigit) {
            return GrammarFault(
                .refused, "names no encoding for payload number \(words[0])",
                fix: "Write the encoding and its clock rate, as in a=rtpmap:101 telephone-event/8000, or leave the line out.", source)
        }
        guard words.count >= 2, words[0].utf8.allSatisfy(\.isDigit) else {
            return words.isEmpty
                ? GrammarFault(
                    .refused, "holds no payload number and no encoding", fix: "Leave the line out, or write both.", source) : nil
        }
        let parts = words[1].split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count < 2 || parts[0].isEmpty || !parts[1].utf8.allSatisfy(\.isDigit) || parts[1].isEmpty else { return nil }
        return GrammarFault(
            .refused, "gives no clock rate behind the encoding: \(GrammarFault.quoted(words[1]))",
            fix: "Write the encoding, a slash and the clock rate, as in PCMA/8000.", source)
    }

    private static func setup(_ value: Substring) -> GrammarFault? {
        let role = value.trimmedBlanks
        guard !["active", "passive", "actpass", "holdconn"].contains(role) else { return nil }
        return GrammarFault(
            .refused, "has a role that there is not: \(GrammarFault.quoted(role))",
            fix: "Write active, passive, actpass or holdconn.", .rfc(4145, "4"))
    }

    private static func fingerprint(_ value: Substring) -> GrammarFault? {
        let words = value.words(most: 3)
        let isHex = words.last?.split(separator: ":").allSatisfy { $0.utf8.count == 2 && $0.utf8.allSatisfy(\.isHexDigit) } ?? false
        guard words.count != 2 || !isHex else { return nil }
        return GrammarFault(
            .refused, "is not the name of a hash function and pairs of hexadecimal digits with colons between them",
            fix: "Write it as in a=fingerprint:sha-256 4A:AD:….", .rfc(8122, "5"))
    }

    private static func candidate(_ value: Substring) -> GrammarFault? {
        let words = value.words(most: 8)
        guard words.count < 8 || words[6] != "typ" || !words[1].utf8.allSatisfy(\.isDigit) || !words[3].utf8.allSatisfy(\.isDigit) else {
            return nil
        }
        return GrammarFault(
            .refused,
            "is not a foundation, a component, a transport, a priority, an address, a port, the word typ and a type",
            fix: "Write all parts of the candidate in that order.", .rfc(8839, "5.1"))
    }

    private static func crypto(_ value: Substring) -> GrammarFault? {
        let words = value.words(most: 3)
        guard words.count < 3 || !words[0].utf8.allSatisfy(\.isDigit) || !words[2].hasPrefix("inline:") else { return nil }
        return GrammarFault(
            .refused, "is not a number, a crypto suite and a key that begins with inline:",
            fix: "Write it as in a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:….", .rfc(4568, "9.1")
        ).about(words.count > 2 ? words[2] : "")
    }

    private static func time(_ value: Substring, _ section: String) -> GrammarFault? {
        let number = value.trimmedBlanks
        guard number.isEmpty || !number.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }), number.words(most: 2).count < 2 else {
            return nil
        }
        return GrammarFault(
            .tolerated, "has no number of milliseconds: \(GrammarFault.quoted(number))", fix: "Write the number in digits.",
            .rfc(8866, section))
    }
}
