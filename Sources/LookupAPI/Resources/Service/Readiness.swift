// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Whether the instance should get traffic. The process sets it; `/readyz` reads it on any thread.
public final class Readiness: Sendable {
    private let flag = Atomic<Bool>(true)

    public init() {}

    public var isReady: Bool {
        get { flag.load(ordering: .acquiring) }
        set { flag.store(newValue, ordering: .releasing) }
    }
}
