// SPDX-License-Identifier: Apache-2.0

/// A word or a number of a text, as a range of its bytes.
struct Token: Sendable {
    enum Kind: Sendable {
        /// Letters, or letters and digits: "busy", "rfc3262", "48x".
        case word
        /// Digits alone: "486".
        case number
        /// Numbers joined by dots or colons: a version, an address, a time, a section. Never a code.
        case dotted
    }

    let kind: Kind
    let range: Range<Int>
    /// Whether only a hyphen separates this token from the one before: "Time-out".
    let isHyphenated: Bool
}

/// Splits text into tokens. The same rules apply to the registry and to queries.
enum Tokenizer {
    /// The bytes of a text with ASCII letters in lower case.
    static func lowercased(_ text: String, limit: Int = .max) -> [UInt8] {
        var bytes: [UInt8] = []
        lowercase(text, limit: limit, into: &bytes)
        return bytes
    }

    /// Replaces the content of `bytes` by the lower-case bytes of the text.
    static func lowercase(_ text: String, limit: Int = .max, into bytes: inout [UInt8]) {
        bytes.removeAll(keepingCapacity: true)
        var text = text
        text.withUTF8 { octets in
            bytes.append(contentsOf: octets.prefix(limit))
        }
        var span = bytes.mutableSpan
        for index in span.indices where span[index] &- 0x41 < 26 { span[index] |= 0x20 }
    }

    /// - Parameter bytes: in lower case.
    static func tokens(_ bytes: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(bytes.count / 5 + 1)
        read(bytes, into: &tokens)
        return tokens
    }

    /// Replaces the content of `tokens` by the tokens of the bytes, which must be in lower case.
    static func read(_ bytes: [UInt8], into tokens: inout [Token]) {
        tokens.removeAll(keepingCapacity: true)
        var index = 0
        while index < bytes.count {
            guard isWordByte(bytes[index]) else {
                index += 1
                continue
            }
            let start = index
            var allDigits = true
            var isDotted = false
            while index < bytes.count {
                let byte = bytes[index]
                if isWordByte(byte) {
                    allDigits = allDigits && isDigit(byte)
                    index += 1
                } else if allDigits, byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":"), index + 1 < bytes.count,
                    isDigit(bytes[index + 1])
                {
                    isDotted = true
                    index += 1
                } else if byte == UInt8(ascii: "'"), !allDigits, index + 1 < bytes.count, isLetter(bytes[index + 1]) {
                    // "callee's" and "doesn't" are one word; `appendWord` removes the apostrophe.
                    index += 1
                } else {
                    break
                }
            }
            let hyphenated =
                start > 0 && bytes[start - 1] == UInt8(ascii: "-") && (tokens.last.map { $0.range.upperBound == start - 1 } ?? false)
            let kind: Token.Kind = isDotted ? .dotted : allDigits ? .number : .word
            tokens.append(Token(kind: kind, range: start..<index, isHyphenated: hyphenated))
        }
    }

    /// Appends the word of a token, without apostrophes and without a possessive s.
    static func appendWord(_ token: Token, in bytes: [UInt8], to letters: inout [UInt8]) {
        var end = token.range.upperBound
        if token.range.count >= 2, bytes[end - 1] == UInt8(ascii: "s"), bytes[end - 2] == UInt8(ascii: "'") { end -= 2 }
        letters.append(addingCapacity: end - token.range.lowerBound) { letters in
            for index in token.range.lowerBound..<end where bytes[index] != UInt8(ascii: "'") { letters.append(bytes[index]) }
        }
    }

    /// Only the letters and digits, so that "Busy-Here", "BUSY_HERE" and "busy here" are the same.
    static func squeezed(_ bytes: [UInt8]) -> [UInt8] {
        bytes.filter(isWordByte)
    }

    /// Whether it is a word without a meaning of its own. "Not", "no", "here" and similar words have one.
    static func isStopWord(_ word: Span<UInt8>) -> Bool {
        word.count <= 6 && stopWords.find(word) != nil
    }

    private static let stopWords = WordTable(
        """
        a an the of to is was are were be been being am in on at by for and or it its this that these those with as from i my me we \
        our im rfc you your he she his her him they them their do does has have had so if then than there some any what why when \
        while who which how get gets got just very also but into can will would should could may might must shall after
        """.split(separator: " ").map { Array($0.utf8) })

    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte >= 0x80 }
    static func isWordByte(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
}
