// SPDX-License-Identifier: Apache-2.0

/// The pasted text after cleaning: its bytes, kept once, and the ranges of its lines.
///
/// Everything that is read from a trace is a range of these bytes until it is printed.
package final class TraceText: Sendable {
    /// UTF-8, without colour codes, quoting marks and escapes.
    let bytes: [UInt8]
    let lines: [Line]

    /// One line, without its line end, and its number in the pasted text.
    struct Line: Sendable {
        let start: UInt32
        let end: UInt32
        /// Counted from 1, in the text as it was pasted.
        let number: UInt32

        var range: Range<Int> { Int(start)..<Int(end) }
        var isEmpty: Bool { start >= end }
    }

    init(bytes: [UInt8], lines: [Line]) {
        self.bytes = bytes
        self.lines = lines
    }

    /// The byte at an offset; 0 outside the text, so that readers can look ahead without checking.
    func byte(_ offset: Int) -> UInt8 {
        offset >= 0 && offset < bytes.count ? bytes[offset] : 0
    }

    /// The byte range of a line; empty outside the text.
    func range(ofLine index: Int) -> Range<Int> {
        index >= 0 && index < lines.count ? lines[index].range : 0..<0
    }

    /// The number of a line in the pasted text, from 1; 0 outside the text.
    func number(ofLine index: Int) -> Int {
        index >= 0 && index < lines.count ? Int(lines[index].number) : 0
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// A whole line, without white space at its ends.
    func string(ofLine index: Int) -> String { string(trimmed(range(ofLine: index))) }

    /// The range without spaces and tabs at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, byte(lower).isBlank { lower += 1 }
        while upper > lower, byte(upper - 1).isBlank { upper -= 1 }
        return lower..<upper
    }

    func isBlank(line index: Int) -> Bool { trimmed(range(ofLine: index)).isEmpty }

    /// Whether `text` is at `offset` and ends before `limit`.
    func has(_ text: StaticString, at offset: Int, before limit: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard offset >= 0, limit <= bytes.count, count <= limit - offset else { return false }
        return text.withUTF8Buffer { needle in
            for index in 0..<count where bytes[offset + index] != needle[index] { return false }
            return true
        }
    }

    /// The same without regard to the case of ASCII letters; `text` is in lower case.
    func hasIgnoringCase(_ text: StaticString, at offset: Int, before limit: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard offset >= 0, limit <= bytes.count, count <= limit - offset else { return false }
        return text.withUTF8Buffer { needle in
            for index in 0..<count where bytes[offset + index].lowercased != needle[index] { return false }
            return true
        }
    }

    /// The offset of the first `text` in the range.
    func find(_ text: StaticString, in range: Range<Int>) -> Int? {
        let bytes = bytes
        return text.withUTF8Buffer { bytes.span.firstIndex(of: $0.span, in: range) }
    }

    /// The same without regard to the case of ASCII letters; `text` is in lower case.
    func findIgnoringCase(_ text: StaticString, in range: Range<Int>) -> Int? {
        let bytes = bytes
        return text.withUTF8Buffer { bytes.span.firstIndexIgnoringCase(of: $0.span, in: range) }
    }

    /// The offset of the first such byte in the range.
    func find(_ byte: UInt8, in range: Range<Int>) -> Int? {
        bytes[range.clamped(to: 0..<bytes.count)].firstIndex(of: byte)
    }
}
