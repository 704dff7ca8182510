// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

/// Refused requests, over a real socket: the status, the close, and no response to anything after them.
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
            #expect(server.responder.seen.isEmpty)
        }
    }

    /// A pipeline keeps its order, and a refusal ends it.
    @Test(arguments: Refusal.all)
    func answersWhatCameBeforeAndRefusesTheRest_RFC9112_9_3_2(refusal: Refusal) throws {
        try TestServer.run(Refusal.limits) { server in
            let client = try server.client()
            try client.send(Array("GET /before HTTP/1.1\r\nHost: a\r\n\r\n".utf8) + refusal.request + Array(Refusal.smuggled.utf8))
            let before = try client.response()
            #expect(before.text == "GET /before")
            #expect(!before.closes)
            #expect(try client.response().fields["x-refused"] == refusal.rejection.rawValue)
            #expect(try client.rest().isEmpty)
            #expect(server.responder.seen.count == 1)
            #expect(!server.responder.seen.contains("GET /smuggled"))
        }
    }

    @Test func everyRefusalNamesItsRuleAndWhereItStands() {
        for refusal in Refusal.all { #expect(refusal.source.contains(/^RFC [0-9]{4} [0-9]+(\.[0-9]+)*$/), "\(refusal)") }
        for (name, same) in Dictionary(grouping: Refusal.all, by: \.testDescription) { #expect(same.count == 1, "\(name)") }
    }

    /// Each octet in a separate segment, as far as the kernel keeps them separate.
    @Test(arguments: [
        Refusal.lineEnds[0], Refusal.requestLine[0], Refusal.fields[0], Refusal.lengths[0], Refusal.codings[0], Refusal.chunks[2],
        Refusal.trailers[0],
    ])
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
            #expect(server.responder.seen.isEmpty)
        }
    }
}
