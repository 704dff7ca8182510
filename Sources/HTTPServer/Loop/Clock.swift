// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Milliseconds on a clock that only goes forward: a step of the wall clock moves no deadline.
enum MonotonicClock {
    static func now() -> Int { milliseconds(CLOCK_MONOTONIC) }

    /// Seconds since 1970, for the Date field alone.
    static func wallSeconds() -> Int { milliseconds(CLOCK_REALTIME) / 1000 }

    private static func milliseconds(_ clock: clockid_t) -> Int {
        var time = timespec()
        clock_gettime(clock, &time)
        return time.tv_sec &* 1000 &+ time.tv_nsec / 1_000_000
    }
}
