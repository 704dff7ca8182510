// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct PollTests {
    @Test func handsTheWholeTokenBack() throws {
        let waker = try Waker()
        waker.wake()
        let poll = try Poll(eventsAtOnce: 1)
        try poll.add(waker.descriptor, .read, token: 0xFEDC_BA98_7654_3210)
        #expect(poll.wait(milliseconds: 1000) == 1)
        #expect(poll.event(0).token == 0xFEDC_BA98_7654_3210)
    }

    @Test func changesAndRemoves() throws {
        let waker = try Waker()
        let poll = try Poll(eventsAtOnce: 1)
        try poll.add(waker.descriptor, .read, token: 1)
        #expect(poll.wait(milliseconds: 0) == 0)
        try poll.change(waker.descriptor, .write, token: 2)
        #expect(poll.wait(milliseconds: 1000) == 1)
        #expect(poll.event(0).token == 2)
        #expect(poll.event(0).interest == .write)
        poll.remove(waker.descriptor)
        #expect(poll.wait(milliseconds: 0) == 0)
    }

    @Test func failsOnWhatIsNoDescriptor() throws {
        let poll = try Poll(eventsAtOnce: 1)
        do throws(SystemError) {
            try poll.add(-1, .read, token: 1)
            Issue.record("no error")
        } catch {
            #expect(error.what == "epoll_ctl")
        }
    }
}
