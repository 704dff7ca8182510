// SPDX-License-Identifier: Apache-2.0

/// Damerau-Levenshtein distance of a word from others, restricted so that a transposed pair is not edited again: letters
/// inserted, left out, replaced, and neighbours swapped count one each.
///
/// A column of the usual matrix differs from one place to the next by -1, 0 or 1, so that it fits two words of bits, and the
/// next column follows from it in a few steps for all places at once (Myers 1999, with Hyyrö's transposition of 2003).
package struct EditDistance {
    private let length: Int
    /// For each byte the places where the word has it.
    private var places: [UInt64] = []
    /// Which letters the word has, a bit for those that are alike in their last five bits.
    private var letters: UInt32 = 0

    /// - Parameter word: not empty, at most `SearchLimits.wordBytes` long; of a longer one only so much is compared.
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
        // An edit takes one letter away and brings another one at most. Most words are told apart by that.
        guard (letters ^ otherLetters).nonzeroBitCount <= 2 * limit else { return nil }
        let last = UInt64(1) << UInt64(length - 1)
        // Where the column at hand goes up and where it goes down, from one place of the word to the next.
        var up = ~UInt64(0)
        var down: UInt64 = 0
        // Where a step along the diagonal from the column before costs nothing, and what it was a column earlier.
        var free: UInt64 = 0
        var before: UInt64 = 0
        var distance = length
        let places = places.span
        for index in other.indices {
            let same = places[Int(other[index])]
            let swapped = ((~free & same) << 1) & before
            free = (((same & up) &+ up) ^ up) | same | down | swapped
            // The same between this column and the one before, place by place.
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
