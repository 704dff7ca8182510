// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// An object that is made from a registry when it is first needed, and then shared by all copies of the registry. It does not say of which
/// type, so that the registry does not depend on what is built on it.
final class Kept: Sendable {
    private let object = Mutex<(any AnyObject & Sendable)?>(nil)

    /// Threads that ask at the same time wait for the one that makes it, because to make it twice would take twice the memory.
    func value<Value: AnyObject & Sendable>(_ make: () -> Value) -> Value {
        object.withLock { object in
            if let value = object as? Value { return value }
            let value = make()
            object = value
            return value
        }
    }
}
