// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

/// Each deadline, with a clock that the test controls.
struct ServerDeadlineTests {
    private let request = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n"

    private func withServer(_ change: (inout Limits) -> Void, _ body: (TestServer) throws -> Void) throws {
        try TestServer.run(.test(change), clock: HandClock(), body)
    }

    /// Whether the server sends nothing to `client` and does not close before `seconds` have passed, and does so then.
    private func waits(_ server: TestServer, _ client: RawClient, seconds: Int, dripping octet: UInt8? = nil) throws -> Bool {
        for _ in 0..<4 * seconds - 1 {
            server.pass(milliseconds: 250)
            if client.waitReadable(milliseconds: 0) { return false }
            if let octet { try client.send([octet]) }
        }
        server.pass(milliseconds: 500)
        return client.waitReadable(milliseconds: 8000)
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
        try withServer({ $0.headSeconds = 3 }) { server in
            let client = try server.client()
            try client.send(start)
            #expect(server.hears(start.utf8.count))
            #expect(try waits(server, client, seconds: 3, dripping: start == "\r\n" ? nil : 0x41))
            try expectTimeout(client, .headTimeout)
            #expect(server.responder.seen.isEmpty)
        }
    }

    @Test func the408ToAHeadRequestHasNoContent_RFC9110_9_3_2() throws {
        try withServer({ $0.headSeconds = 3 }) { server in
            let client = try server.client()
            let head = "HEAD / HTTP/1.1\r\nHost: a\r\n"
            try client.send(head)
            #expect(server.hears(head.utf8.count))
            #expect(try waits(server, client, seconds: 3))
            let response = try client.response(hasBody: false)
            #expect(response.status == 408)
            #expect(response.fields["content-length"] == "7")
        }
    }

    @Test func theHeadOfALaterRequestHasTheSameDeadline() throws {
        try withServer({ $0.headSeconds = 3 }) { server in
            let client = try server.client()
            try client.send(request + "GET /")
            #expect(try client.response().text == "GET /a")
            #expect(try waits(server, client, seconds: 3, dripping: 0x41))
            try expectTimeout(client, .headTimeout)
        }
    }

    @Test func anEmptyLineBehindAnAnswerGetsNone_RFC9112_2_2() throws {
        try withServer({ ($0.headSeconds, $0.idleSeconds) = (1, 3) }) { server in
            let client = try server.client()
            try client.send(request + "\r\n")
            #expect(try client.response().text == "GET /a")
            #expect(try waits(server, client, seconds: 3))
            #expect(try client.isClosedSilently())
        }
    }

    @Test func aClientThatSaysNothingIsClosedSilently() throws {
        try withServer({ $0.headSeconds = 3 }) { server in
            let client = try server.client()
            #expect(server.hears(0))
            #expect(try waits(server, client, seconds: 3))
            #expect(try client.isClosedSilently())
        }
    }

    @Test func anIdleConnectionIsClosedSilently_RFC9112_9_5() throws {
        try withServer({ $0.idleSeconds = 3 }) { server in
            let client = try server.client()
            try client.send(request)
            #expect(try client.response().text == "GET /a")
            #expect(try waits(server, client, seconds: 3))
            #expect(try client.isClosedSilently())
        }
    }

    @Test(arguments: ["Content-Length: 1000\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n3E8\r\n"])
    func aBodyThatDripsGets408_RFC9110_15_5_9(rest: String) throws {
        for path in ["/a", "/content"] {
            try withServer({ $0.bodySeconds = 3 }) { server in
                let client = try server.client()
                let head = "POST \(path) HTTP/1.1\r\nHost: a\r\n" + rest
                try client.send(head)
                #expect(server.hears(head.utf8.count))
                #expect(try waits(server, client, seconds: 3, dripping: 0x41))
                try expectTimeout(client, .bodyTimeout)
                #expect(server.responder.seen.isEmpty)
            }
        }
    }

    @Test func contentThatKeepsComingHasLonger() throws {
        try withServer({ ($0.bodySeconds, $0.bodyBytesPerSecond, $0.contentSeconds) = (2, 1000, 4) }) { server in
            let client = try server.client()
            let head = "POST /content HTTP/1.1\r\nHost: a\r\nContent-Length: 4096\r\n\r\n"
            try client.send(Array(head.utf8) + [UInt8](repeating: 0x61, count: 4000))
            #expect(server.hears(head.utf8.count + 4000))
            #expect(try waits(server, client, seconds: 4))
            try expectTimeout(client, .bodyTimeout)
        }
    }

    @Test func workThatTakesTooLongIsGivenUp() throws {
        try withServer({ $0.workSeconds = 3 }) { server in
            let client = try server.client()
            try client.send("POST /patient HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n1")
            #expect(waitUntil { server.responder.gate.begun == 1 })
            #expect(try waits(server, client, seconds: 3))
            #expect(try client.response().status == 503)
            server.responder.gate.pass()
            #expect(waitUntil { server.responder.gate.cancelled == 1 })
        }
    }

    @Test func aClientThatNeverSendsItsBodyAfter100Gets408() throws {
        try withServer({ $0.bodySeconds = 3 }) { server in
            let client = try server.client()
            try client.send("HEAD /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n")
            #expect(try client.response().status == 100)
            #expect(try waits(server, client, seconds: 3))
            #expect(try client.response(hasBody: false).status == 408)
        }
    }

    @Test func lingeringEndsWhateverTheClientStillSends() throws {
        try withServer({ $0.lingerSeconds = 3 }) { server in
            let client = try server.client()
            try client.send("GET /\n")
            #expect(try client.response().status == 400)
            #expect(try client.rest().isEmpty)
            server.pass(milliseconds: 2500)
            _ = client.sendAvailable([0x41])
            #expect(server.server.openConnections == 1)
            server.pass(milliseconds: 750)
            #expect(server.server.openConnections == 0)
        }
    }

    @Test func anOldConnectionEndsWithItsAnswerInHand() throws {
        try withServer({ $0.connectionSeconds = 3 }) { server in
            let busy = try server.client()
            try busy.send(request + "GET /b HTTP/1.1\r\n")
            #expect(try busy.response().fields["connection"] == nil)
            let idle = try server.client()
            try idle.send(request)
            #expect(try idle.response().status == 200)
            server.pass(milliseconds: 3500)
            #expect(try idle.isClosedSilently())
            try busy.send("Host: a\r\n\r\n")
            #expect(try busy.response().closes)
            #expect(try busy.rest().isEmpty)
        }
    }
}
