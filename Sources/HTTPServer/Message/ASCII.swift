// SPDX-License-Identifier: Apache-2.0

/// Octets and character classes of HTTP's grammar (RFC 9110 §5.6, RFC 3986 §2).
public enum ASCII {
    public static let tab: UInt8 = 0x09
    public static let lineFeed: UInt8 = 0x0A
    public static let carriageReturn: UInt8 = 0x0D
    public static let space: UInt8 = 0x20
    public static let quote: UInt8 = 0x22
    public static let hash: UInt8 = 0x23
    public static let percent: UInt8 = 0x25
    public static let asterisk: UInt8 = 0x2A
    public static let comma: UInt8 = 0x2C
    public static let period: UInt8 = 0x2E
    public static let slash: UInt8 = 0x2F
    public static let colon: UInt8 = 0x3A
    public static let semicolon: UInt8 = 0x3B
    public static let equals: UInt8 = 0x3D
    public static let question: UInt8 = 0x3F
    public static let backslash: UInt8 = 0x5C

    /// Whether it is a tchar, of which methods and field names consist (RFC 9110 §5.6.2).
    @inline(__always)
    public static func isToken(_ byte: UInt8) -> Bool { CharacterSet.token.contains(byte) }

    /// Whether it is a visible character, space or tab, of which field values consist here. RFC 9110 §5.5 also allows octets above 0x7F;
    /// nothing that we read needs them, so they are refused.
    @inline(__always)
    public static func isFieldContent(_ byte: UInt8) -> Bool { (byte >= 0x20 && byte < 0x7F) || byte == tab }

    @inline(__always)
    public static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    @inline(__always)
    public static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// The value of a hexadecimal digit, or nil.
    @inline(__always)
    public static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte &- 0x30
        case 0x41...0x46: byte &- 0x37
        case 0x61...0x66: byte &- 0x57
        default: nil
        }
    }

    @inline(__always)
    public static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// Whether `bytes` equal `word` without regard to ASCII case. `word` must be in lower case.
    @inline(__always)
    public static func equals(_ bytes: Span<UInt8>, ignoringCase word: StaticString) -> Bool {
        guard bytes.count == word.utf8CodeUnitCount else { return false }
        // Unsafe: a static string has as many octets as it says, and they live for ever.
        let letters = word.utf8Start
        for index in bytes.indices where lowercased(bytes[index]) != letters[index] { return false }
        return true
    }

    /// Whether two texts are equal without regard to ASCII case.
    public static func equals(_ left: Span<UInt8>, ignoringCase right: Span<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        for index in left.indices where lowercased(left[index]) != lowercased(right[index]) { return false }
        return true
    }

    /// `range` of `bytes` without the spaces and tabs at its ends (OWS, RFC 9110 §5.6.3).
    public static func trimmed(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, bytes[lower] == space || bytes[lower] == tab { lower += 1 }
        while upper > lower, bytes[upper - 1] == space || bytes[upper - 1] == tab { upper -= 1 }
        return lower..<upper
    }

    /// What a quotation mark means in a list.
    public enum Quotes: Sendable {
        /// Nothing special: the elements are tokens, and every comma separates two.
        case none
        /// It begins and ends a quoted string, in which a backslash takes its meaning away (RFC 9110 §5.6.4).
        case strings
        /// It begins and ends an entity tag, in which a backslash is an octet like others (RFC 9110 §8.8.3).
        case tags
    }

    /// Calls `body` with each element of a comma-separated list (RFC 9110 §5.6.1), trimmed; empty
    /// elements are skipped. Commas inside quotation marks do not separate. Stops when `body` returns false.
    public static func forEachListElement(
        of range: Range<Int>, in bytes: Span<UInt8>, quotes: Quotes = .strings, _ body: (Range<Int>) -> Bool
    ) {
        var start = range.lowerBound
        var index = start
        var quoted = false
        while index <= range.upperBound {
            if index == range.upperBound || (!quoted && bytes[index] == comma) {
                let element = trimmed(start..<index, in: bytes)
                if !element.isEmpty, !body(element) { return }
                start = index + 1
            } else if quotes != .none, bytes[index] == quote {
                quoted.toggle()
            } else if quoted, quotes == .strings, bytes[index] == backslash, index + 1 < range.upperBound {
                index += 1
            }
            index += 1
        }
    }
}

/// A set of ASCII octets as 128 bits, so that membership is a shift and not a memory access.
struct CharacterSet: Sendable {
    let low: UInt64
    let high: UInt64

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        guard byte < 128 else { return false }
        let word = byte < 64 ? low : high
        return (word >> UInt64(byte & 63)) & 1 == 1
    }

    private init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    /// "!#$%&'*+-.^_`|~", digits and letters (RFC 9110 §5.6.2).
    static var token: CharacterSet { CharacterSet(low: 0x03FF_6CFA_0000_0000, high: 0x57FF_FFFF_C7FF_FFFE) }

    /// pchar and "/" with "%" (RFC 3986 §3.3).
    static var path: CharacterSet { CharacterSet(low: 0x2FFF_FFF2_0000_0000, high: 0x47FF_FFFE_87FF_FFFF) }

    /// The path's set, "?", and the brackets of an IP literal: what may stand before a query in any form of target.
    static var target: CharacterSet { CharacterSet(low: 0xAFFF_FFF2_0000_0000, high: 0x47FF_FFFE_AFFF_FFFF) }

    /// reg-name without the comma, which makes a list of a Host field (RFC 3986 §3.2.2).
    static var registeredName: CharacterSet { CharacterSet(low: 0x2BFF_6FF2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE) }

    /// The path's set, "?", and the characters that browsers leave unencoded in a query
    /// although RFC 3986 §3.4 leaves them out: "[", "\", "]", "^", "`", "{", "|", "}".
    static var query: CharacterSet { CharacterSet(low: 0xAFFF_FFF2_0000_0000, high: 0x7FFF_FFFF_FFFF_FFFF) }
}
