// SPDX-License-Identifier: Apache-2.0

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
