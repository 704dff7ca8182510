// SPDX-License-Identifier: Apache-2.0

/// The notation of the generated weights: digits of one character, so that a string literal has them all. A literal of an array with as many
/// numbers would take the compiler minutes.
///
/// A row of `SentenceWeights.rows` has one digit for the rarity of its feature, then for each record with a weight its distance from the one
/// before, less 1, and its weight; `end` closes it. In front of the row of a pair are the numbers of its two words, of two digits each.
package enum SentenceDigits {
    /// How many digits there are: the characters from # to ~ without the backslash.
    package static let base = 91
    package static let end = UInt8(ascii: "!")
    /// The rarity that a digit counts.
    package static let rarityStep: Float = 0.1
    /// The value of a pair of words, relative to a word of the same rarity.
    package static let pairWeight: Float = 0.5
    /// The digit for the weight 0.
    private static let zero = 45

    /// - Parameter digit: 0 to 90.
    package static func character(_ digit: Int) -> UInt8 {
        UInt8(clamping: digit < 57 ? 0x23 + digit : 0x24 + digit)
    }

    @inline(__always)
    static func digit(_ character: UInt8) -> Int {
        Int(character) - (character < 0x5C ? 0x23 : 0x24)
    }

    /// A weight grows with the square of its digit: small weights differ as little from each other as large ones, in proportion.
    @inline(__always)
    static func weight(_ digit: Int, _ scale: Float) -> Float {
        let level = digit - zero
        return Float(level * abs(level)) * scale
    }

    /// The digit that comes closest to a weight.
    package static func digit(of weight: Float, _ scale: Float) -> Int {
        let level = Int((abs(weight) / scale).squareRoot().rounded())
        return zero + min(weight < 0 ? -level : level, zero)
    }

    /// The scale at which the greatest weight has the highest digit.
    package static func scale(greatest: Float) -> Float { max(greatest, 1) / Float(zero * zero) }
}

/// Reads the digits of a row. Where the text ends, the row ends, whatever stands there.
struct SentenceReader {
    // Unsafe: the octets of a static string are there as long as the program; each read compares the place with their number.
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var place: Int

    init(_ text: StaticString, at place: Int = 0) {
        bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        self.place = max(place, 0)
    }

    var isAtEnd: Bool { place >= bytes.count }

    /// The next digit, 0 to 90; negative at the end of a row, which is not passed.
    @inline(__always)
    mutating func readDigit() -> Int {
        guard place < bytes.count, bytes[place] != SentenceDigits.end else { return -1 }
        place += 1
        return SentenceDigits.digit(bytes[place - 1])
    }

    /// A number of two digits.
    mutating func readNumber() -> Int {
        let high = max(readDigit(), 0)
        return high * SentenceDigits.base + max(readDigit(), 0)
    }

    /// How far the next record is from the one before; nil at the end of the row.
    @inline(__always)
    mutating func readStep() -> Int? {
        var step = 1
        while true {
            let digit = readDigit()
            guard digit >= 0 else { return nil }
            step += digit
            // The highest digit says that another one follows.
            if digit < SentenceDigits.base - 1 { return step }
        }
    }

    mutating func skipRow() {
        while place < bytes.count, bytes[place] != SentenceDigits.end { place += 1 }
        place += 1
    }
}
