// SPDX-License-Identifier: Apache-2.0

/// Which phrases have which pairs of adjacent letters: a bit for each phrase and pair, so that the pairs which a query shares with 64
/// phrases are counted at the same time.
struct PairTable: Sendable {
    /// The row of each pair; 0, a row without bits, for a pair that no phrase has.
    private let rowOfPair: [UInt16]
    private let rowCount: Int
    /// Block by block. A block has the bits of 64 phrases, one row after the other.
    private let bits: [UInt64]
    private let blockCount: Int

    /// - Parameter phrases: the pairs of each phrase.
    init(_ phrases: [LetterPairs]) {
        var rowOfPair = [UInt16](repeating: 0, count: LetterPairs.kinds)
        var rowCount = 1
        for pairs in phrases {
            for place in 0..<pairs.count where rowOfPair[Int(pairs.numbers[place])] == 0 {
                rowOfPair[Int(pairs.numbers[place])] = UInt16(rowCount)
                rowCount += 1
            }
        }
        blockCount = (phrases.count + 63) / 64
        var bits = [UInt64](repeating: 0, count: blockCount * rowCount)
        for (phrase, pairs) in phrases.enumerated() {
            for place in 0..<pairs.count {
                bits[phrase / 64 * rowCount + Int(rowOfPair[Int(pairs.numbers[place])])] |= 1 << UInt64(phrase % 64)
            }
        }
        self.rowOfPair = rowOfPair
        self.rowCount = rowCount
        self.bits = bits
    }

    /// Calls `body` with each phrase that shares at least `least` pairs with the query, in ascending order, and with the number of shared
    /// pairs.
    ///
    /// - Parameter least: 1 to 127.
    func forEachSharing(_ pairs: LetterPairs, atLeast least: Int, _ body: (_ phrase: Int, _ shared: Int) -> Void) {
        // Row 0 fills up the end, because two rows are counted at a time.
        var memory = InlineArray<96, UInt16>(repeating: 0)
        var rows = memory.mutableSpan
        let numbers = pairs.numbers.span
        var count = 0
        for place in 0..<pairs.count {
            let row = rowOfPair[Int(numbers[place])]
            guard row > 0 else { continue }
            rows[count] = row
            count += 1
        }
        guard count >= least else { return }
        let bits = bits.span
        for block in 0..<blockCount {
            let block = (phrases: block * 64, bits: bits.extracting(block * rowCount..<(block + 1) * rowCount))
            var counters = UprightCounters()
            var place = 0
            while place < count {
                counters.add(block.bits[Int(rows[place])], block.bits[Int(rows[place + 1])])
                place += 2
            }
            var rest = counters.reaching(least)
            while rest != 0 {
                let place = rest.trailingZeroBitCount
                body(block.phrases + place, counters.count(place))
                rest &= rest &- 1
            }
        }
    }
}

/// 64 counters from 0 to 127 in a bit-sliced layout: each of the numbers has one binary digit of all counters.
struct UprightCounters {
    private var ones: UInt64 = 0
    private var twos: UInt64 = 0
    private var fours: UInt64 = 0
    private var eights: UInt64 = 0
    private var sixteens: UInt64 = 0
    private var thirtyTwos: UInt64 = 0
    private var sixtyFours: UInt64 = 0

    /// Adds to each counter how many of the two words have its bit set.
    @inline(__always)
    mutating func add(_ first: UInt64, _ second: UInt64) {
        let either = first ^ second
        // A carry comes from both bits, or from one bit and the digit of the counter; never from both at the same time.
        var carry = first & second | ones & either
        ones ^= either
        Self.add(&carry, to: &twos)
        Self.add(&carry, to: &fours)
        // Few counters get this far.
        guard carry != 0 else { return }
        Self.add(&carry, to: &eights)
        Self.add(&carry, to: &sixteens)
        Self.add(&carry, to: &thirtyTwos)
        Self.add(&carry, to: &sixtyFours)
    }

    @inline(__always)
    private static func add(_ carry: inout UInt64, to digit: inout UInt64) {
        (digit, carry) = (digit ^ carry, digit & carry)
    }

    /// The bits of the counters that are at least `least`, which must be less than 128.
    func reaching(_ least: Int) -> UInt64 {
        // From the lowest digit to the highest: a higher digit that differs overrides the result so far.
        var reached = ~UInt64(0)
        func compare(_ digit: UInt64, _ value: Int) { reached = least & value != 0 ? reached & digit : reached | digit }
        compare(ones, 1)
        compare(twos, 2)
        compare(fours, 4)
        compare(eights, 8)
        compare(sixteens, 16)
        compare(thirtyTwos, 32)
        compare(sixtyFours, 64)
        return reached
    }

    /// The counter at an index, which must be less than 64.
    func count(_ place: Int) -> Int {
        func digit(_ digit: UInt64) -> Int { Int(truncatingIfNeeded: digit >> UInt64(truncatingIfNeeded: place) & 1) }
        return digit(ones) | digit(twos) << 1 | digit(fours) << 2 | digit(eights) << 3 | digit(sixteens) << 4
            | digit(thirtyTwos) << 5 | digit(sixtyFours) << 6
    }
}
