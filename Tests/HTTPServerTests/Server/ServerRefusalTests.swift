// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

/// What is refused, over a real socket: the status, the close, and nothing behind it answered.
struct ServerRefusalTests {
    @Test(arguments: Refusal.all)
    func refusesAndCloses_RFC9112_9_6(refusal: Refusal) throws {
        try TestServer.run(Refusal.limits) { server in
            let client = try server.client()
            try client.send(refusal.request + Array(Refusal.smuggled.utf8))
            let response = try client.response()
            #expect(response.status == refusal.rejection.status)
            #expect(response.fields["x-refused"] == refusal.rejection.rawValue)
            #expect(response.closes)
            #expect(response.text == "refused")
            #expect(try client.rest().isEmpty)
            try client.send(Refusal.smuggled)
            #expect(!client.isReset(afterSending: Array(Refusal.smuggled.utf8)))
            #expect(!server.responder.seen.contains("GET /smuggled"))
            #expect(server.responder.seen.isEmpty != refusal.reachesResponder)
        }
    }

    /// Each octet in a segment of its own, as far as the kernel lets it.
    @Test(arguments: [Refusal.requestLine[0], Refusal.fields[0], Refusal.framing[0], Refusal.chunked[7], Refusal.chunked[18]])
    func refusesWhatArrivesOctetByOctet_RFC9112_2_2(refusal: Refusal) throws {
        try TestServer.run(Refusal.limits) { server in
            let client = try server.client()
            for octet in refusal.request {
                try client.send([octet])
                if client.waitReadable(milliseconds: 1) { break }
            }
            let response = try client.response()
            #expect(response.status == refusal.rejection.status)
            #expect(response.closes)
            #expect(try client.rest().isEmpty)
        }
    }

    @Test func answersWhatCameBeforeTheRefusal_RFC9112_9_3_2() throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send("GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2\n" + Refusal.smuggled)
            #expect(try client.response().text == "GET /1")
            #expect(try client.response().status == 400)
            #expect(try client.rest().isEmpty)
            #expect(server.responder.seen == ["GET /1"])
        }
    }

    @Test func aRefusalOfHeadHasNoContent_RFC9110_9_3_2() throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send("HEAD / HTTP/1.1\r\n\r\n")
            let response = try client.response(hasBody: false)
            #expect(response.status == 400)
            #expect(response.fields["content-length"] == "7")
            #expect(try client.rest().isEmpty)
        }
    }

    @Test func refusesALargeBodyWithoutReadingItAll() throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4000000000\r\n\r\n")
            try client.send(Array(repeating: Array(Refusal.smuggled.utf8), count: 20_000).flatMap(\.self))
            #expect(try client.response().status == 413)
            #expect(try client.rest().isEmpty)
            #expect(server.responder.seen == ["POST /"])
        }
    }
}
