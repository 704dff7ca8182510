// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// What the loops of one server share besides the responder: the phase, the counts of connections, and the counters for metrics.
final class SharedState: Sendable {
    let phase = Atomic<ServerPhase>(.serving)
    /// Open connections of all loops.
    let connections = Atomic<Int>(0)
    /// Those of them that are beyond a bound and wait for a refusal.
    let surplus = Atomic<Int>(0)
    /// Connections of each client.
    let clients = Mutex<[ClientAddress: Int]>([:])
    /// Loops that still accept connections.
    let acceptingLoops: Atomic<Int>
    let counters: [LoopCounters]

    init(counters: [LoopCounters]) {
        self.counters = counters
        acceptingLoops = Atomic(counters.count)
    }
}
