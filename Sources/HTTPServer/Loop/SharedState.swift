// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// What the loops of one server share besides the responder: counters, who is connected, and the word to stop.
final class SharedState: Sendable {
    let phase = Atomic<ServerPhase>(.serving)
    /// Connections open over all loops.
    let connections = Atomic<Int>(0)
    /// Those of them that are beyond a bound, and there for a word.
    let surplus = Atomic<Int>(0)
    /// Connections of each client, where they are bounded.
    let clients = Mutex<[ClientAddress: Int]>([:])
    /// Loops that still take connections from the listeners.
    let acceptingLoops: Atomic<Int>
    /// What each loop counts.
    let counters: [LoopCounters]

    init(counters: [LoopCounters]) {
        self.counters = counters
        acceptingLoops = Atomic(counters.count)
    }
}
