// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct WakerTests {
    @Test func aWakerIsReadableUntilItIsCleared() throws {
        let waker = try Waker()
        let poll = try Poll(eventsAtOnce: 4)
        try poll.add(waker.descriptor, .read, token: 7)
        #expect(poll.wait(milliseconds: 0) == 0)
        waker.wake()
        waker.wake()
        #expect(poll.wait(milliseconds: 1000) == 1)
        #expect(poll.event(0).token == 7)
        #expect(poll.event(0).interest.contains(.read))
        waker.clear()
        #expect(poll.wait(milliseconds: 0) == 0)
    }
}
