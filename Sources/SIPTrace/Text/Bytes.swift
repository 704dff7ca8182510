// SPDX-License-Identifier: Apache-2.0

extension UInt8 {
    /// Space or tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D }
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isUpper: Bool { self >= 0x41 && self <= 0x5A }
    var isLetter: Bool { isUpper || (self >= 0x61 && self <= 0x7A) }
    var isHexDigit: Bool { isDigit || (lowercased >= 0x61 && lowercased <= 0x66) }
    /// An ASCII capital as its small letter; every other byte as it is.
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
    /// ASCII capitals as small letters. SIP's names are ASCII; other letters stay as they are.
    var asciiLowercased: String {
        // Most text is in small letters already.
        utf8.contains(where: \.isUpper) ? String(decoding: utf8.map(\.lowercased), as: UTF8.self) : String(self)
    }

    /// The parts between a byte, empty ones left out. By bytes, which is much faster than by characters.
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

    /// Without spaces and tabs at the ends.
    var trimmedBlanks: String {
        let bytes = Substring(self).utf8
        guard let first = bytes.firstIndex(where: { !$0.isBlank }), let last = bytes.lastIndex(where: { !$0.isBlank }) else { return "" }
        return String(Substring(bytes[first...last]))
    }

    /// Whether the text contains another, byte for byte.
    func holds(_ needle: String) -> Bool {
        let hay = Array(utf8)
        let wanted = Array(needle.utf8)
        guard let first = wanted.first, hay.count >= wanted.count else { return wanted.isEmpty }
        var offset = 0
        while offset <= hay.count - wanted.count {
            if hay[offset] == first, hay[offset..<offset + wanted.count].elementsEqual(wanted) { return true }
            offset += 1
        }
        return false
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

func boundedNumber(_ text: some StringProtocol) -> Int? { boundedNumber(Array(text.utf8)) }
