// SPDX-License-Identifier: Apache-2.0

/// Which phrases have which pairs of neighbouring letters: a bit for each phrase and pair, so that what a query shares with
/// 256 phrases is counted at once.
struct PairTable: Sendable {
    /// For each pair its row, one more than that for row 0; 0 for a pair that no phrase has.
    private let rowOfPair: [UInt16]
    private let rowCount: Int
    /// Block by block, each with the bits of 256 phrases for one row after the other.
    private let bits: [UprightCounters.Bits]
    private let blockCount: Int

    /// - Parameter phrases: the letters and digits of each phrase.
    init(_ phrases: [LetterPairs]) {
        var rowOfPair = [UInt16](repeating: 0, count: LetterPairs.kinds)
        var rowCount = 0
        for pairs in phrases {
            for place in 0..<pairs.count where rowOfPair[Int(pairs.numbers[place])] == 0 {
                rowCount += 1
                rowOfPair[Int(pairs.numbers[place])] = UInt16(rowCount)
            }
        }
        blockCount = (phrases.count + 255) / 256
        var bits = [UprightCounters.Bits](repeating: .zero, count: blockCount * rowCount)
        for (phrase, pairs) in phrases.enumerated() {
            for place in 0..<pairs.count {
                let row = Int(rowOfPair[Int(pairs.numbers[place])]) - 1
                bits[phrase / 256 * rowCount + row][phrase / 64 % 4] |= 1 << UInt64(phrase % 64)
            }
        }
        self.rowOfPair = rowOfPair
        self.rowCount = rowCount
        self.bits = bits
    }

    /// Calls `body` with each phrase that shares at least so many pairs with the query, ascending, and how many it shares.
    ///
    /// - Parameter least: 1 to 127.
    func forEachSharing(_ pairs: LetterPairs, atLeast least: Int, _ body: (_ phrase: Int, _ shared: Int) -> Void) {
        var memory = InlineArray<95, UInt16>(repeating: 0)
        var rows = memory.mutableSpan
        let numbers = pairs.numbers.span
        var count = 0
        for place in 0..<pairs.count {
            let row = rowOfPair[Int(numbers[place])]
            guard row > 0 else { continue }
            rows[count] = row - 1
            count += 1
        }
        guard count >= least else { return }
        let bits = bits.span
        for block in 0..<blockCount {
            let start = block * rowCount
            var counters = UprightCounters()
            if count < 16 {
                for place in 0..<count { counters.addFew(bits[start + Int(rows[place])]) }
            } else {
                for place in 0..<count { counters.add(bits[start + Int(rows[place])]) }
            }
            let reached = counters.reaching(least)
            for part in 0..<4 {
                var rest = reached[part]
                while rest != 0 {
                    let place = part * 64 + rest.trailingZeroBitCount
                    body(block * 256 + place, counters.count(place))
                    rest &= rest &- 1
                }
            }
        }
    }
}

/// 256 counters from 0 to 127 that stand upright: each of the numbers holds one binary digit of all of them.
struct UprightCounters {
    typealias Bits = SIMD4<UInt64>

    private var ones = Bits.zero
    private var twos = Bits.zero
    private var fours = Bits.zero
    private var eights = Bits.zero
    private var sixteens = Bits.zero
    private var thirtyTwos = Bits.zero
    private var sixtyFours = Bits.zero

    /// Adds 1 to each counter whose bit is set.
    @inline(__always)
    mutating func add(_ bits: Bits) {
        var carry = addLow(bits)
        Self.add(&carry, to: &sixteens)
        Self.add(&carry, to: &thirtyTwos)
        Self.add(&carry, to: &sixtyFours)
    }

    /// The same while none of the counters is above 14.
    @inline(__always)
    mutating func addFew(_ bits: Bits) { _ = addLow(bits) }

    @inline(__always)
    private mutating func addLow(_ bits: Bits) -> Bits {
        var carry = bits
        Self.add(&carry, to: &ones)
        Self.add(&carry, to: &twos)
        Self.add(&carry, to: &fours)
        Self.add(&carry, to: &eights)
        return carry
    }

    @inline(__always)
    private static func add(_ carry: inout Bits, to digit: inout Bits) {
        (digit, carry) = (digit ^ carry, digit & carry)
    }

    /// The bits of the counters that are at least `least`, which is below 128.
    func reaching(_ least: Int) -> Bits {
        // From the lowest digit to the highest: a higher digit that differs decides anew.
        var reached = Bits(repeating: ~0)
        func compare(_ digit: Bits, _ value: Int) { reached = least & value != 0 ? reached & digit : reached | digit }
        compare(ones, 1)
        compare(twos, 2)
        compare(fours, 4)
        compare(eights, 8)
        compare(sixteens, 16)
        compare(thirtyTwos, 32)
        compare(sixtyFours, 64)
        return reached
    }

    /// The counter at the place, which is below 256.
    func count(_ place: Int) -> Int {
        func digit(_ digit: Bits) -> Int { Int(digit[place >> 6] >> UInt64(place & 63) & 1) }
        return digit(ones) | digit(twos) << 1 | digit(fours) << 2 | digit(eights) << 3 | digit(sixteens) << 4
            | digit(thirtyTwos) << 5 | digit(sixtyFours) << 6
    }
}
