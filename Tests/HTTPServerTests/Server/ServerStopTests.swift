// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

/// The bound on connections, drain and stop.
struct ServerStopTests {
    private let request = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n"

    /// Regardless of how long the client takes to read the responses before.
    @Test(arguments: [true, false])
    func drainingAnswersWhatASlowReaderHasAsked(asksForMore: Bool) throws {
        try TestServer.run { server in
            let client = try server.client(receiveBuffer: 64 * 1024)
            try client.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(client.waitReadable(milliseconds: 8000))
            if asksForMore { try client.send("GET /next HTTP/1.1\r\nHost: a\r\n\r\n") }
            server.server.drain()
            #expect(try client.response().body == EchoResponder.largeBody)
            if asksForMore {
                let last = try client.response()
                #expect(last.text == "GET /next")
                #expect(last.closes)
            }
            #expect(try client.rest().isEmpty)
            server.server.wait()
        }
    }

    /// The connection that has been idle longest is closed, once it has been idle for a moment; before that, a new client gets 503.
    @Test func anIdleConnectionGivesWayWhenTheServerIsFull() throws {
        try TestServer.run(.test { $0.connections = 2 }) { server in
            let clients = [try server.client(), try server.client()]
            for client in clients {
                try client.send(request)
                #expect(try client.response().status == 200)
            }
            var refusals = 0
            #expect(
                waitUntil {
                    guard let third = try? server.client(), (try? third.send(request)) != nil, let answer = try? third.response() else {
                        return false
                    }
                    if answer.status == 200 { return true }
                    refusals += 1
                    return answer.status != 503 || answer.fields["retry-after"] != "1" || !answer.closes
                })
            // Both may have become idle in the same millisecond, so either of the two may be closed.
            let served = clients.filter { client in (try? client.send(request)) != nil && (try? client.response())?.status == 200 }
            #expect(served.count == 1)
            #expect(server.server.metrics.letGo == 1)
            #expect(server.server.metrics.refusals.first { $0.reason == .tooManyConnections }?.count ?? 0 >= refusals)
        }
    }

    @Test func oneConnectionTooManyOfAClientGets503_RFC9110_15_6_4() throws {
        try TestServer.run(.test { $0.connectionsPerClient = 2 }) { server in
            let clients = [try server.client(), try server.client()]
            for client in clients {
                try client.send(request)
                #expect(try client.response().status == 200)
            }
            let third = try server.client()
            try third.send(request)
            let refusal = try third.response()
            #expect(refusal.status == 503)
            #expect(refusal.fields["retry-after"] == "1")
            #expect(refusal.closes)
            #expect(try third.rest().isEmpty)
            // Vital replies, which tell how the server is, are given.
            let prober = try server.client()
            try prober.send("GET /vital HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try prober.response().status == 200)
            // The first two connections go on, and a place that becomes free is used again.
            try clients[0].send(request)
            #expect(try clients[0].response().status == 200)
            clients[1].endSending()
            #expect(try clients[1].rest().isEmpty)
            for client in [third, prober] { client.endSending() }
            #expect(waitUntil { server.server.openConnections == 1 })
            let next = try server.client()
            try next.send(request)
            #expect(try next.response().status == 200)
        }
    }

    /// More connections than are allowed beyond the bound, none of which sends a complete request.
    @Test func whoIsSlowBeyondTheBoundGivesWayToWhoComes() throws {
        try TestServer.run(.test { $0.connections = 1 }) { server in
            let working = try server.client()
            try working.send("POST /patient HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n1")
            #expect(waitUntil { server.responder.gate.begun == 1 })
            let slow = try (0..<100).map { _ in
                let client = try server.client()
                try? client.send("GET / HTTP/1.1\r\n")
                return client
            }
            for _ in 0..<10 {
                let client = try server.client()
                try client.send(request)
                #expect(try client.response().status == 503)
            }
            server.responder.gate.pass()
            #expect(try working.response().status == 200)
            #expect(slow.count == 100)
        }
    }

    @Test func aPlaceThatIsFreeAgainIsGivenAway() throws {
        try TestServer.run(.test { $0.connections = 1 }) { server in
            let started = MonotonicClock.now()
            for _ in 0..<20 {
                let client = try server.client()
                try client.send("GET /a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                #expect(try client.response().status == 200)
                client.endSending()
                #expect(try client.rest().isEmpty)
                // The place is free once the server has seen the end of the connection; the next one may come too early.
                while server.server.openConnections > 0, MonotonicClock.now() - started < 8000 { _ = client.waitReset(milliseconds: 1) }
            }
            #expect(server.server.openConnections == 0)
        }
    }

    @Test func drainingFinishesWhatIsInFlightAndNothingElse_RFC9112_9_6() throws {
        try TestServer.run { server in
            let head = try server.client()
            try head.send(request + "GET /b HTTP/1.1\r\n")
            #expect(try head.response().fields["connection"] == nil)
            let body = try server.client()
            try body.send("POST /c HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n")
            #expect(try body.response().status == 100)
            let idle = try server.client()
            try idle.send(request)
            #expect(try idle.response().status == 200)

            server.server.drain()
            #expect(waitUntil { (try? server.client()) == nil })
            #expect(try idle.isClosedSilently())
            try head.send("Host: a\r\n\r\n" + request)
            try body.send("hello" + request)
            for (client, text) in [(head, "GET /b"), (body, "POST /c")] {
                let response = try client.response()
                #expect(response.text == text)
                #expect(response.closes)
                #expect(try client.rest().isEmpty)
                client.endSending()
            }
            server.server.wait()
            #expect(server.server.openConnections == 0)
        }
    }

    @Test func retiringServesOnAndEndsEachConnectionWithItsNextAnswer_RFC9112_9_6() throws {
        try TestServer.run { server in
            let old = try server.client()
            try old.send(request)
            #expect(try old.response().closes == false)
            server.server.retire()
            let idle = try server.client()
            let new = try server.client()
            // The loop notices its phase after it has served what was there.
            #expect(
                waitUntil {
                    guard let client = try? server.client(), (try? client.send(request)) != nil else { return false }
                    return (try? client.response().closes) == true
                })
            for client in [old, new] {
                try client.send(request)
                let response = try client.response()
                #expect(response.status == 200)
                #expect(response.closes)
                #expect(try client.rest().isEmpty)
            }
            #expect(!idle.waitReadable(milliseconds: 0))
        }
    }

    @Test func drainingAnswersWhatHasArrived() throws {
        for _ in 0..<20 {
            try TestServer.run { server in
                let kept = try server.client()
                try kept.send(request)
                _ = try kept.response()
                // The loop may not have seen the connection or the requests yet.
                let new = try server.client()
                try new.send(request)
                try kept.send(request)
                server.server.drain()
                for client in [kept, new] {
                    #expect(try client.response().status == 200)
                    #expect(try client.rest().isEmpty)
                }
            }
        }
    }

    @Test func drainingDoesNotCutALargeAnswer() throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(client.waitReadable(milliseconds: 8000))
            server.server.drain()
            #expect(try client.response().body.count == EchoResponder.largeBody.count)
            #expect(try client.rest().isEmpty)
            client.endSending()
            server.server.wait()
        }
    }

    @Test(arguments: [1, 2])
    func drainingWithoutConnectionsEndsAtOnce(loops: Int) throws {
        try TestServer.run(loops: loops) { server in
            server.server.drain()
            server.server.wait()
        }
    }

    @Test func drainingEndsAtItsDeadline() throws {
        try TestServer.run(.test { $0.drainSeconds = 1 }) { server in
            let client = try server.client()
            try client.send(request + "GET /b")
            #expect(try client.response().status == 200)
            let started = MonotonicClock.now()
            server.server.drain()
            server.server.wait()
            #expect((900..<5000).contains(MonotonicClock.now() - started))
            #expect(try client.isClosedSilently())
        }
    }

    @Test func stoppingClosesEverythingAtOnceAndOverridesADrain() throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send(request + "GET /b")
            #expect(try client.response().status == 200)
            server.server.drain()
            server.server.stop()
            server.server.drain()
            server.server.wait()
            #expect(try client.isClosedSilently())
            #expect(throws: RawClient.Failure.self) { try server.client() }
        }
    }

    @Test func servesSeveralListeners() throws {
        let listeners = try Listener.bind(host: "127.0.0.1", port: 0) + Listener.bind(host: "::", port: 0)
        let server = try Server(listeners: listeners, loopCount: 2, limits: .test, responder: EchoResponder())
        try server.start()
        defer {
            server.stop()
            server.wait()
        }
        for (host, listener) in [("127.0.0.1", 0), ("127.0.0.1", 1), ("::1", 1)] {
            let client = try RawClient(host: host, port: server.listeners[listener].port)
            try client.send(request)
            #expect(try client.response().text == "GET /a")
        }
    }
}
