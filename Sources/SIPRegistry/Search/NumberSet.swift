// SPDX-License-Identifier: Apache-2.0

/// A set of small numbers, a bit for each: records, terms, pairs of letters.
struct NumberSet {
    private var words: [UInt64]

    /// - Parameter limit: all numbers are below it.
    init(below limit: Int) { words = .filled(with: 0, count: limit / 64 + 1) }

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

    /// Calls `body` with each number, ascending.
    func forEach(_ body: (Int) -> Void) {
        for place in words.indices {
            var rest = words[place]
            while rest != 0 {
                body(place << 6 + rest.trailingZeroBitCount)
                rest &= rest &- 1
            }
        }
    }

    /// The bits, for a loop that inserts many numbers: number n is bit n % 64 of word n / 64.
    mutating func withBits<Result>(_ body: (inout MutableSpan<UInt64>) -> Result) -> Result {
        var span = words.mutableSpan
        return body(&span)
    }
}

extension Array {
    /// The value so many times. Other than `init(repeating:count:)`, which asks the runtime for the array's type each time,
    /// this costs little more than the memory.
    static func filled(with value: Element, count: Int) -> [Element] {
        var array: [Element] = []
        array.reserveCapacity(count)
        array.append(addingCapacity: count) { $0.append(repeating: value, count: count) }
        return array
    }
}
