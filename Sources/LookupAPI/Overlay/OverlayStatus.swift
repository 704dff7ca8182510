// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The state of the overlay: written by the reader of the file, read by `/metrics` on every loop.
public final class OverlayStatus: Sendable {
    private let successes = Atomic<Int>(0)
    private let failures = Atomic<Int>(0)
    private let lastFailed = Atomic<Bool>(false)
    private let count = Atomic<Int>(0)

    public init() {}

    /// Reloads that found a file in order, changed or not; the first reading, at start, is none.
    public var reloadsSucceeded: Int { successes.load(ordering: .relaxed) }
    /// Reloads that left the old data in place.
    public var reloadsFailed: Int { failures.load(ordering: .relaxed) }
    /// Whether what the file held at the last reload is in force; true also before the first.
    public var lastReloadSucceeded: Bool { !lastFailed.load(ordering: .relaxed) }
    /// Codes that the overlay in force says something of; 0 without an overlay.
    public var entries: Int {
        get { count.load(ordering: .relaxed) }
        set { count.store(newValue, ordering: .relaxed) }
    }

    public func countReload(succeeded: Bool) {
        lastFailed.store(!succeeded, ordering: .relaxed)
        if succeeded { successes.add(1, ordering: .relaxed) } else { failures.add(1, ordering: .relaxed) }
    }
}
