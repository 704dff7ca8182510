// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import sip_codes

struct RequestLogTests {
    @Test func aSecondHasSoManyAndTheNextAsManyAgain() {
        var limit = RateLimit(most: 3)
        var first: [Bool] = []
        for offset in 0..<10 { first.append(limit.allows(at: 5_000_000_000 + UInt64(offset))) }
        #expect(first.filter { $0 }.count == 3)
        let next = limit.allows(at: 6_000_000_000)
        #expect(next)
    }

    /// Responses and refusals of a running service, logged as JSON.
    @Test func logsAnswersAndOnlyAFewOfAFloodOfRefusals() throws {
        let service = try SIPCodesProcess(["serve", "--port", "0", "--access-log", "--log-format", "json"])
        // Every line is JSON, including the first one.
        let first = try #require(JSONSerialization.jsonObject(with: Data(service.firstLine().utf8)) as? [String: String])
        let port = try #require(Int(first["url"]?.split(separator: ":").last ?? ""))
        let client = try TCPClient(port: port)
        try client.send("GET /codes/486 HTTP/1.1\r\nHost: a\r\nX-Request-ID: call-1\r\nConnection: close\r\n\r\n")
        _ = client.rest()
        for _ in 0..<200 {
            let bad = try TCPClient(port: port)
            try bad.send("GET /\u{7F} HTTP/1.1\r\n\r\n")
            _ = bad.rest()
        }
        service.signal(SIGTERM)
        let outcome = service.finish()
        let objects = outcome.errors.split(separator: "\n").compactMap {
            try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        let answered = objects.filter { $0["message"] as? String == "answered" }
        #expect(answered.map { $0["request_id"] as? String } == ["call-1"])
        #expect(answered.map { $0["target"] as? String } == ["/codes/486"])
        #expect(answered.map { $0["status"] as? Int } == [200])
        let refused = objects.filter { $0["message"] as? String == "refused" }
        #expect(Set(refused.map { $0["reason"] as? String }) == ["malformed_target"])
        #expect(refused.allSatisfy { $0["target"] == nil })
        #expect(!refused.isEmpty, "\(refused.count) lines for 200 refusals")
        #expect(refused.count < 150, "\(refused.count) lines for 200 refusals")
    }

    @Test func theReasonOfAFailedStartIsJSONToo() throws {
        let outcome = try SIPCodesProcess.run(["serve", "--log-format", "json", "--overlay", "/no/such/file.json"])
        #expect(outcome.status == 78)
        let line = try #require(JSONSerialization.jsonObject(with: Data(outcome.errors.utf8)) as? [String: String])
        #expect(line["level"] == "critical")
        #expect(line["message"]?.contains("/no/such/file.json") == true)
    }
}
