// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The grammar of the lines of a description that are no attributes: a table from the letter to a function over the value.
enum LineGrammar {
    static func of(_ letter: UInt8) -> (@Sendable (Substring) -> GrammarFault?)? { all[letter] }

    private static let all: [UInt8: @Sendable (Substring) -> GrammarFault?] = [
        UInt8(ascii: "o"): origin, UInt8(ascii: "c"): connection, UInt8(ascii: "t"): time, UInt8(ascii: "m"): media,
    ]

    private static func origin(_ value: Substring) -> GrammarFault? {
        let words = value.words(most: 12)
        guard words.count != 6 else { return address(type: words[4], words[5], .rfc(8866, "5.2")) }
        let isLonger = words.count > 6 && words[words.count - 3] == "IN"
        guard isLonger || words.count < 6 else { return nil }
        return GrammarFault(
            .refused, isLonger ? .present : .absent,
            isLonger
                ? "has a blank in its user name, so that it has more than its six parts"
                : "has \(words.count) parts, and six belong there: user, session number, version, IN, IP4 or IP6, address",
            fix: isLonger ? "Write a user name without blanks, or a hyphen." : "Write all six parts, with - for a user that has no name.",
            .rfc(8866, "5.2"))
    }

    private static func connection(_ value: Substring) -> GrammarFault? {
        let words = value.words(most: 4)
        let source = Reference.rfc(8866, "5.7")
        if words.count == 3 { return address(type: words[1], words[2], source) }
        guard words.count < 3 else { return nil }
        return GrammarFault(
            .refused, .absent, "lacks a part: IN, IP4 or IP6, and the address belong there",
            fix: "Write the address to which media is to be sent.", source)
    }

    /// An address of the other family than the line says.
    private static func address(type: Substring, _ address: Substring, _ source: Reference) -> GrammarFault? {
        let host = address.prefix { $0 != "/" }
        let isV6 = host.utf8.filter { $0 == UInt8(ascii: ":") }.count >= 2
        let octets = host.split(separator: ".", omittingEmptySubsequences: false)
        let isV4 = !isV6 && octets.count == 4 && octets.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }
        guard type == "IP4" && isV6 || type == "IP6" && isV4 else { return nil }
        let family = isV6 ? "IPv6" : "IPv4"
        let right = isV6 ? "IP6" : "IP4"
        return GrammarFault(
            .refused, "says \(type), and its address is one of \(family): \(GrammarFault.quoted(address))",
            fix: "Write \(right) before this address.", source)
    }

    private static func time(_ value: Substring) -> GrammarFault? {
        let words = value.words(most: 3)
        guard words.count < 2, words.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }) else { return nil }
        return GrammarFault(
            .refused, .absent, "has to hold two numbers, a start and an end", fix: "Write t=0 0 for a session without fixed times.",
            .rfc(8866, "5.9"))
    }

    private static func media(_ value: Substring) -> GrammarFault? {
        let words = value.words(most: 67)
        let source = Reference.rfc(8866, "5.14")
        if words.count == 3, words[1].utf8.allSatisfy(\.isDigit) {
            return GrammarFault(
                .refused,
                """
                has a kind of media, a port and a transport (\(words[2])), and lacks the fourth part, at least one format; a parser that \
                counts the parts refuses the whole description
                """,
                fix: "Write a format behind the transport; where the transport knows none, writers put a placeholder such as 1 or *.",
                source)
        }
        guard words.count > 3 else { return nil }
        let port = words[1].prefix { $0 != "/" }
        if port.utf8.allSatisfy(\.isDigit), boundedNumber(port).map({ $0 > 65_535 }) ?? true {
            return GrammarFault(.refused, "has a port above 65535: \(port)", fix: "Write a port from 0 to 65535.", source)
        }
        guard words[2].asciiUppercased.holds("RTP/AVP") || words[2].asciiUppercased.holds("RTP/SAVP"),
            let bad = words.dropFirst(3).first(where: { !isPayloadNumber($0) }), bad.utf8.allSatisfy({ $0.isDigit || $0.isLetter })
        else { return nil }
        return GrammarFault(
            .refused, "lists \(GrammarFault.quoted(bad)) among its formats, where payload numbers from 0 to 127 belong",
            fix: "Write the payload numbers, and their names in a=rtpmap lines.", .rfc(8866, "6.6")
        ).about(bad)
    }

    private static func isPayloadNumber(_ word: Substring) -> Bool { boundedNumber(word).map { $0 <= 127 } ?? false }
}
