// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import Testing

@testable import HTTPServer

struct HTTP2StreamTests {
    @Test func usesPlacesAgain() {
        var table = HTTP2StreamTable()
        let first = table.open(1, now: 5)
        let second = table.open(3, now: 6)
        #expect(table.count == 2 && table[first].id == 1 && table[second].since == 6)
        table.close(first)
        #expect(table.open(5, now: 7) == first)
        #expect(table.places.count == 2)
    }

    @Test func addsUpWhatTheStreamsOwn() {
        var table = HTTP2StreamTable()
        let places = [1, 3, 5].map { table.open($0, now: 0) }
        for place in places { table[place].owned = 100 }
        #expect(table.owned == 300)
        table[places[1]].owned = 0
        table.close(places[0])
        #expect(table.owned == 100)
        table.removeAll()
        #expect(table.owned == 0 && table.count == 0)
    }

    @Test func aPlaceThatIsNotOpenIsEmpty() {
        var table = HTTP2StreamTable()
        let place = table.open(1, now: 0)
        table.close(place)
        table.close(place)
        table[place].owned = 50
        table[99].owned = 50
        table[-1].sent = 1
        #expect(table.count == 0 && table.owned == 0)
        #expect(table[place].id == 0 && table[99].response == nil && table[-1].sent == 0)
    }

    @Test func keepsNoRoomForACrowdThatHasGone() {
        var table = HTTP2StreamTable()
        let places = (0..<100).map { table.open(Int32($0 * 2 + 1), now: 0) }
        for place in places { table.close(place) }
        #expect(table.places.isEmpty)
    }
}

#endif
