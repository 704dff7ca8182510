// SPDX-License-Identifier: Apache-2.0

import Synchronization
import Testing

@testable import HTTPServer

struct AccessLogTests {
    private final class Recorder: AccessLog {
        let records = Mutex<[AccessRecord]>([])

        func record(_ record: AccessRecord) { records.withLock { $0.append(record) } }
    }

    /// The server's records of one client that sends these octets and reads up to the end of the stream.
    private func logged(_ text: String) throws -> [AccessRecord] {
        let listeners = try Listener.bind(host: "127.0.0.1", port: 0)
        let recorder = Recorder()
        let server = try Server(
            listeners: listeners, loopCount: 1, limits: .test, responder: EchoResponder(), accessLog: recorder)
        try server.start()
        let client = try RawClient(port: try #require(listeners.first).port)
        try client.send(text)
        _ = try client.rest()
        server.stop()
        server.wait()
        return recorder.records.withLock { $0 }
    }

    @Test func hasALineForEachAnswerInOrder() throws {
        let records = try logged(
            "GET /a?b HTTP/1.1\r\nHost: a\r\nX-Request-ID: r1\r\n\r\nHEAD /b HTTP/1.1\r\nHost: a\r\n\r\n"
                + "POST /c HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi")
        #expect(
            records.map { "\($0.method) \($0.target) \($0.version) \($0.status) \($0.bytes)" } == [
                "GET /a?b HTTP/1.1 200 8", "HEAD /b HTTP/1.1 200 0", "POST /c HTTP/1.1 200 7",
            ])
        #expect(records.map(\.requestID) == ["r1", nil, nil])
        for record in records {
            #expect(record.client.hasPrefix("127.0.0.1:"))
            #expect(record.nanoseconds > 0)
            #expect(record.refusal == nil)
        }
    }

    @Test func hasALineForARefusalWithoutTheOctetsThatWereRefused() throws {
        let records = try logged("GET /\u{1} HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(records.map(\.refusal) == [.malformedTarget])
        #expect(records.map { "\($0.method)|\($0.target)|\($0.status)" } == ["||400"])
    }

    @Test func aRefusalForTheBodyNamesTheRequest() throws {
        let records = try logged("POST /c HTTP/1.1\r\nHost: a\r\nContent-Length: 01\r\n\r\n")
        #expect(
            records.map { "\($0.method) \($0.target) \($0.status) \($0.refusal?.rawValue ?? "")" } == [
                "POST /c 400 malformed_content_length"
            ])
    }

    @Test func aLongTargetIsCut() throws {
        let records = try logged("GET /\(String(repeating: "a", count: 3000)) HTTP/1.0\r\n\r\n")
        #expect(records.map(\.target.utf8.count) == [AccessRecord.longestTarget])
    }
}
