// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

/// Each deadline set to one second; every wait is on the socket.
struct ServerDeadlineTests {
    private let request = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n"

    /// Milliseconds until `client` has something to read.
    private func wait(_ client: RawClient) -> Int {
        let started = MonotonicClock.now()
        #expect(client.waitReadable(milliseconds: 8000))
        return MonotonicClock.now() - started
    }

    /// Sends an octet every tenth of a second until the server says something; milliseconds until then.
    private func drip(_ client: RawClient, _ octet: UInt8) throws -> Int {
        let started = MonotonicClock.now()
        while !client.waitReadable(milliseconds: 100), MonotonicClock.now() - started < 6000 { try client.send([octet]) }
        return MonotonicClock.now() - started
    }

    private func expectTimeout(_ client: RawClient, _ rejection: Rejection) throws {
        let response = try client.response()
        #expect(response.status == 408)
        #expect(response.fields["x-refused"] == rejection.rawValue)
        #expect(response.closes)
        #expect(try client.rest().isEmpty)
    }

    @Test(arguments: ["GET / HTTP/1.1\r\nX: ", "G", "\r\n"])
    func aHeadThatDripsGets408_RFC9110_15_5_9(start: String) throws {
        try TestServer.run(.test { $0.headSeconds = 1 }) { server in
            let client = try server.client()
            try client.send(start)
            let isEmptyLine = start == "\r\n"
            let waited = isEmptyLine ? wait(client) : try drip(client, 0x41)
            #expect((900..<5000).contains(waited))
            try expectTimeout(client, .headTimeout)
            #expect(server.responder.seen.isEmpty)
        }
    }

    @Test func the408ToAHeadRequestHasNoContent_RFC9110_9_3_2() throws {
        try TestServer.run(.test { $0.headSeconds = 1 }) { server in
            let client = try server.client()
            try client.send("HEAD / HTTP/1.1\r\nHost: a\r\n")
            let response = try client.response(hasBody: false)
            #expect(response.status == 408)
            #expect(response.fields["content-length"] == "7")
            #expect(try client.rest().isEmpty)
        }
    }

    @Test func theHeadOfALaterRequestHasTheSameDeadline() throws {
        try TestServer.run(.test { $0.headSeconds = 1 }) { server in
            let client = try server.client()
            try client.send(request + "GET /")
            #expect(try client.response().text == "GET /a")
            #expect((900..<5000).contains(try drip(client, 0x41)))
            try expectTimeout(client, .headTimeout)
        }
    }

    @Test func anEmptyLineBehindAnAnswerGetsNone_RFC9112_2_2() throws {
        let limits = Limits.test {
            $0.headSeconds = 1
            $0.idleSeconds = 3
        }
        try TestServer.run(limits) { server in
            let client = try server.client()
            try client.send(request + "\r\n")
            #expect(try client.response().text == "GET /a")
            #expect((2900..<7000).contains(wait(client)))
            #expect(try client.rest().isEmpty)
        }
    }

    @Test func aClientThatSaysNothingIsClosedSilently() throws {
        try TestServer.run(.test { $0.headSeconds = 1 }) { server in
            let client = try server.client()
            #expect((900..<5000).contains(wait(client)))
            #expect(try client.isClosedSilently())
        }
    }

    @Test func anIdleConnectionIsClosedSilently_RFC9112_9_5() throws {
        try TestServer.run(.test { $0.idleSeconds = 1 }) { server in
            let client = try server.client()
            try client.send(request)
            #expect(try client.response().text == "GET /a")
            #expect((700..<5000).contains(wait(client)))
            #expect(try client.isClosedSilently())
        }
    }

    @Test(arguments: ["Content-Length: 1000\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n3E8\r\n"])
    func aBodyThatDripsGets408_RFC9110_15_5_9(rest: String) throws {
        try TestServer.run(.test { $0.bodySeconds = 1 }) { server in
            let client = try server.client()
            try client.send("POST /a HTTP/1.1\r\nHost: a\r\n" + rest)
            #expect((900..<5000).contains(try drip(client, 0x41)))
            try expectTimeout(client, .bodyTimeout)
            #expect(server.responder.seen.isEmpty)
        }
    }

    @Test func aClientThatNeverSendsItsBodyAfter100Gets408() throws {
        try TestServer.run(.test { $0.bodySeconds = 1 }) { server in
            let client = try server.client()
            try client.send("HEAD /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n")
            #expect(try client.response().status == 100)
            let response = try client.response(hasBody: false)
            #expect(response.status == 408)
            #expect(try client.rest().isEmpty)
        }
    }

    @Test func lingeringEndsWhateverTheClientStillSends() throws {
        try TestServer.run(.test { $0.lingerSeconds = 1 }) { server in
            let client = try server.client()
            try client.send("GET /\n")
            #expect(try client.response().status == 400)
            #expect(try client.rest().isEmpty)
            let started = MonotonicClock.now()
            while !client.waitReset(milliseconds: 50), MonotonicClock.now() - started < 6000 { _ = client.sendAvailable([0x41]) }
            #expect((700..<5000).contains(MonotonicClock.now() - started))
        }
    }

    @Test func anOldConnectionEndsWithItsAnswerInHand() throws {
        try TestServer.run(.test { $0.connectionSeconds = 1 }) { server in
            let busy = try server.client()
            try busy.send(request + "GET /b HTTP/1.1\r\n")
            #expect(try busy.response().fields["connection"] == nil)
            let idle = try server.client()
            try idle.send(request)
            #expect(try idle.response().status == 200)
            #expect(try idle.isClosedSilently())
            // The busy one is older.
            try busy.send("Host: a\r\n\r\n")
            #expect(try busy.response().closes)
            #expect(try busy.rest().isEmpty)
        }
    }
}
