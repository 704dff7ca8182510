// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

/// When a connection is kept, and how it ends (RFC 9112 §9).
struct ServerPersistenceTests {
    private let next = "GET /next HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test(arguments: [
        "GET /a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "GET /a HTTP/1.0\r\n\r\n", "GET /closes HTTP/1.1\r\nHost: a\r\n\r\n",
        "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n",
    ])
    func closesAfterTheAnswerAndAnswersNothingMore_RFC9112_9_6(request: String) throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send(request + next)
            let response = try client.response()
            #expect(response.status == 200)
            #expect(response.closes)
            #expect(try client.rest().isEmpty)
            #expect(server.responder.seen.count == 1)
        }
    }

    /// On a reset the client's system would discard the response.
    @Test(arguments: ["GET /a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "GET /a HTTP/1.0\r\n\r\n", "GET /\n"])
    func lingersSoThatTheAnswerCanBeRead_RFC9112_9_6(request: String) throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send(request)
            #expect(try client.response().closes)
            #expect(try client.rest().isEmpty)
            #expect(!client.isReset(afterSending: Array(next.utf8)))
            #expect(server.responder.seen.count < 2)
        }
    }

    @Test func keepsAnHTTP1_0ConnectionThatAsksForIt_RFC9112_9_3() throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
            #expect(try client.response().fields["connection"] == "keep-alive")
            try client.send("GET /b HTTP/1.0\r\n\r\n")
            #expect(try client.response().closes)
            #expect(try client.rest().isEmpty)
        }
    }

    @Test func answersAClientThatHasEndedItsSide_RFC9112_9_6() throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send(next + next)
            client.endSending()
            #expect(try client.response().text == "GET /next")
            #expect(try client.response().text == "GET /next")
            #expect(try client.rest().isEmpty)
        }
    }

    @Test(arguments: [
        "", "GET / HTTP/1.1\r\nHost:", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhell",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n",
    ])
    func aRequestThatIsCutOffIsNotAnswered_RFC9112_8(request: String) throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send(request)
            client.endSending()
            #expect(try client.isClosedSilently())
        }
    }

    @Test func answers1000PipelinedRequestsInOrder_RFC9112_9_3_2() throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send((0..<1000).map { "GET /\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined())
            client.endSending()
            let responses = try #require(ReceivedResponse.readAll(try client.rest()))
            #expect(responses.map(\.text) == (0..<1000).map { "GET /\($0)" })
        }
    }

    @Test func servesManyConnectionsOnSeveralLoops() throws {
        try TestServer.run(loops: 2) { server in
            let clients = try (0..<50).map { _ in try server.client() }
            for round in 0..<3 {
                for (index, client) in clients.enumerated() { try client.send("GET /\(round)/\(index) HTTP/1.1\r\nHost: a\r\n\r\n") }
                for (index, client) in clients.enumerated() { #expect(try client.response().text == "GET /\(round)/\(index)") }
            }
            #expect(server.server.openConnections == 50)
        }
    }
}
