// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// Traces for the tests, in the folder Fixtures.
enum Fixture {
    static func bytes(_ path: String) throws -> [UInt8] {
        let url = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil)).appendingPathComponent(path)
        return [UInt8](try Data(contentsOf: url))
    }

    static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }
}
