// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import Testing

@testable import HTTPServer

struct HTTP2StreamTests {
    private func opened(_ id: Int32, now: Int = 0, in table: inout HTTP2StreamTable) -> HTTP2Stream {
        let stream = HTTP2Stream()
        table.open(id, now: now, as: stream)
        return stream
    }

    @Test func usesPlacesAgain() {
        var table = HTTP2StreamTable()
        let first = opened(1, now: 5, in: &table)
        let second = opened(3, now: 6, in: &table)
        #expect(table.count == 2)
        #expect(table[first.place] === first)
        #expect(table[second.place]?.since == 6)
        let place = first.place
        table.close(first)
        #expect(opened(5, in: &table).place == place)
        #expect(table.places.count == 2)
    }

    @Test func aStreamIsEmptyForTheNext() {
        var table = HTTP2StreamTable()
        let stream = opened(1, in: &table)
        stream.answer = Delivery(shared: Response(status: 200, fields: [], body: [1, 2, 3]))
        stream.sent = 1
        stream.resetAfterAnswer = .noError
        stream.received = 5
        #expect(stream.rest == 2)
        table.close(stream)
        #expect(stream.id == 0)
        #expect(stream.answer == nil)
        #expect(stream.sent == 0)
        #expect(stream.rest == 0)
        #expect(stream.resetAfterAnswer == nil)
        #expect(stream.received == 0)
    }

    @Test func addsUpWhatTheStreamsOwn() {
        var table = HTTP2StreamTable()
        let streams = [1, 3, 5].map { opened($0, in: &table) }
        for stream in streams { table.own(100, on: stream) }
        #expect(table.owned == 300)
        table.own(0, on: streams[1])
        table.close(streams[0])
        #expect(table.owned == 100)
        table.removeAll()
        #expect(table.owned == 0)
        #expect(table.count == 0)
    }

    @Test func aPlaceThatIsNotOpenIsEmpty() {
        var table = HTTP2StreamTable()
        let stream = opened(1, in: &table)
        let place = stream.place
        table.close(stream)
        table.close(stream)
        #expect(table.count == 0)
        #expect(table.owned == 0)
        #expect(table[place] == nil)
        #expect(table[99] == nil)
        #expect(table[-1] == nil)
    }

    @Test func keepsNoRoomForACrowdThatHasGone() {
        var table = HTTP2StreamTable()
        let streams = (0..<100).map { opened(Int32($0 * 2 + 1), in: &table) }
        for stream in streams { table.close(stream) }
        #expect(table.places.isEmpty)
    }
}

#endif
