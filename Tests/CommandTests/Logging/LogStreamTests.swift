// SPDX-License-Identifier: Apache-2.0

import Foundation
import Logging
import Synchronization
import Testing

@testable import sip_codes

struct LogStreamTests {
    /// The lines written by one call, without the time.
    private func lines(_ format: LogOptions.Format, _ message: Logger.Message, _ fields: Logger.Metadata) -> [String] {
        let written = Written()
        var stream = LogStream(label: "test", format: format, level: .info)
        stream.write = { line in written.text.withLock { $0 += line } }
        var log = Logger(label: "test") { _ in stream }
        log.logLevel = .info
        log.debug("not at this level")
        log.warning(message, metadata: fields)
        return written.text.withLock { $0.split(separator: "\n").map(String.init) }
    }

    private final class Written: Sendable {
        let text = Mutex("")
    }

    @Test func aTextLineHasTimeLevelAndSortedFields() throws {
        let line = try #require(lines(.text, "hello", ["b": "2", "a": "x y", "c": ""]).first)
        let parts = line.split(separator: " ", maxSplits: 1)
        #expect(parts[0].hasSuffix("Z"))
        #expect(parts[0].count == "2026-11-21T13:32:10.475Z".count)
        #expect(parts[1] == "warning test: hello a=\"x y\" b=2 c=\"\"")
    }

    @Test(arguments: [LogOptions.Format.text, .json])
    func nothingForgesALine(format: LogOptions.Format) throws {
        let evil = "a\r\n2026-01-01T00:00:00Z info forged\u{1B}[31m\u{2028}\u{202E}\0"
        let written = lines(format, "\(evil)", ["field": "\(evil)"])
        #expect(written.count == 1)
        #expect(try !#require(written.first).unicodeScalars.contains { $0.value < 0x20 })
    }

    @Test func aJSONLineIsOneFlatObject() throws {
        let fields: Logger.Metadata = ["status": .stringConvertible(200), "id": "7", "message": "not mine"]
        let line = try #require(lines(.json, "he said \"hi\"", fields).first)
        let object = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(Set(object.keys) == ["time", "level", "logger", "message", "status", "id"])
        #expect(object["status"] as? Int == 200)
        #expect(object["id"] as? String == "7")
        #expect(object["message"] as? String == "he said \"hi\"")
        #expect(object["level"] as? String == "warning")
    }
}
