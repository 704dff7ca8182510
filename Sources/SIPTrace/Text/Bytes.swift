// SPDX-License-Identifier: Apache-2.0

extension UInt8 {
    /// Space, tab or carriage return.
    var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D }
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isUpper: Bool { self >= 0x41 && self <= 0x5A }
    var isLetter: Bool { isUpper || (self >= 0x61 && self <= 0x7A) }
    var isHexDigit: Bool { isDigit || (lowercased >= 0x61 && lowercased <= 0x66) }
    /// An ASCII upper-case letter in lower case; every other byte unchanged.
    var lowercased: UInt8 { isUpper ? self | 0x20 : self }

    /// A character of a token (RFC 3261 §25.1).
    var isToken: Bool {
        if isDigit || isLetter { return true }
        switch self {
        case 0x2D, 0x2E, 0x21, 0x25, 0x2A, 0x5F, 0x2B, 0x60, 0x27, 0x7E: return true
        default: return false
        }
    }
}

extension StringProtocol {
    /// ASCII letters in lower case. The names of SIP are ASCII; other letters stay unchanged.
    var asciiLowercased: String {
        // Most text is in lower case already.
        guard utf8.contains(where: \.isUpper) else { return String(self) }
        return String(unsafeUninitializedCapacity: utf8.count) { buffer in
            var count = 0
            for byte in utf8 {
                buffer[count] = byte.lowercased
                count += 1
            }
            return count
        }
    }

    /// ASCII letters in upper case.
    var asciiUppercased: String {
        guard utf8.contains(where: { $0.isLetter && !$0.isUpper }) else { return String(self) }
        return String(decoding: utf8.map { $0.isLetter ? $0 & ~0x20 : $0 }, as: UTF8.self)
    }

    /// The parts between separators, without empty ones. It compares bytes, which is much faster than comparing characters.
    func parts(at separator: UInt8, most: Int = 64) -> [SubSequence] {
        var parts: [SubSequence] = []
        var start = startIndex
        while start < endIndex, parts.count < most {
            let end = self[start...].utf8.firstIndex(of: separator) ?? endIndex
            if start < end { parts.append(self[start..<end]) }
            start = end < endIndex ? utf8.index(after: end) : endIndex
        }
        return parts
    }

    /// The words between blanks.
    func words(most: Int = 64) -> [SubSequence] {
        var words: [SubSequence] = []
        var rest = self[...]
        while words.count < most, let first = rest.utf8.firstIndex(where: { !$0.isBlank }) {
            let end = rest[first...].utf8.firstIndex(where: \.isBlank) ?? rest.endIndex
            words.append(self[first..<end])
            rest = rest[end...]
        }
        return words
    }

    /// The text without blanks at its ends.
    var trimmedBlanks: String {
        let text = Substring(self)
        let bytes = text.utf8.span
        var lower = 0
        var upper = bytes.count
        while lower < upper, bytes[lower].isBlank { lower += 1 }
        while upper > lower, bytes[upper - 1].isBlank { upper -= 1 }
        return lower == 0 && upper == bytes.count ? String(self) : String(text.slice(lower..<upper))
    }

    /// Whether it contains only blanks.
    var isBlank: Bool { utf8.allSatisfy(\.isBlank) }
}

extension Substring {
    /// A part by its byte offsets, which are clamped to the text.
    func slice(_ range: Range<Int>) -> Substring {
        let count = utf8.count
        let lower = Swift.min(Swift.max(0, range.lowerBound), count)
        let upper = Swift.min(Swift.max(lower, range.upperBound), count)
        let start = utf8.index(startIndex, offsetBy: lower)
        return self[start..<utf8.index(start, offsetBy: upper - lower)]
    }
}

/// A decimal number of at most nine digits; nil for anything else, so that no arithmetic can overflow.
func boundedNumber(_ text: some Collection<UInt8>) -> Int? {
    guard !text.isEmpty, text.count <= 10 else { return nil }
    var value = 0
    for byte in text {
        guard byte.isDigit else { return nil }
        value = value * 10 + Int(byte - 0x30)
    }
    return value
}

func boundedNumber(_ text: some StringProtocol) -> Int? { boundedNumber(text.utf8) }
