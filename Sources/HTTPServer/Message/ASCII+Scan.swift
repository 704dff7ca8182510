// SPDX-License-Identifier: Apache-2.0

extension ASCII {
    /// The index of the first octet from `start` on that is neither a visible character nor a space, or `end`. It stops at a tab too: tabs
    /// are rare, and the caller decides about them. Eight octets are looked at in one step.
    static func endOfVisible(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        let raw = bytes.bytes
        while index &+ 8 <= end {
            // Unsafe in name only: the load is checked against the span, and every bit pattern is a number.
            let word = raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            let odd = notVisible(in: word)
            if odd != 0 { return index &+ odd.trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < end, bytes[index] &- 0x20 < 0x5F { index &+= 1 }
        return index
    }

    /// Sets the highest bit of each octet of `word` that lies outside 0x20–0x7E. Only the lowest bit that is set is exact; those above it
    /// may be wrong.
    private static func notVisible(in word: UInt64) -> UInt64 {
        let highBits: UInt64 = 0x8080_8080_8080_8080
        // Octets below 0x20 borrow from their highest bit; 0x7F becomes zero, which borrows from 0x01.
        let below = (word &- 0x2020_2020_2020_2020) & ~word
        let delete = word ^ 0x7F7F_7F7F_7F7F_7F7F
        let isDelete = (delete &- 0x0101_0101_0101_0101) & ~delete
        return (word | below | isDelete) & highBits
    }

    /// Whether the eight octets at `start` equal `word`, read as a little-endian number.
    static func hasWord(_ word: UInt64, in bytes: Span<UInt8>, at start: Int) -> Bool {
        guard start >= 0, bytes.count &- start >= 8 else { return false }
        return UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)) == word
    }
}
