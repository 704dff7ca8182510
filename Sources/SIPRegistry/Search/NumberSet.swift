// SPDX-License-Identifier: Apache-2.0

/// A set of small numbers, with a bit for each.
struct NumberSet {
    private var words: [UInt64]

    /// - Parameter limit: all numbers must be less than this.
    init(below limit: Int) { words = [UInt64](repeating: 0, count: limit / 64 + 1) }

    mutating func insert(_ number: Int) {
        words[number >> 6] |= 1 << UInt64(truncatingIfNeeded: number & 63)
    }

    func contains(_ number: Int) -> Bool {
        words[number >> 6] & 1 << UInt64(truncatingIfNeeded: number & 63) != 0
    }

    var count: Int {
        var count = 0
        for word in words { count += word.nonzeroBitCount }
        return count
    }

    mutating func removeAll() {
        for place in words.indices { words[place] = 0 }
    }

    /// Calls `body` with each number, in ascending order.
    func forEach(_ body: (Int) -> Void) {
        for place in words.indices {
            var rest = words[place]
            while rest != 0 {
                body(place << 6 + rest.trailingZeroBitCount)
                rest &= rest &- 1
            }
        }
    }
}
