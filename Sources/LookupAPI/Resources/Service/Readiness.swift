// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Whether the instance should get traffic: set by the process, read by `/readyz` on every loop.
public final class Readiness: Sendable {
    private let flag = Atomic<Bool>(true)

    public init() {}

    public var isReady: Bool {
        get { flag.load(ordering: .acquiring) }
        set { flag.store(newValue, ordering: .releasing) }
    }
}
