// SPDX-License-Identifier: Apache-2.0

/// A member of an object whose value is made only when it is needed.
struct LazyMember {
    let key: String
    private let make: () -> JSONValue

    init(_ key: String, _ value: @autoclosure @escaping () -> JSONValue) {
        self.key = key
        make = value
    }

    var made: JSONValue.Member { JSONValue.Member(key, make()) }
}
