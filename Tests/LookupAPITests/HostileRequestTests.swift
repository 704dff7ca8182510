// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPServer
import Synchronization
import Testing

@testable import LookupAPI

/// Hostile requests to the whole service, over a real socket: a refusal by HTTPServer is a problem document too, requests that reach the
/// API are answered by its rules, and none of them can forge another request.
struct HostileRequestTests {
    private static let port: Int? = {
        guard let listeners = try? Listener.bind(host: "127.0.0.1", port: 0),
            let server = try? Server(listeners: listeners, loopCount: 1, limits: .patient, responder: LookupService.shared),
            (try? server.start()) != nil
        else { return nil }
        running.withLock { $0 = server }
        return listeners.first?.port
    }()
    private static let running = Mutex<Server?>(nil)

    /// Served only if the connection still works: the response has {"status": "alive"}.
    private static let last = "GET /livez HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
    /// Gets 200 and "Busy Here" if an octet of a body is ever taken for a request.
    private static let smuggled = "GET /codes/486 HTTP/1.1\r\nHost: a\r\n\r\n"

    private struct Answer {
        let status: Int
        let fields: [String]
        let body: String

        func has(_ field: String) -> Bool { fields.contains(field) }
        var isProblem: Bool { has("content-type: application/problem+json") }
    }

    /// Sends `request` followed by the last request; returns all responses until the close.
    private func ask(_ request: String) throws -> [Answer] {
        let connection = try HTTPConnection(port: try #require(Self.port))
        try connection.send(request + Self.last)
        var rest = try connection.rest()[...]
        var answers: [Answer] = []
        while let head = rest.firstRange(of: "\r\n\r\n") {
            let lines = rest[..<head.lowerBound].split(separator: "\r\n").map(String.init)
            let status = try #require(lines.first.flatMap { Int($0.dropFirst(9).prefix(3)) })
            let fields = Array(lines.dropFirst())
            let length = fields.first { $0.hasPrefix("content-length: ") }.flatMap { Int($0.dropFirst(16)) } ?? 0
            rest = rest[head.upperBound...]
            let body = String(decoding: rest.utf8.prefix(length), as: UTF8.self)
            rest = rest[rest.utf8.index(rest.startIndex, offsetBy: body.utf8.count)...]
            answers.append(Answer(status: status, fields: fields, body: body))
        }
        #expect(rest.isEmpty)
        return answers
    }

    // MARK: Methods and bodies

    private static let body = "Content-Length: \(smuggled.utf8.count)\r\n\r\n\(smuggled)"
    private static let chunkedBody =
        "Transfer-Encoding: chunked\r\n\r\n\(String(smuggled.utf8.count, radix: 16));a=b\r\n\(smuggled)\r\n0\r\nX: y\r\n\r\n"

    @Test(arguments: ["POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "get", "INVITE"], ["\r\n", body, chunkedBody])
    func anotherMethodGets405AndTheConnectionStays_RFC9110_15_5_6(method: String, rest: String) throws {
        let answers = try ask("\(method) /codes/486 HTTP/1.1\r\nHost: a\r\n\(rest)")
        #expect(answers.map(\.status) == [405, 200])
        #expect(answers.first?.has("allow: GET, HEAD, OPTIONS") == true)
        #expect(answers.first?.isProblem == true)
        #expect(answers.first?.has("connection: close") == false)
        #expect(answers.last?.body.contains("alive") == true)
    }

    @Test(arguments: ["GET", "HEAD", "OPTIONS"], [body, chunkedBody])
    func aBodyOnASafeMethodIsDropped_RFC9110_9_3(method: String, rest: String) throws {
        let connection = try HTTPConnection(port: try #require(Self.port))
        try connection.send("\(method) /livez HTTP/1.1\r\nHost: a\r\n\(rest)\(Self.last)")
        let text = try connection.rest()
        #expect(!text.contains("Busy Here"))
        #expect(text.ranges(of: "HTTP/1.1 20").count == 2)
    }

    @Test(arguments: [
        "Content-Length: 05\r\n\r\nhello", "Content-Length: +5\r\n\r\nhello", "Content-Length: 5, 5\r\n\r\nhello",
        "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: gzip\r\n\r\nhello", "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n5;a\u{01}\r\nhello\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n5\nhello\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n0x5\r\nhello\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n5 \r\nhello\r\n0\r\n\r\n",
    ])
    func brokenFramingOfAnotherMethodIs400AndNot405_RFC9112_6_3(rest: String) throws {
        let answers = try ask("POST /codes/486 HTTP/1.1\r\nHost: a\r\n\(rest)\(Self.smuggled)")
        #expect(answers.map(\.status) == [400])
        #expect(answers.first?.isProblem == true)
        #expect(answers.first?.has("connection: close") == true)
    }

    @Test(arguments: ["16385", "4294967296", "999999999999999999"])
    func aBodyBeyondTheBoundIsRefusedWithAClose_RFC9110_15_5_14(length: String) throws {
        // The method would have been refused anyway, which tells the client more than the size.
        for (method, status) in [("GET", 413), ("POST", 405), ("PUT", 405)] {
            let answers = try ask("\(method) /codes/486 HTTP/1.1\r\nHost: a\r\nContent-Length: \(length)\r\n\r\n\(Self.smuggled)")
            #expect(answers.map(\.status) == [status])
            #expect(answers.first?.has("connection: close") == true)
        }
    }

    @Test func aBodyOfTheBoundIsDropped_RFC9110_15_5_14() throws {
        let filler = String(decoding: String(repeating: Self.smuggled, count: 500).utf8.prefix(16384), as: UTF8.self)
        #expect(try ask("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 16384\r\n\r\n\(filler)").map(\.status) == [405, 200])
    }

    @Test func nothingIsConnected_RFC9110_9_3_6() throws {
        let answers = try ask("CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n" + Self.smuggled)
        #expect(answers.map(\.status) == [405])
        #expect(answers.first?.has("connection: close") == true)
        #expect(try ask("CONNECT example.com HTTP/1.1\r\nHost: example.com\r\n\r\n").map(\.status) == [400])
    }

    @Test(arguments: [
        "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\n",
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n",
        "Connection: Upgrade\r\nUpgrade: TLS/1.3, HTTP/3.0\r\n", "Range: bytes=0-99999999999999999999\r\nIf-Range: \"x\"\r\n",
        "X-HTTP-Method-Override: DELETE\r\nX-Original-URL: /codes/999\r\nX-Forwarded-Host: evil\r\n",
    ])
    func whatIsNotUnderstoodIsIgnored_RFC9110_7_8(fields: String) throws {
        let answers = try ask("GET /codes/486 HTTP/1.1\r\nHost: a\r\n\(fields)\r\n")
        #expect(answers.map(\.status) == [200, 200])
        #expect(answers.first?.body.contains("Busy Here") == true)
        #expect(answers.first?.body.contains("evil") == false)
    }

    // MARK: Targets

    @Test(arguments: [
        "/%00", "/codes/%00", "/codes/486%00", "/search?q=%00", "/search?q=a%00b", "/codes?class=4xx%00", "/%C0%AF", "/codes/%E0%80%AF",
        "/search?q=%F0%80%80%AF", "/search?q=%ED%A0%80", "/search?q=%F5%80%80%80", "/search?q=%FF", "/codes/%", "/codes/%4", "/codes/%zz",
        "/search?q=%u0041",
    ])
    func encodedNULAndInvalidUTF8AreRefused_RFC3629_3(target: String) throws {
        let answers = try ask("GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(answers.map(\.status) == [400, 200])
        #expect(answers.first?.isProblem == true)
    }

    @Test(arguments: [
        ("/codes/%34%38%36", 200), ("/codes/%2534%2538%2536", 400), ("/search?q=%2500", 200), ("/codes/%252e%252e", 400),
        ("/codes/..", 400), ("/codes/../codes/486", 404), ("/codes/%2e%2e/%2e%2e/etc/passwd", 404), ("/..%2F..%2Fetc%2Fpasswd", 404),
        ("/codes%2F486", 404), ("//codes/486", 404), ("/codes;a=b", 404), ("/codes/486;a=b", 400), ("/%2F%2Fevil.example", 404),
    ])
    func decodesOnceAndResolvesNothing_RFC3986_2_4(target: String, status: Int) throws {
        let answers = try ask("GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(answers.map(\.status) == [status, 200])
    }

    /// The service repeats targets in `instance`, `detail`, Link and Location.
    @Test(arguments: [
        "/%0d%0aX-Evil:%20y", "/codes/486%0d%0aX-Evil:%20y", "/codes/486%0d%0aX-Evil:%20y/", "/codes/?class=4xx%0d%0aX-Evil:%20y",
        "/classes/4?format=json%0d%0aX-Evil:%20y", "/search/?q=%0d%0aX-Evil:%20y", "/search?q=busy%0d%0aX-Evil:%20y&limit=1",
        "/search?q=486%0d%0aX-Evil:%20y", "/search?q=%22%3E%3Bx%0aX-Evil:y&limit=1&offset=1", "/codes?format=%0d%0aX-Evil:y",
        "/codes?fields=%0aX-Evil:y", "//evil.example/%0d%0aX-Evil:y/", "/?%0d%0aX-Evil:y", "/search?q=%E2%80%A8X-Evil:y&limit=1",
    ])
    func noLineEndGetsThroughWhatIsReflected_RFC9112_11_1(target: String) throws {
        for accept in ["application/json", "text/html", "text/plain", "text/csv"] {
            let answers = try ask("GET \(target) HTTP/1.1\r\nHost: a\r\nAccept: \(accept)\r\nOrigin: https://b.example\r\n\r\n")
            #expect(answers.count == 2)
            for field in answers.flatMap(\.fields) {
                #expect(field.contains(/^[a-z0-9-]+: [\x20-\x7E]*$/), "\(field)")
                #expect(!field.hasPrefix("x-evil"))
                #expect(!field.hasPrefix("location: //"))
            }
        }
    }
}
