// SPDX-License-Identifier: Apache-2.0

/// The promise behind the answers' shape: members may be added within a version, never renamed or removed.
enum Schema {
    static let version = 1

    /// A record on its own.
    static func record(_ members: [JSONValue.Member]) -> JSONValue {
        .object([.init("schema_version", .int(version))] + members)
    }
}
