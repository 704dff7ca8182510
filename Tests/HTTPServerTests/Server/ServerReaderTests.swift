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
            // A reset, and not an end after what the system still held for the client.
            let started = MonotonicClock.now()
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
            // 12 kB each: the server reads only as many requests as the sockets and one queue can hold responses for.
            #expect(server.responder.seen.count < 1500)
            #expect(server.responder.seen.count * 36 < sent)
        }
    }

    /// At the greatest age, a reader is dropped, however slowly it reads and whatever progress it makes.
    @Test func aReaderIsDroppedAtTheGreatestAge() throws {
        let limits = Limits.test {
            $0.connectionSeconds = 1
            $0.drainSeconds = 1
        }
        try TestServer.run(limits) { server in
            let client = try server.client(receiveBuffer: 64 * 1024)
            try client.send(large)
            let started = MonotonicClock.now()
            while server.server.openConnections > 0 || server.responder.seen.isEmpty, MonotonicClock.now() - started < 8000 {
                _ = client.waitReset(milliseconds: 50)
                _ = try client.discard(1)
            }
            #expect((1800..<8000).contains(MonotonicClock.now() - started))
        }
    }

    /// A body that is still arriving is not cut off at that moment, whatever the drain timeout is.
    @Test func whoStillSendsAtTheGreatestAgeIsAnswered_RFC9112_9_6() throws {
        let limits = Limits.test {
            $0.connectionSeconds = 1
            $0.drainSeconds = 0
        }
        try TestServer.run(limits) { server in
            let client = try server.client()
            try client.send("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhe")
            #expect(!client.waitReset(milliseconds: 1400))
            try client.send("llo")
            let last = try client.response()
            #expect(last.text == "POST /a")
            #expect(last.closes)
        }
    }

    /// Requests that it sends while it reads are served, and the response says that the connection ends.
    @Test func aSlowReaderIsToldOfTheEndAtTheGreatestAge_RFC9112_9_6() throws {
        try TestServer.run(.test { $0.connectionSeconds = 1 }) { server in
            let client = try server.client(receiveBuffer: 64 * 1024)
            try client.send(large + "GET /next HTTP/1.1\r\nHost: a\r\n\r\nGET /never HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(!client.waitReset(milliseconds: 1500))
            #expect(try client.response().body == EchoResponder.largeBody)
            let last = try client.response()
            #expect(last.text == "GET /next")
            #expect(last.closes)
            #expect(try client.rest().isEmpty)
        }
    }

    @Test func oneClientsWorkDoesNotKeepTheOthersWaiting() throws {
        try TestServer.run { server in
            let busy = try server.client()
            let other = try server.client()
            try busy.send(String(repeating: "GET /slow HTTP/1.1\r\nHost: a\r\n\r\n", count: 300))
            #expect(try busy.response().text == "GET /slow")
            try other.send("GET /other HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try other.response().text == "GET /other")
            // A second and a half of work, of which only a part is done.
            #expect(server.responder.seen.count < 200)
            for _ in 1..<300 { #expect(try busy.response().text == "GET /slow") }
        }
    }

    @Test func answersThatAClientDoesNotReadHaveOneBoundOverAllItsConnections() throws {
        let own = "GET /own-large HTTP/1.1\r\nHost: a\r\n\r\n"
        try TestServer.run(.test { $0.unreadBytes = EchoResponder.largeBody.count * 7 / 2 }, loops: 2) { server in
            // A client that is alone may have more than its share.
            var greedy: [RawClient] = [try server.client(receiveBuffer: 4096)]
            try greedy[0].send(own)
            #expect(greedy[0].waitReadable(milliseconds: 8000))
            let refused = try server.client()
            try refused.send(own)
            let refusal = try refused.response()
            #expect(refusal.status == 503)
            #expect(refusal.fields["x-refused"] == "overloaded")
            #expect(refusal.closes)
            // Shared responses and short ones are not refused.
            let modest = try server.client()
            for path in ["/medium", "/short"] {
                try modest.send("GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(try modest.response().status == 200)
            }
            greedy = []
            #expect(
                waitUntil {
                    guard let client = try? server.client(), (try? client.send(own)) != nil else { return false }
                    return (try? client.response().status) == 200
                })
        }
    }

    @Test func aReaderThatMakesProgressIsNotDropped() throws {
        try TestServer.run(.test { $0.sendSeconds = 1 }) { server in
            let client = try server.client(receiveBuffer: 64 * 1024)
            try client.send(large)
            // A third of a second between two reads, and much longer than the deadline in total.
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
