// SPDX-License-Identifier: Apache-2.0

/// Wraps memory or a library's handle that is written before any other thread sees it and never afterwards. All threads may then read it,
/// which the compiler cannot verify: the code that makes the value must ensure it.
struct Frozen<Value>: @unchecked Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
}
