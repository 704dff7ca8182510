// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct ByteRangeTests {
    @Test(arguments: [(-1, 2), (3, 2), (0, Int(UInt32.max) + 1), (Int.min, Int.max), (Int.max, Int.max)])
    func offsetsThatMakeNoRangeAreEmptyAndNoTrap(start: Int, end: Int) {
        #expect(ByteRange(start, end) == .empty)
    }

    @Test func knowsItsSize() {
        #expect(ByteRange(2, 5).count == 3)
        #expect(ByteRange(2, 2).isEmpty)
        #expect(!ByteRange(2, 3).isEmpty)
    }

    @Test func withinIsEmptyWhereTheBytesEndEarlier() {
        let octets: [UInt8] = [1, 2, 3]
        #expect(ByteRange(1, 3).within(octets.span) == 1..<3)
        #expect(ByteRange(1, 4).within(octets.span).isEmpty)
        #expect(ByteRange(9, 9).within(octets.span).isEmpty)
    }
}
