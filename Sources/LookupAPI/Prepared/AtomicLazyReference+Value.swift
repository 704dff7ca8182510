// SPDX-License-Identifier: Apache-2.0

import Synchronization

extension AtomicLazyReference {
    /// What is held, or what `make` gives, which is held from then on.
    ///
    /// Any thread may ask at any time, and none waits: of two that are first at once both may make it, and both get the one
    /// that is kept. Asking again costs one atomic load.
    func value(orMake make: () -> Instance) -> Instance {
        load() ?? storeIfNil(make())
    }
}
