// SPDX-License-Identifier: Apache-2.0

/// Reads one line from left to right.
struct LineCursor {
    let text: TraceText
    private(set) var offset: Int
    let end: Int

    init(_ text: TraceText, _ range: Range<Int>) {
        self.text = text
        offset = range.lowerBound
        end = range.upperBound
    }

    var rest: Range<Int> { offset..<max(offset, end) }
    var isAtEnd: Bool { offset >= end }
    var next: UInt8 { offset < end ? text.byte(offset) : 0 }

    /// Moves behind the literal if that is next.
    mutating func skip(_ literal: StaticString) -> Bool {
        guard text.has(literal, at: offset, before: end) else { return false }
        offset += literal.utf8CodeUnitCount
        return true
    }

    /// Moves behind the first occurrence of the literal.
    mutating func skipPast(_ literal: StaticString) -> Bool {
        guard let found = text.find(literal, in: rest) else { return false }
        offset = found + literal.utf8CodeUnitCount
        return true
    }

    mutating func skipBlanks() {
        while offset < end, text.byte(offset).isBlank { offset += 1 }
    }

    mutating func skipByte() { offset = min(offset + 1, end) }

    /// The bytes up to the next blank or the next of the stops.
    mutating func word(until stops: String = "") -> String {
        skipBlanks()
        let start = offset
        let stopBytes = Array(stops.utf8)
        while offset < end, !text.byte(offset).isBlank, !stopBytes.contains(text.byte(offset)) { offset += 1 }
        return text.string(start..<offset)
    }

    mutating func number() -> Int? {
        skipBlanks()
        let start = offset
        while offset < end, text.byte(offset).isDigit { offset += 1 }
        return boundedNumber(text.bytes[start..<offset])
    }

    /// An address with its port: `address:port`, `[address]:port`, `address : port`. A period after the address is not part of it.
    mutating func address() -> String? {
        skipBlanks()
        let start = offset
        var inBrackets = false
        while offset < end {
            let byte = text.byte(offset)
            if byte == UInt8(ascii: "[") { inBrackets = true }
            if byte == UInt8(ascii: "]") {
                if !inBrackets { break }
                inBrackets = false
            }
            guard
                byte.isDigit || byte.isLetter || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
                    || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "_")
                    || (inBrackets && byte == UInt8(ascii: "%"))
            else { break }
            offset += 1
        }
        var stop = offset
        while stop > start, text.byte(stop - 1) == UInt8(ascii: ":") || text.byte(stop - 1) == UInt8(ascii: ".") { stop -= 1 }
        guard stop > start else { return nil }
        offset = stop
        return text.string(start..<stop)
    }
}

extension LineCursor {
    /// The first time of day in a line, `hh:mm:ss` with or without a fraction: as it is written, and in microseconds since midnight.
    static func time(in text: TraceText, _ range: Range<Int>) -> (text: String, microseconds: Int)? {
        var offset = range.lowerBound
        while offset + 8 <= range.upperBound {
            if let time = time(text, at: offset, before: range.upperBound) { return time }
            offset += 1
        }
        return nil
    }

    private static func time(_ text: TraceText, at start: Int, before end: Int) -> (text: String, microseconds: Int)? {
        func pair(_ offset: Int) -> Int? {
            let high = text.byte(offset)
            let low = text.byte(offset + 1)
            return high.isDigit && low.isDigit ? Int(high - 0x30) * 10 + Int(low - 0x30) : nil
        }
        guard text.byte(start + 2) == UInt8(ascii: ":"), text.byte(start + 5) == UInt8(ascii: ":"), !text.byte(start - 1).isDigit,
            let hours = pair(start), let minutes = pair(start + 3), let seconds = pair(start + 6), hours < 24, minutes < 60, seconds < 61
        else { return nil }
        var microseconds = (hours * 3600 + minutes * 60 + seconds) * 1_000_000
        var stop = start + 8
        if stop < end, text.byte(stop) == UInt8(ascii: ".") || text.byte(stop) == UInt8(ascii: ","), text.byte(stop + 1).isDigit {
            stop += 1
            var unit = 100_000
            while stop < end, text.byte(stop).isDigit {
                microseconds += Int(text.byte(stop) - 0x30) * unit
                unit /= 10
                stop += 1
            }
        }
        return (text.string(start..<stop), microseconds)
    }
}
