// SPDX-License-Identifier: Apache-2.0

import Glibc

@testable import HTTPServer

/// Asks again until `condition` holds; false when it has not within `seconds`, far more than it should take.
func waitUntil(seconds: Int = 60, _ condition: () -> Bool) -> Bool {
    let deadline = MonotonicClock.now() + seconds * 1000
    while !condition() {
        if MonotonicClock.now() > deadline { return false }
        // The processor is the server's meanwhile.
        poll(nil, 0, 1)
    }
    return true
}
