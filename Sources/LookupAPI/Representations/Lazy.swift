// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// An object that is made when it is first asked for and kept from then on.
///
/// Any thread may ask at any time, and none waits: of two that are first at once both may make it, and both get the one that
/// is kept. Asking again costs one atomic load. (`AtomicLazyReference` promises the same, but its code is not specialised and
/// looks up types at run time, which cost more than all the rest of a lookup.)
struct Lazy<Value: AnyObject & Sendable>: ~Copyable, Sendable {
    /// The address of the object, which this owns; 0 until there is one. It never changes again.
    private let address = Atomic<UInt>(0)

    /// The object, if it was made.
    var existing: Value? { Self.object(at: address.load(ordering: .acquiring)) }

    /// The object, made by `make` if it was not.
    func value(orMake make: () -> Value) -> Value {
        existing ?? keep(make())
    }

    /// Keeps the object if there is none, and gives the one that is kept.
    func keep(_ value: Value) -> Value {
        // Unsafe: the reference is counted for `address` if it gets in there, and given back if not.
        let reference = Unmanaged.passRetained(value)
        let (isKept, other) = address.compareExchange(
            expected: 0, desired: UInt(bitPattern: reference.toOpaque()), ordering: .acquiringAndReleasing)
        if isKept { return value }
        reference.release()
        return Self.object(at: other) ?? value
    }

    private static func object(at address: UInt) -> Value? {
        // Unsafe: the address was made of a reference that is counted until `deinit`.
        guard let pointer = UnsafeRawPointer(bitPattern: address) else { return nil }
        return Unmanaged<Value>.fromOpaque(pointer).takeUnretainedValue()
    }

    deinit {
        guard let pointer = UnsafeRawPointer(bitPattern: address.load(ordering: .acquiring)) else { return }
        Unmanaged<Value>.fromOpaque(pointer).release()
    }
}
