// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

/// Valid requests, over a real socket.
struct ServerMessageTests {
    private let next = "GET /next HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test func answersWithDateAndLength_RFC9110_6_6_1() throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send("GET /a HTTP/1.1\r\nHost: a\r\n\r\n")
            let response = try client.response()
            #expect(response.statusLine == "HTTP/1.1 200 OK")
            #expect(response.text == "GET /a")
            #expect(response.fields["content-length"] == "6")
            #expect(response.fields["date"]?.utf8.count == 29)
            #expect(response.fields["connection"] == nil)
        }
    }

    @Test(arguments: [
        ("GET http://b/x?y HTTP/1.1\r\nHost: a\r\n\r\n", "GET /x?y"), ("GET http://b HTTP/1.1\r\nHost: a\r\n\r\n", "GET /"),
        ("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "OPTIONS *"), ("GET / HTTP/1.7\r\nHost: a\r\n\r\n", "GET /"),
        ("\r\nGET /x HTTP/1.1\r\nHost:a\r\n\r\n", "GET /x"), ("PURGE /x HTTP/1.1\r\nHost: [::1]:80\r\n\r\n", "PURGE /x"),
        ("get /x HTTP/1.1\r\nHost: a\r\n\r\n", "get /x"), ("GET /%00%0d%0a HTTP/1.1\r\nHost: a\r\n\r\n", "GET /%00%0d%0a"),
    ])
    func handsTheRequestOn_RFC9112_3_2(request: String, seen: String) throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send(request + next)
            #expect(try client.response().text == seen)
            #expect(try client.response().text == "GET /next")
        }
    }

    @Test(arguments: ["GET", "POST", "PUT", "DELETE"])
    func aBodyIsReadAndDropped_RFC9112_9_3(method: String) throws {
        try TestServer.run { server in
            let smuggled = Refusal.smuggled
            let client = try server.client()
            try client.send("\(method) /1 HTTP/1.1\r\nHost: a\r\nContent-Length: \(smuggled.utf8.count)\r\n\r\n\(smuggled)" + next)
            #expect(try client.response().text == "\(method) /1")
            #expect(try client.response().text == "GET /next")
            let size = String(smuggled.utf8.count, radix: 16)
            try client.send(
                "\(method) /2 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n\(size);a=b\r\n\(smuggled)\r\n0\r\nX: y\r\n\r\n")
            #expect(try client.response().text == "\(method) /2")
            #expect(server.responder.seen == ["\(method) /1", "GET /next", "\(method) /2"])
        }
    }

    @Test func aHeadAndABodyInPiecesAreOneRequest_RFC9112_2_2() throws {
        try TestServer.run { server in
            let client = try server.client()
            for octet in Array("POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n".utf8) {
                try client.send([octet])
                _ = client.waitReadable(milliseconds: 1)
            }
            #expect(try client.response().text == "POST /a")
        }
    }

    @Test func aClientThatWaitsFor100GetsIt_RFC9110_10_1_1() throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n")
            let interim = try client.response()
            #expect(interim.statusLine == "HTTP/1.1 100 Continue")
            #expect(interim.fields.isEmpty)
            try client.send("hello" + next)
            #expect(try client.response().text == "POST /a")
            #expect(try client.response().text == "GET /next")
        }
    }

    @Test func anAnswerToHeadHasNoContent_RFC9110_9_3_2() throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send("HEAD /large HTTP/1.1\r\nHost: a\r\n\r\n" + next)
            #expect(try client.response(hasBody: false).fields["content-length"] == String(EchoResponder.largeBody.count))
            #expect(try client.response().text == "GET /next")
        }
    }

    @Test func a304HasNoContentAndNoLength_RFC9112_6_3() throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send("GET /unchanged HTTP/1.1\r\nHost: a\r\n\r\n" + next)
            let response = try client.response()
            #expect(response.status == 304)
            #expect(response.fields["content-length"] == nil)
            #expect(try client.response().text == "GET /next")
        }
    }
}
