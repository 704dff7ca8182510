// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The time of day, for comparison with the file system and with clients.
enum WallClock {
    /// Since 1970.
    static func seconds() -> Int { now().tv_sec }

    static func microsecondsToNextSecond() -> Int { 1_000_000 - now().tv_nsec / 1000 }

    private static func now() -> timespec {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return time
    }
}
