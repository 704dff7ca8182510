// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct TallyTests {
    @Test func countsEachCellAlone() {
        let tally = Tally(count: 3)
        tally.add(at: 0)
        tally.add(5, at: 2)
        tally.add(at: 2)
        #expect(tally.values == [1, 0, 6])
    }

    @Test(arguments: [-1, 3, Int.max, Int.min])
    func anIndexThatDoesNotExistCountsNothing(index: Int) {
        let tally = Tally(count: 3)
        tally.add(at: index)
        #expect(tally[index] == 0)
        #expect(tally.values == [0, 0, 0])
    }

    @Test func wrapsRatherThanTraps() {
        let tally = Tally(count: 1)
        tally.add(Int.max, at: 0)
        tally.add(at: 0)
        #expect(tally[0] == Int.min)
    }
}
