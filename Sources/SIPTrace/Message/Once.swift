// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A value that is computed when it is first needed and then kept. Threads that ask at the same time get the same value.
struct Once<Value: Sendable>: ~Copyable, Sendable {
    private let kept = AtomicLazyReference<Box<Value>>()

    func value(_ make: () -> Value) -> Value {
        if let box = kept.load() { return box.value }
        return kept.storeIfNil(Box(make())).value
    }
}

private final class Box<Value: Sendable>: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
}
