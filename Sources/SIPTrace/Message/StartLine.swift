// SPDX-License-Identifier: Apache-2.0

/// The first line of a message (RFC 3261 §7.1, §7.2), as ranges of the text's bytes.
struct StartLine: Sendable {
    enum Kind: Sendable {
        case request(method: Range<Int>, uri: Range<Int>)
        case response(code: Int, phrase: Range<Int>)
    }

    let kind: Kind
    /// The whole start line, without what a log puts before it.
    let range: Range<Int>

    init(kind: Kind, range: Range<Int>) {
        self.kind = kind
        self.range = range
    }

    /// The longest Request-URI that is read.
    private static let longestURI = 2048
    private static let version: StaticString = "SIP/2.0"
    private static let versionLength = 7

    /// Whether a line ends with the version, as that of a request does, apart from blanks.
    static func isVersionAtEnd(of line: ArraySlice<UInt8>) -> Bool {
        var line = line
        while let last = line.last, last.isBlank { line.removeLast() }
        return line.suffix(versionLength).elementsEqual("SIP/2.0".utf8)
    }

    /// The offset of the next "SIP/2.0" in the text.
    static func versionPlace(in text: TraceText, from offset: Int) -> Int? { text.find(version, in: offset..<text.bytes.count) }

    /// Finds the first start line anywhere in a line; nil when there is none.
    init?(in text: TraceText, _ line: Range<Int>) {
        var from = line.lowerBound
        // A line with the version in many places is not a message: three tries are enough.
        for _ in 0..<3 {
            guard let found = text.find(Self.version, in: from..<line.upperBound) else { return nil }
            if let result = Self(in: text, line, versionAt: found) {
                self = result
                return
            }
            from = found + Self.versionLength
        }
        return nil
    }

    private init?(in text: TraceText, _ line: Range<Int>, versionAt version: Int) {
        let after = version + Self.versionLength
        switch text.byte(after) {
        case 0x20, 0x09:
            if let response = Self.response(in: text, line, versionAt: version) {
                self = response
                return
            }
            fallthrough
        default:
            // After the version of a request, only the end of the line or the punctuation of a log may follow.
            guard
                after >= line.upperBound || Self.isMarkup(text.byte(after))
                    || !text.byte(after).isToken && text.byte(after) != UInt8(ascii: "/")
            else { return nil }
            guard let request = Self.request(in: text, line, versionAt: version) else { return nil }
            self = request
        }
    }

    private static func response(in text: TraceText, _ line: Range<Int>, versionAt version: Int) -> StartLine? {
        var offset = version + versionLength
        while offset < line.upperBound, text.byte(offset).isBlank { offset += 1 }
        guard line.upperBound - offset >= 3, let code = boundedNumber(text.bytes[offset..<offset + 3]), (100...699).contains(code),
            !text.byte(offset + 3).isDigit
        else { return nil }
        var end = line.upperBound
        while end > offset + 3, isMarkup(text.byte(end - 1)) || text.byte(end - 1).isBlank { end -= 1 }
        return StartLine(kind: .response(code: code, phrase: text.trimmed(offset + 3..<end)), range: text.trimmed(version..<end))
    }

    /// Asterisks and backquotes, with which people mark up text.
    private static func isMarkup(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "`") }

    /// The offset of the method that ends at `end`. Garbage that a dump of octets puts right before the method is not part of it.
    private static func method(in text: TraceText, _ line: Range<Int>, before end: Int) -> Int? {
        var start = end
        while start > line.lowerBound, text.byte(start - 1).isUpper, end - start <= 12 { start -= 1 }
        let before = start == line.lowerBound ? 0x20 : text.byte(start - 1)
        let isWhole = !before.isDigit && !before.isLetter && before != UInt8(ascii: "-") && before != UInt8(ascii: "_")
        if isWhole, before != UInt8(ascii: "."), (3...12).contains(end - start) { return start }
        return known(text, start..<end)
    }

    /// The start of a method of the IANA registry that ends the range.
    private static func known(_ text: TraceText, _ range: Range<Int>) -> Int? {
        let methods: [StaticString] = [
            "INVITE", "PRACK", "ACK", "BYE", "CANCEL", "REGISTER", "OPTIONS", "SUBSCRIBE", "NOTIFY", "PUBLISH", "INFO", "REFER", "MESSAGE",
            "UPDATE",
        ]
        for method in methods where text.has(method, at: range.upperBound - method.utf8CodeUnitCount, before: range.upperBound) {
            let start = range.upperBound - method.utf8CodeUnitCount
            if start >= range.lowerBound { return start }
        }
        return nil
    }

    private static func request(in text: TraceText, _ line: Range<Int>, versionAt version: Int) -> StartLine? {
        var end = version
        while end > line.lowerBound, text.byte(end - 1).isBlank { end -= 1 }
        guard end < version, end > line.lowerBound else { return nil }
        // The method is the last word in upper case before the version that a Request-URI follows; a malformed URI may contain spaces.
        var start = end
        let lowest = max(line.lowerBound, end - longestURI)
        while start > lowest {
            start -= 1
            guard text.byte(start).isBlank else { continue }
            if let word = method(in: text, line, before: start), start + 1 < end {
                return StartLine(
                    kind: .request(method: word..<start, uri: text.trimmed(start + 1..<end)), range: word..<version + versionLength)
            }
        }
        return nil
    }
}
