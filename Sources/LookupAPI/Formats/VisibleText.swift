// SPDX-License-Identifier: Apache-2.0

/// Makes text visible that a terminal would obey: an answer repeats what was asked for, and a trace comes from strangers.
enum VisibleText {
    /// The text with U+FFFD for each control character except tabs and the ends of lines, and for each character that changes the
    /// direction of the text around it.
    static func of(_ text: [UInt8]) -> [UInt8] {
        guard let first = text.indices.first(where: { length(at: $0, in: text) > 0 }) else { return text }
        var result = Array(text[..<first])
        result.reserveCapacity(text.count + 64)
        var place = first
        while place < text.count {
            let length = length(at: place, in: text)
            if length > 0 { result += replacement } else { result.append(text[place]) }
            place += max(length, 1)
        }
        return result
    }

    private static let replacement = Array("\u{FFFD}".utf8)

    /// How many bytes the character at `place` has if it must be replaced; else 0.
    private static func length(at place: Int, in text: [UInt8]) -> Int {
        let byte = text[place]
        if byte < 0x20 { return byte == 0x09 || byte == 0x0A || byte == 0x0D ? 0 : 1 }
        if byte < 0x7F { return 0 }
        if byte == 0x7F { return 1 }
        guard byte == 0xC2 || byte == 0xE2, place + 1 < text.count else { return 0 }
        let second = text[place + 1]
        // U+0080 to U+009F are control characters too.
        if byte == 0xC2 { return second < 0xA0 ? 2 : 0 }
        guard place + 2 < text.count else { return 0 }
        let third = text[place + 2]
        // U+200E and U+200F, U+2028 to U+202E, U+2066 to U+2069.
        let isReplaced = second == 0x80 && (third & 0xFE == 0x8E || 0xA8...0xAE ~= third) || second == 0x81 && 0xA6...0xA9 ~= third
        return isReplaced ? 3 : 0
    }
}
