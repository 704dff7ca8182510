// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

/// Each of the 256 octets in each place of a request where it matters, over a real socket: it is accepted where the grammar allows it and
/// refused everywhere else, and nothing after a refusal is ever a request.
struct ServerOctetTests {
    /// The place of the octet, and which octets the grammar allows there.
    struct Place: CustomTestStringConvertible, Sendable {
        let name: String
        let before: String
        let after: String
        let allowed: Set<UInt8>

        var testDescription: String { name }

        init(_ name: String, _ before: String, _ after: String, allowed: Set<UInt8>) {
            self.name = name
            self.before = before
            self.after = after
            self.allowed = allowed
        }
    }

    private static let alphanumerics = octets("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
    private static let token = alphanumerics.union(octets("!#$%&'*+-.^_`|~"))
    private static let path = alphanumerics.union(octets("-._~%!$&'()*+,;=:@/?"))
    private static let query = path.union(octets("[\\]^`{|}"))
    private static let host = alphanumerics.union(octets("-._~!$&'()*+;=:"))
    private static let text = Set<UInt8>(0x20...0x7E).union([0x09])

    private static func octets(_ text: String) -> Set<UInt8> { Set(text.utf8) }

    private static let line = "GET / HTTP/1.1\r\nHost: a\r\n"
    private static let chunked = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"

    static let places = [
        Place("in the method, RFC 9112 3.1", "G", "T / HTTP/1.1\r\nHost: a\r\n\r\n", allowed: token),
        Place("behind the method, RFC 9112 3", "GET", "/ HTTP/1.1\r\nHost: a\r\n\r\n", allowed: octets(" ")),
        Place("in the path, RFC 9112 3.2.1", "GET /a", "b HTTP/1.1\r\nHost: a\r\n\r\n", allowed: path),
        Place("in the query, RFC 3986 3.4", "GET /?a", "b HTTP/1.1\r\nHost: a\r\n\r\n", allowed: query),
        Place("behind the target, RFC 9112 3", "GET /", "HTTP/1.1\r\nHost: a\r\n\r\n", allowed: octets(" ")),
        Place("as the major version, RFC 9112 2.3", "GET / HTTP/", ".1\r\nHost: a\r\n\r\n", allowed: octets("1")),
        Place(
            "as the minor version, RFC 9112 2.3", "GET / HTTP/1.", "\r\nHost: a\r\nConnection: keep-alive\r\n\r\n",
            allowed: octets("0123456789")),
        Place("behind the version, RFC 9112 3", "GET / HTTP/1.1", "\r\nHost: a\r\n\r\n", allowed: []),
        Place("as the end of the request line, RFC 9112 2.2", "GET / HTTP/1.1\r", "Host: a\r\n\r\n", allowed: octets("\n")),
        Place("before a field name, RFC 9112 5.1", line, "X: a\r\n\r\n", allowed: token),
        Place("in a field name, RFC 9110 5.6.2", line + "X", "Y: a\r\n\r\n", allowed: token.union(octets(":"))),
        Place("before a value, RFC 9112 5.1", line + "X:", "a\r\n\r\n", allowed: text),
        Place("in a value, RFC 9110 5.5", line + "X: a", "b\r\n\r\n", allowed: text),
        Place("as the end of a field line, RFC 9112 2.2", line + "X: a\r", "Y: a\r\n\r\n", allowed: octets("\n")),
        Place("as the end of the head, RFC 9112 2.2", line + "\r", "", allowed: octets("\n")),
        Place("in Host, RFC 9110 7.2", "GET / HTTP/1.1\r\nHost: a", "8\r\n\r\n", allowed: host),
        Place("in a length, RFC 9110 8.6", line + "Content-Length: 0", "0\r\n\r\n", allowed: []),
        Place("behind a length, RFC 9110 8.6", line + "Content-Length: 0", "\r\n\r\n", allowed: octets(" \t")),
        Place("before chunked, RFC 9112 7", line + "Transfer-Encoding:", "chunked\r\n\r\n0\r\n\r\n", allowed: octets(" \t")),
        Place("behind chunked, RFC 9112 7", line + "Transfer-Encoding: chunked", "\r\n\r\n0\r\n\r\n", allowed: octets(" \t")),
        Place("as a chunk size, RFC 9112 7.1", chunked, "\r\n\r\n", allowed: octets("0")),
        Place("behind a chunk size, RFC 9112 7.1", chunked + "0", "\r\n\r\n", allowed: octets("0")),
        Place("as the end of a chunk size, RFC 9112 7.1", chunked + "1\r", "a\r\n0\r\n\r\n", allowed: octets("\n")),
        Place("as the data, RFC 9112 7.1", chunked + "1\r\n", "\r\n0\r\n\r\n", allowed: Set(0...0xFF)),
        Place("behind the data, RFC 9112 7.1", chunked + "1\r\na", "\n0\r\n\r\n", allowed: octets("\r")),
        Place("in an extension's name, RFC 9112 7.1.1", chunked + "0;a", "b\r\n\r\n", allowed: token.union(octets("=;"))),
        Place("in an extension's value, RFC 9112 7.1.1", chunked + "0;a=b", "c\r\n\r\n", allowed: token.union(octets(";"))),
        Place("in an extension's quotes, RFC 9110 5.6.4", chunked + "0;a=\"", "\"\r\n\r\n", allowed: text.subtracting(octets("\"\\"))),
        Place("behind a backslash in quotes, RFC 9110 5.6.4", chunked + "0;a=\"\\", "\"\r\n\r\n", allowed: text),
        Place("in a trailer's name, RFC 9112 7.1.2", chunked + "0\r\nX", "Y: a\r\n\r\n", allowed: token.union(octets(":"))),
        Place("in a trailer, RFC 9112 7.1.2", chunked + "0\r\nX: a", "b\r\n\r\n", allowed: text),
        Place("as the end of a trailer, RFC 9112 2.2", chunked + "0\r\nX: a\r", "Y: a\r\n\r\n", allowed: octets("\n")),
        Place("as the end of the body, RFC 9112 7.1", chunked + "0\r\n\r", "", allowed: octets("\n")),
    ]

    @Test(arguments: places)
    func takesWhatTheGrammarHasAndRefusesTheRest(place: Place) throws {
        try TestServer.run { server in
            var served = 0
            for octet in UInt8.min...UInt8.max {
                let client = try server.client()
                try client.send(Array(place.before.utf8) + [octet] + Array(place.after.utf8) + Array(Refusal.smuggled.utf8))
                let response = try client.response()
                if place.allowed.contains(octet) {
                    #expect(response.status == 200, "octet \(octet)")
                    #expect(try client.response().text == "GET /smuggled", "octet \(octet)")
                    served += 1
                } else {
                    let isVersion = place.name.contains("major version") && ASCII.isDigit(octet)
                    #expect(response.status == (isVersion ? 505 : 400), "octet \(octet)")
                    #expect(response.closes, "octet \(octet)")
                    #expect(try client.rest().isEmpty, "octet \(octet)")
                }
            }
            #expect(served == place.allowed.count)
            #expect(server.responder.seen.count { $0 == "GET /smuggled" } == served)
        }
    }
}
