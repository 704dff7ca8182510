// SPDX-License-Identifier: Apache-2.0

/// One JSON text per line, for tools that read a stream.
enum NDJSON {
    static func document(_ items: [JSONValue]) -> [UInt8] {
        items.flatMap { JSONWriter.line($0) + [0x0A] }
    }
}
