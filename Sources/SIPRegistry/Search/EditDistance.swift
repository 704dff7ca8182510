// SPDX-License-Identifier: Apache-2.0

/// The restricted Damerau-Levenshtein distance of a word from others: each insertion, deletion, replacement of a letter and transposition
/// of adjacent letters counts one, and a transposed pair is not edited again.
///
/// Adjacent values in a column of the usual matrix differ by -1, 0 or 1, so a column fits into two words of bits, and the next column is
/// computed for all positions at once (Myers 1999, with the transposition of Hyyrö 2003).
package struct EditDistance {
    private let length: Int
    /// For each byte value, the positions in the word that have it.
    private var places: [UInt64] = []
    /// The letters of the word, as a bit for each value of their lowest five bits.
    private var letters: UInt32 = 0

    /// - Parameter word: not empty. Only the first `SearchLimits.wordBytes` bytes are compared.
    package init(from word: Span<UInt8>) {
        length = min(word.count, SearchLimits.wordBytes)
        places.append(addingCapacity: 256) { $0.append(repeating: 0, count: 256) }
        for place in 0..<length {
            places[Int(word[place])] |= 1 << UInt64(place)
            letters |= Self.bit(word[place])
        }
    }

    private static func bit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter & 31) }

    /// The distance, or nil when it is greater than `limit`.
    package func to(_ other: Span<UInt8>, limit: Int) -> Int? {
        guard length > 0, abs(length - other.count) <= limit else { return nil }
        var otherLetters: UInt32 = 0
        for index in other.indices { otherLetters |= Self.bit(other[index]) }
        // One edit adds and removes one letter at most. This test rejects most words.
        guard (letters ^ otherLetters).nonzeroBitCount <= 2 * limit else { return nil }
        let last = UInt64(1) << UInt64(length - 1)
        // The positions at which the current column increases and decreases.
        var up = ~UInt64(0)
        var down: UInt64 = 0
        // The positions at which a diagonal step from the previous column costs nothing, and the same for the column before.
        var free: UInt64 = 0
        var before: UInt64 = 0
        var distance = length
        let places = places.span
        for index in other.indices {
            let same = places[Int(other[index])]
            let swapped = ((~free & same) << 1) & before
            free = (((same & up) &+ up) ^ up) | same | down | swapped
            // The positions at which the current column is greater and less than the previous one.
            let risen = down | ~(free | up)
            let fallen = up & free
            if risen & last != 0 { distance += 1 } else if fallen & last != 0 { distance -= 1 }
            let shifted = risen << 1 | 1
            up = fallen << 1 | ~(free | shifted)
            down = shifted & free
            before = same
        }
        return distance <= limit ? distance : nil
    }
}
