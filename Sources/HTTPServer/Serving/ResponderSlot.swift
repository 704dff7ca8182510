// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Holds the current responder, which can be replaced while the loops go on serving.
///
/// Every loop has a reference of its own and checks before each request whether that is still current. This is one load of a number that
/// hardly ever changes: no lock, and no counting of references. Only a loop that finds a new number takes the lock, once. A responder lives
/// as long as a loop holds it, so nothing is freed during a request; and a response that is being sent does not depend on the responder
/// that made it.
final class ResponderSlot: Sendable {
    private let current: Mutex<any Responder>
    /// The number of replacements so far.
    private let version = Atomic<Int>(0)

    init(_ responder: any Responder) {
        current = Mutex(responder)
    }

    /// Returns the responder before.
    @discardableResult
    func replace(with responder: any Responder) -> any Responder {
        current.withLock { current in
            defer {
                current = responder
                // Counted after the responder is stored: a loop that sees the new number finds the new responder.
                version.add(1, ordering: .releasing)
            }
            return current
        }
    }

    /// One loop's reference to the responder. Each loop has an object of its own: if all shared one, every change of its reference count
    /// would make the processors wait for each other.
    final class Lease {
        let responder: any Responder
        fileprivate let version: Int

        fileprivate init(_ responder: any Responder, version: Int) {
            self.responder = responder
            self.version = version
        }
    }

    /// Both are read under the lock, so that the number belongs to the responder.
    func lease() -> Lease { current.withLock { Lease($0, version: version.load(ordering: .acquiring)) } }

    func isCurrent(_ lease: Lease) -> Bool { version.load(ordering: .acquiring) == lease.version }
}
