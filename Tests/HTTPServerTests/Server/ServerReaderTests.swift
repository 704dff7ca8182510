// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

/// Clients that read slowly or not at all.
struct ServerReaderTests {
    private let large = "GET /large HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test func aLargeBodyReachesASlowReaderWhole() throws {
        try TestServer.run { server in
            let client = try server.client(receiveBuffer: 64 * 1024)
            try client.send(large + "GET /next HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(client.waitReadable(milliseconds: 8000))
            #expect(try client.response().body == EchoResponder.largeBody)
            #expect(try client.response().text == "GET /next")
        }
    }

    @Test func aLargeLastAnswerIsWholeBeforeTheClose_RFC9112_9_6() throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send("GET /large HTTP/1.0\r\n\r\n")
            client.endSending()
            let response = try client.response()
            #expect(response.closes)
            #expect(response.body.count == EchoResponder.largeBody.count)
            #expect(try client.rest().isEmpty)
        }
    }

    @Test func aClientThatNeverReadsIsDroppedAtTheSendDeadline() throws {
        try TestServer.run(.test { $0.sendSeconds = 1 }) { server in
            let client = try server.client(receiveBuffer: 4096)
            try client.send(large)
            #expect(client.waitReadable(milliseconds: 8000))
            // Stays unread: the server waits for its answer to be read. So its close is a reset, which can be waited for.
            let started = MonotonicClock.now()
            try client.send(large)
            #expect(client.waitReset())
            #expect(MonotonicClock.now() - started > 800)
            #expect(server.responder.seen.count == 1)
        }
    }

    @Test func aPipelineThatIsNeverReadIsNotAnsweredWithoutBound() throws {
        try TestServer.run(.test { $0.sendSeconds = 1 }) { server in
            let client = try server.client(receiveBuffer: 4096)
            let requests = Array(String(repeating: "GET /medium HTTP/1.1\r\nHost: a\r\n\r\n", count: 1000).utf8)
            var sent = 0
            let started = MonotonicClock.now()
            while !client.waitReset(milliseconds: 10), MonotonicClock.now() - started < 8000 {
                sent += client.sendAvailable(requests[(sent % requests.count)...])
            }
            #expect((800..<8000).contains(MonotonicClock.now() - started))
            // 12 kB each: what the sockets hold and one queue, not one for each of the requests sent.
            #expect(server.responder.seen.count < 1500)
            #expect(server.responder.seen.count * 36 < sent)
        }
    }

    @Test func aReaderThatMakesProgressIsNotDropped() throws {
        try TestServer.run(.test { $0.sendSeconds = 1 }) { server in
            let client = try server.client(receiveBuffer: 64 * 1024)
            try client.send(large)
            // A third of a second between two reads, well beyond the deadline in all.
            var octets = 0
            for _ in 0..<6 {
                #expect(!client.waitReset(milliseconds: 300))
                octets += try client.discard(1_000_000)
            }
            octets += try client.discard(EchoResponder.largeBody.count - octets)
            #expect(octets >= EchoResponder.largeBody.count)
        }
    }
}
