// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// How far a stop has come. A server only moves to later phases.
public enum ServerPhase: Int, Sendable, AtomicRepresentable, Comparable {
    case serving
    /// Every request is served, but each response is the last of its connection, so that clients connect elsewhere of their own accord.
    case retiring
    /// No new connections are accepted; open requests are completed.
    case draining
    /// Everything is closed at once.
    case stopped

    public static func < (left: ServerPhase, right: ServerPhase) -> Bool { left.rawValue < right.rawValue }
}
