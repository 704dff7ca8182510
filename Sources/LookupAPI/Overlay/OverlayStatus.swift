// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The state of the overlay. The task that reads the file writes it; `/metrics` reads it on any thread.
public final class OverlayStatus: Sendable {
    private let successes = Atomic<Int>(0)
    private let failures = Atomic<Int>(0)
    private let lastFailed = Atomic<Bool>(false)
    private let count = Atomic<Int>(0)

    public init() {}

    /// Reloads that found a valid file, changed or not. Reading the file at start does not count.
    public var reloadsSucceeded: Int { successes.load(ordering: .relaxed) }
    /// Reloads that failed and left the old data in use.
    public var reloadsFailed: Int { failures.load(ordering: .relaxed) }
    /// Whether the last reload succeeded; true also before the first.
    public var lastReloadSucceeded: Bool { !lastFailed.load(ordering: .relaxed) }
    /// How many codes the current overlay has entries for; 0 without an overlay.
    public var entries: Int {
        get { count.load(ordering: .relaxed) }
        set { count.store(newValue, ordering: .relaxed) }
    }

    public func countReload(succeeded: Bool) {
        lastFailed.store(!succeeded, ordering: .relaxed)
        if succeeded { successes.add(1, ordering: .relaxed) } else { failures.add(1, ordering: .relaxed) }
    }
}
