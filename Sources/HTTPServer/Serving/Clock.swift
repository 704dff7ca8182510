// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Milliseconds on a clock that only goes forward: a step of the wall clock moves no deadline.
enum MonotonicClock {
    static func now() -> Int { nanoseconds() / 1_000_000 }

    static func nanoseconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
    }

    /// Nanoseconds of CPU that the calling thread has used.
    static func threadNanoseconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
    }

    /// Seconds since 1970, for the Date field alone. The coarse clock is a tick late and costs half.
    static func wallSeconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME_COARSE, &time)
        return time.tv_sec
    }
}
