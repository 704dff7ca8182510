// SPDX-License-Identifier: Apache-2.0

/// The version of the JSON documents: within a version, members may be added but never renamed or removed.
enum Schema {
    static let version = 1

    /// The document of one record.
    static func record(_ members: [JSONValue.Member]) -> JSONValue {
        .object([.init("schema_version", .int(version))] + members)
    }
}
