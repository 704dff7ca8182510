// SPDX-License-Identifier: Apache-2.0

/// Memory or a handle of a library that is written before any other thread sees it and never again: all threads may read it, which the
/// compiler cannot find out by itself. The code that makes one must ensure it.
struct Frozen<Value>: @unchecked Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
}
