// SPDX-License-Identifier: Apache-2.0

import Synchronization

@testable import HTTPServer

/// A clock in milliseconds that only a test moves.
final class HandClock: Sendable {
    private let state = Mutex((now: 1_000_000, reads: 0))

    func read() -> Int {
        state.withLock { state in
            state.reads += 1
            return state.now
        }
    }

    /// How often it was read.
    var reads: Int { state.withLock { $0.reads } }

    /// - Returns: how often the clock had been read before.
    @discardableResult
    func move(_ milliseconds: Int) -> Int {
        state.withLock { state in
            state.now += milliseconds
            return state.reads
        }
    }
}
