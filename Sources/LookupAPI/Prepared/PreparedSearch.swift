// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import Synchronization

/// The search index of a registry, built when it is first asked for: a service that has just started can answer everything
/// else meanwhile.
final class PreparedSearch: Sendable {
    private let registry: Registry
    private let built = AtomicLazyReference<Index>()

    private final class Index: Sendable {
        let index: SearchIndex
        init(_ registry: Registry) { index = SearchIndex(registry) }
    }

    init(_ registry: Registry) {
        self.registry = registry
    }

    var index: SearchIndex { built.value { Index(registry) }.index }
}
