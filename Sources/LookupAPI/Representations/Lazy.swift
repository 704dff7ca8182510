// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// An object that is made when it is first asked for and kept from then on.
///
/// Any thread may ask at any time, and none waits: if two threads are first at the same time, both may make the object, and both get the
/// one that is kept. Every later access costs one atomic load. (`AtomicLazyReference` guarantees the same, but its code is not specialised
/// and looks up types at run time, which would cost more than the rest of a lookup.)
struct Lazy<Value: AnyObject & Sendable>: ~Copyable, Sendable {
    /// The address of the object, which this value owns; 0 until there is one. It is set once.
    private let address = Atomic<UInt>(0)

    /// The object, if it has been made.
    var existing: Value? { Self.object(at: address.load(ordering: .acquiring)) }

    /// The object, which is made by `make` if there is none yet.
    func value(orMake make: () -> Value) -> Value {
        existing ?? keep(make())
    }

    /// Keeps `value` if there is no object yet. Returns the object that is kept.
    func keep(_ value: Value) -> Value {
        // Unsafe: the reference is retained for `address` if it is stored there, and released if not.
        let reference = Unmanaged.passRetained(value)
        let (isKept, other) = address.compareExchange(
            expected: 0, desired: UInt(bitPattern: reference.toOpaque()), ordering: .acquiringAndReleasing)
        if isKept { return value }
        reference.release()
        return Self.object(at: other) ?? value
    }

    private static func object(at address: UInt) -> Value? {
        // Unsafe: the address was made from a reference that is retained until `deinit`.
        guard let pointer = UnsafeRawPointer(bitPattern: address) else { return nil }
        return Unmanaged<Value>.fromOpaque(pointer).takeUnretainedValue()
    }

    deinit {
        guard let pointer = UnsafeRawPointer(bitPattern: address.load(ordering: .acquiring)) else { return }
        Unmanaged<Value>.fromOpaque(pointer).release()
    }
}
