// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct ClockTests {
    @Test func neverGoesBack() {
        var last = MonotonicClock.now()
        for _ in 0..<1000 {
            let now = MonotonicClock.now()
            #expect(now >= last)
            last = now
        }
    }

    @Test func wallSecondsAreThoseSince1970() {
        #expect(MonotonicClock.wallSeconds() > 1_700_000_000)
    }
}
