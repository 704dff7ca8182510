// SPDX-License-Identifier: Apache-2.0

import CEvent
import Glibc
import Synchronization

/// How far a stop has gone. Only ever goes up.
public enum ServerPhase: Int, Sendable, AtomicRepresentable, Comparable {
    case serving
    /// Everything is served still, but each answer is the last of its connection, so that clients
    /// go elsewhere on their own account.
    case retiring
    /// No new connections; open requests are finished.
    case draining
    /// Everything is closed at once.
    case stopped

    public static func < (left: ServerPhase, right: ServerPhase) -> Bool { left.rawValue < right.rawValue }
}

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

/// A line to a loop that sleeps in epoll_wait: an eventfd, written from any thread.
final class Waker: Sendable {
    let descriptor: Int32

    init() throws(SystemError) {
        descriptor = eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC))
        if descriptor < 0 { throw SystemError("eventfd") }
    }

    deinit { close(descriptor) }

    func wake() {
        var one: UInt64 = 1
        _ = write(descriptor, &one, 8)
    }

    func clear() {
        var count: UInt64 = 0
        _ = read(descriptor, &count, 8)
    }
}
