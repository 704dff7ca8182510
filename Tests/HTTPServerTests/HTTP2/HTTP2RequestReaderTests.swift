// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import Testing

@testable import HTTPServer

/// Errors for which HTTP/1.1 clients get a response are reported to HTTP/2 clients in a response as well.
struct HTTP2RequestReaderTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let fields: [UInt8]
        let rejection: Rejection

        init(_ name: String, _ fields: [HeaderBlock.Field], _ rejection: Rejection) {
            self.init(name, HeaderBlock.literal(fields), rejection)
        }

        init(_ name: String, _ fields: [UInt8], _ rejection: Rejection) {
            self.name = name
            self.fields = fields
            self.rejection = rejection
        }

        var testDescription: String { name }
    }

    static func request(
        method: String = "GET", scheme: String = "http", path: String = "/", authority: String? = "localhost",
        _ more: [HeaderBlock.Field] = []
    ) -> [HeaderBlock.Field] {
        [(":method", method), (":scheme", scheme), (":path", path)] + (authority.map { [(":authority", $0)] } ?? []) + more
    }

    static let rows = [
        Row("a fragment", request(path: "/#a"), .malformedTarget),
        Row("a character that must be encoded", request(path: "/<a>"), .malformedTarget),
        Row("a bracket in the path", request(path: "/[1]"), .malformedTarget),
        Row("another scheme", request(scheme: "ftp"), .malformedTarget),
        Row("another scheme, without a path's slash", request(scheme: "sip", path: "a@b"), .malformedTarget),
        Row("an octet above 0x7F in the path", HeaderBlock.literal(request(path: "/caf\u{E9}")), .malformedTarget),
        Row("the longest target and one", request(path: "/" + String(repeating: "a", count: 8192)), .targetTooLong),
        Row("a long method", request(method: String(repeating: "A", count: 33)), .methodTooLong),
        Row("userinfo in :authority", request(authority: "user@host"), .malformedHost),
        Row("a port that is none", request(authority: "host:99999"), .malformedHost),
        Row("userinfo in host", request(authority: nil, [("host", "user@host")]), .malformedHost),
        Row("a host and another authority", request([("host", "example.org")]), .conflictingHost),
        Row("an octet above 0x7F in a value", HeaderBlock.get() + HeaderBlock.literal("x-a", [0xE9]), .malformedField),
        Row("upper case in a name", request([("X-Test", "a")]), .malformedField),
        Row("a name that is no token", request([("x test", "a")]), .malformedField),
        Row("white space behind a value", request([("x-test", "a ")]), .malformedField),
        Row("a line end in a value", request([("x-test", "a\r\nb: c")]), .malformedField),
        Row("no method", Array(request().dropFirst()), .malformedPseudoField),
        Row("a method that is no token", request(method: "GE T"), .malformedPseudoField),
        Row("a pseudo-header field twice", [(":path", "/a")] + request(), .malformedPseudoField),
        Row("a pseudo-header field behind others", request(authority: nil, [("x", "a"), (":authority", "a")]), .malformedPseudoField),
        Row("a pseudo-header field of answers", request() + [(":status", "200")], .malformedPseudoField),
        Row("upper case in a pseudo-header field", request() + [(":Path", "/")], .malformedPseudoField),
        Row("an empty path", request(path: ""), .malformedPseudoField),
        Row("CONNECT with a path", request(method: "CONNECT"), .malformedPseudoField),
        Row("no authority", request(authority: nil), .missingHost),
        Row("a field of the connection", request([("connection", "close")]), .connectionField),
        Row("a transfer coding", request([("transfer-encoding", "chunked")]), .connectionField),
        Row("te with more than trailers", request([("te", "gzip")]), .connectionField),
        Row("a length and no content", request([("content-length", "1")]), .conflictingLength),
        Row("a length with a leading zero", request([("content-length", "00")]), .malformedContentLength),
        Row("another expectation", request([("expect", "magic")]), .unsupportedExpectation),
        Row("a field too many", request((0..<101).map { ("x-\($0)", "") }), .tooManyFields),
        Row("a long list", request((0..<5).map { ("x-\($0)", String(repeating: "a", count: 4000)) }), .headTooLarge),
    ]

    @Test(arguments: rows) func refuses(_ row: Row) throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.request(1, row.fields))
        #expect(fed.answer(1)?.value(of: "x-refused") == row.rejection.rawValue)
        #expect(fed.answer(1)?.status == row.rejection.status)
        #expect(fed.answer(1)?.isComplete == true)
        #expect(fed.isAlive)
        #expect(fed.responder.seen.isEmpty)
    }

    struct Accepted: Sendable {
        let fields: [HeaderBlock.Field]
        let seen: String
    }

    @Test(arguments: [
        Accepted(fields: request(path: "/codes/486?x=[1]|y"), seen: "GET /codes/486?x=[1]|y"),
        Accepted(fields: request(path: "/" + String(repeating: "a", count: 8191)), seen: "GET /" + String(repeating: "a", count: 8191)),
        Accepted(fields: request(method: "OPTIONS", path: "*"), seen: "OPTIONS *"),
        Accepted(fields: request(method: "HEAD", scheme: "HTTPS"), seen: "HEAD /"),
        Accepted(fields: request(method: "PROPFIND"), seen: "PROPFIND /"),
        Accepted(fields: request(authority: nil, [("host", "[::1]:80")]), seen: "GET /"),
        Accepted(fields: request((0..<100).map { ("x-\($0)", "") }), seen: "GET /"),
        Accepted(fields: [(":method", "CONNECT"), (":authority", "example.org:443")], seen: "CONNECT example.org:443"),
        Accepted(fields: request([("cookie", "a=b"), ("cookie", "c=d")]), seen: "GET /"),
    ])
    func accepts(_ row: Accepted) throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.request(1, HeaderBlock.literal(row.fields)))
        #expect(fed.answer(1)?.status == 200)
        #expect(fed.responder.seen == [row.seen])
    }

    /// The responder gets the same head as for the same HTTP/1.1 request.
    @Test func makesTheHeadThatHTTP1Makes() throws {
        let fields = [
            ("accept", "text/html"), ("if-none-match", "\"1\""), ("if-none-match", "\"2\""), ("x-other", "3"), ("accept-encoding", "gzip"),
        ]
        var reader = HTTP2RequestReader()
        reader.begin(isTrailer: false)
        for (name, value) in Self.request(path: "/codes?x=1", fields) {
            let octets = (Array(name.utf8), Array(value.utf8))
            let goesOn = reader.add(octets.0.span, octets.1.span, limits: Limits())
            #expect(goesOn)
        }
        let message = try reader.finish()
        #expect(message.length == nil)
        #expect(!message.expectsContinue)
        let lines = fields.map { "\($0.0): \($0.1)\r\n" }.joined()
        let parsed = try #require(ParsedHead.of("GET http://localhost/codes?x=1 HTTP/1.1\r\n\(lines)\r\n").head)
        let bytes = reader.bytes
        let head = reader.head
        #expect(text(head.methodName, in: bytes.span) == parsed.method)
        #expect(text(head.target, in: bytes.span) == parsed.target)
        #expect(text(head.authority, in: bytes.span) == parsed.authority)
        #expect(head.fields.map { "\($0.name)=\(text($0.value, in: bytes.span))" } == parsed.fields)
        #expect(head.fieldCount == 5)
        #expect(head.minorVersion == 1)
    }

    /// RFC 9110 §9.3.2: even when the method follows the field that is too long.
    @Test func aRefusalOfHeadHasNoContent() throws {
        let fed = try FedConnection()
        let path = "/" + String(repeating: "a", count: 16_350)
        fed.send(
            ClientFrame.request(
                1, HeaderBlock.literal([(":path", path), (":method", "HEAD"), (":scheme", "http"), (":authority", "localhost")])))
        #expect(fed.answer(1)?.status == 431)
        #expect(fed.answer(1)?.isComplete == true)
        #expect(fed.answer(1)?.body.isEmpty == true)
    }
}

#endif
