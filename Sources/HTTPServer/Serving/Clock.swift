// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A clock that only goes forward, so that a change of the system's time moves no deadline.
enum MonotonicClock {
    static func now() -> Int { nanoseconds() / 1_000_000 }

    static func nanoseconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
    }

    /// Nanoseconds of CPU time that the calling thread has used.
    static func threadNanoseconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
    }

    /// Seconds since 1970, for the Date field only. The coarse clock is up to a kernel tick late and costs half as much.
    static func wallSeconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME_COARSE, &time)
        return time.tv_sec
    }
}
