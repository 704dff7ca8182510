// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The responder in force, which can be replaced as a whole while the loops go on serving.
///
/// Every loop has a reference of its own and asks before a request whether it is still the right one: one load of a
/// number that hardly ever changes, no lock, no counting of references. Only the loop that finds another number takes
/// the lock, once. A responder lives as long as a loop holds it, so nothing is freed under a request; and an answer that
/// is on its way is a value of its own, whatever becomes of who made it.
final class ResponderSlot: Sendable {
    private let current: Mutex<any Responder>
    /// Counts the replacements.
    private let version = Atomic<Int>(0)

    init(_ responder: any Responder) {
        current = Mutex(responder)
    }

    /// Returns the one before.
    @discardableResult
    func replace(with responder: any Responder) -> any Responder {
        current.withLock { current in
            defer {
                current = responder
                // After the responder itself: who sees the number finds the new one.
                version.add(1, ordering: .releasing)
            }
            return current
        }
    }

    /// One loop's hold on the responder. Each loop has an object of its own: with one that all share, every change of its reference
    /// count would make the processors wait for each other.
    final class Lease {
        let responder: any Responder
        fileprivate let version: Int

        fileprivate init(_ responder: any Responder, version: Int) {
            self.responder = responder
            self.version = version
        }
    }

    /// Both under the lock, so that the number is that of the responder.
    func lease() -> Lease { current.withLock { Lease($0, version: version.load(ordering: .acquiring)) } }

    func isCurrent(_ lease: Lease) -> Bool { version.load(ordering: .acquiring) == lease.version }
}
