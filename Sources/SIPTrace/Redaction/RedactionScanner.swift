// SPDX-License-Identifier: Apache-2.0

/// Reads a text from left to right and writes it with every identity replaced. The same code learns the identities of a trace, in a first
/// pass whose output nobody uses, and replaces them in a second one.
struct RedactionScanner {
    /// What a text is, which decides what in it may be an identity.
    enum Mode {
        /// The value of a field of known grammar: identities have their places, and most other words are keywords.
        case field
        /// A tag, a branch or the value of an attribute: random letters, in which only known identities are replaced.
        case opaque
        /// Words for people: a phrase, the text of a warning, a line of a log.
        case words
        /// The value of a field whose meaning nobody knows: what is not of the vocabulary is replaced.
        case unknown
        /// Server or User-Agent.
        case product
        /// A sentence of an answer, which quotes the trace.
        case sentence
    }

    var identities: Identities
    let learns: Bool
    var output: [UInt8] = []

    init(_ identities: Identities, learns: Bool) {
        self.identities = identities
        self.learns = learns
    }

    mutating func write(_ text: String) { output.append(contentsOf: text.utf8) }

    /// Writes the substitute, or the text itself where there is none.
    private mutating func write(_ substitute: String?, for bytes: ArraySlice<UInt8>) {
        if let substitute { write(substitute) } else { output.append(contentsOf: bytes) }
    }

    mutating func scan(_ bytes: ArraySlice<UInt8>, _ mode: Mode) {
        var offset = bytes.startIndex
        // The closing quote of a text in quotes that is no display name.
        var quoteEnd = bytes.startIndex - 1
        while offset < bytes.endIndex {
            let byte = bytes[offset]
            if byte == UInt8(ascii: "\""), offset != quoteEnd {
                let close = Self.closingQuote(in: bytes, after: offset)
                if let end = quoted(bytes, offset, close, mode) {
                    offset = end
                    continue
                }
                quoteEnd = close
            }
            let isInside = offset > bytes.startIndex && Self.isWord(bytes[offset - 1])
            if !isInside, let end = special(bytes, from: offset, mode) {
                offset = end
            } else if Self.isWord(byte) {
                offset = word(bytes, from: offset, mode)
            } else if byte == UInt8(ascii: "%"), offset + 2 < bytes.endIndex {
                output.append(contentsOf: bytes[offset..<offset + 3])
                offset += 3
            } else {
                output.append(byte)
                offset += 1
            }
        }
    }

    // MARK: Quotes

    private static func closingQuote(in bytes: ArraySlice<UInt8>, after open: Int) -> Int {
        var offset = open + 1
        while offset < bytes.endIndex, bytes[offset] != UInt8(ascii: "\"") {
            offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(offset, bytes.endIndex)
    }

    /// A display name before a bracket, or a known identity alone in quotes; nil for other quoted text.
    private mutating func quoted(_ bytes: ArraySlice<UInt8>, _ open: Int, _ close: Int, _ mode: Mode) -> Int? {
        guard close < bytes.endIndex else { return nil }
        let content = bytes[(open + 1)..<close]
        var next = close + 1
        while next < bytes.endIndex, bytes[next].isBlank { next += 1 }
        if next < bytes.endIndex, bytes[next] == UInt8(ascii: "<"), mode != .sentence {
            output.append(UInt8(ascii: "\""))
            displayName(content)
            output.append(UInt8(ascii: "\""))
            return close + 1
        }
        guard mode == .words || mode == .sentence, let known = alone(content) else { return nil }
        write("\"\(known)\"")
        return close + 1
    }

    /// The substitute of a known user, number, host, Call-ID or name that is the whole text.
    private func alone(_ content: ArraySlice<UInt8>) -> String? {
        guard (1...200).contains(content.count), !KnownWords.isNobody(content) else { return nil }
        if content.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "+") }) {
            // Short numbers are replaced where they are known as users, and nowhere else.
            guard identities.known(.user, content) != nil else { return nil }
            return number(content)
        }
        return identities.known(.callID, content) ?? identities.known(.user, content)
            ?? (KnownWords.isCommon(content) ? nil : identities.known(.host, content) ?? identities.known(.name, content))
    }

    private func number(_ content: ArraySlice<UInt8>) -> String? {
        var copy = RedactionScanner(identities, learns: false)
        return copy.replaceDigits(content) ? String(decoding: copy.output, as: UTF8.self) : nil
    }

    /// Replaces each word of a display name. The marks between them stay, because a fault may lie in them.
    mutating func displayName(_ bytes: ArraySlice<UInt8>) {
        if KnownWords.isNobody(bytes) { return output.append(contentsOf: bytes) }
        var start = bytes.startIndex
        while start < bytes.endIndex {
            var end = start
            while end < bytes.endIndex, bytes[end].isDigit || bytes[end].isLetter || bytes[end] >= 0x80 { end += 1 }
            let word = bytes[start..<end]
            if word.isEmpty {
                output.append(bytes[start])
                start += 1
                continue
            }
            if word.allSatisfy(\.isDigit) {
                if !replaceDigits(word) { output.append(contentsOf: word) }
            } else {
                write(KnownWords.isNobody(word) ? nil : identities.name(word, learns: learns), for: word)
            }
            start = end
        }
    }

    // MARK: Numbers

    /// Writes the text with its digits replaced, if it is a number; the marks between them stay, and so do escapes such as %2B.
    mutating func replaceDigits(_ bytes: ArraySlice<UInt8>) -> Bool {
        var digits: [UInt8] = []
        var offset = bytes.startIndex
        while offset < bytes.endIndex {
            if bytes[offset] == UInt8(ascii: "%") {
                offset += 3
                continue
            }
            if bytes[offset].isDigit { digits.append(bytes[offset]) }
            offset += 1
        }
        guard digits.count <= 40, let replaced = identities.digits(digits, learns: learns) else { return false }
        var next = replaced.startIndex
        offset = bytes.startIndex
        while offset < bytes.endIndex {
            if bytes[offset] == UInt8(ascii: "%") {
                let end = min(offset + 3, bytes.endIndex)
                output.append(contentsOf: bytes[offset..<end])
                offset = end
                continue
            }
            if bytes[offset].isDigit, next < replaced.endIndex {
                output.append(replaced[next])
                next += 1
            } else {
                output.append(bytes[offset])
            }
            offset += 1
        }
        return true
    }

    // MARK: Users and hosts

    /// The user of an address. Marks within it stay, because a malformed address must stay malformed.
    mutating func user(_ bytes: ArraySlice<UInt8>) {
        if KnownWords.isNobody(bytes) { return output.append(contentsOf: bytes) }
        if IPv4.octets(bytes) != nil { return host(bytes) }
        if Self.isNumber(bytes), replaceDigits(bytes) {
            // Remembers that this number is a user, for short ones that would not be replaced elsewhere.
            _ = identities.user(bytes, learns: learns)
            return
        }
        var start = bytes.startIndex
        while start < bytes.endIndex {
            var end = start
            while end < bytes.endIndex, Self.isWord(bytes[end]), bytes[end] != UInt8(ascii: "+") { end += 1 }
            let word = bytes[start..<end]
            if word.isEmpty {
                end = start + (bytes[start] == UInt8(ascii: "%") ? 3 : 1)
                output.append(contentsOf: bytes[start..<min(end, bytes.endIndex)])
            } else if !(word.allSatisfy { $0.isDigit } && replaceDigits(word)) {
                write(identities.user(word, learns: learns), for: word)
            }
            start = min(end, bytes.endIndex)
        }
    }

    /// Digits with the marks with which numbers are written: `+49(30)123-456`, `%2B4930123456`.
    private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
        var digits = 0
        var offset = bytes.startIndex
        while offset < bytes.endIndex {
            let byte = bytes[offset]
            if byte == UInt8(ascii: "%"),
                bytes[offset...].starts(with: "%2B".utf8) || bytes[offset...].starts(with: "%2b".utf8)
                    || bytes[offset...].starts(with: "%20".utf8)
            {
                offset += 3
                continue
            }
            guard byte.isDigit || "+-.()*#/ ".utf8.contains(byte) else { return false }
            if byte.isDigit { digits += 1 }
            offset += 1
        }
        return (1...24).contains(digits)
    }

    /// A host or an address, in brackets or without.
    mutating func host(_ bytes: ArraySlice<UInt8>) {
        write(identities.host(bytes, learns: learns), for: bytes)
    }

    /// Writes the host that begins at an offset, and returns its end.
    mutating func host(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        var end = start
        if end < bytes.endIndex, bytes[end] == UInt8(ascii: "[") {
            while end < bytes.endIndex, end - start < 64, bytes[end] != UInt8(ascii: "]") { end += 1 }
            if end < bytes.endIndex, bytes[end] == UInt8(ascii: "]") {
                output.append(bytes[start])
                var stop = start + 1
                while stop < end, bytes[stop] != UInt8(ascii: "%") { stop += 1 }
                host(bytes[(start + 1)..<stop])
                output.append(contentsOf: bytes[stop...end])
                return end + 1
            }
            output.append(bytes[start])
            return start + 1
        }
        if let end = colonAddress(bytes, from: start) { return end }
        while end < bytes.endIndex, Self.isWord(bytes[end]) { end += 1 }
        var stop = end
        while stop > start, bytes[stop - 1] == UInt8(ascii: ".") { stop -= 1 }
        if stop > start { host(bytes[start..<stop]) }
        output.append(contentsOf: bytes[stop..<end])
        return end
    }

    static func isWord(_ byte: UInt8) -> Bool {
        byte.isDigit || byte.isLetter || byte >= 0x80 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "~")
    }
}
