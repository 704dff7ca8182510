// SPDX-License-Identifier: Apache-2.0

import Glibc

@testable import HTTPServer

/// Repeats `condition` until it is true. False if it is not true within `seconds`, which is far more than it should take.
func waitUntil(seconds: Int = 60, _ condition: () -> Bool) -> Bool {
    let deadline = MonotonicClock.now() + seconds * 1000
    while !condition() {
        if MonotonicClock.now() > deadline { return false }
        // Leaves the processor to the server.
        poll(nil, 0, 1)
    }
    return true
}
