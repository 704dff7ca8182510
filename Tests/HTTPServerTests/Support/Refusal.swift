// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

/// A request that the server must refuse, and why. Each is fed to the connection as a value in every
/// arrival (HTTP1ConnectionTests) and sent over a real socket (ServerRefusalTests).
struct Refusal: CustomTestStringConvertible, Sendable {
    let rule: String
    let request: [UInt8]
    let rejection: Rejection
    /// For requests that wait for their body before they are answered: the responder has seen those.
    let reachesResponder: Bool

    var testDescription: String { rule }

    init(_ rule: String, _ request: String, _ rejection: Rejection, reachesResponder: Bool = false) {
        self.init(rule, Array(request.utf8), rejection, reachesResponder: reachesResponder)
    }

    init(_ rule: String, _ request: [UInt8], _ rejection: Rejection, reachesResponder: Bool = false) {
        self.rule = rule
        self.request = request
        self.rejection = rejection
        self.reachesResponder = reachesResponder
    }

    /// What a smuggler would hide behind the request.
    static let smuggled = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n"

    static let all = requestLine + fields + framing + chunked

    /// Small bounds, so that every arrival of a request beyond them can be tried.
    static let limits = Limits.test {
        $0.headBytes = 256
        $0.targetBytes = 64
        $0.fieldCount = 8
        $0.bodyBytes = 64
    }

    static func get(_ lines: String...) -> String {
        "GET / HTTP/1.1\r\nHost: a\r\n" + lines.map { $0 + "\r\n" }.joined() + "\r\n"
    }

    static func chunks(_ body: String) -> String {
        "POST /body HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + body
    }
}

extension Refusal {
    static let requestLine: [Refusal] = [
        Refusal("bare LF after the request line, RFC 9112 2.2", "GET / HTTP/1.1\nHost: a\r\n\r\n", .bareLineFeed),
        Refusal("bare LF after a target, RFC 9112 2.2", "GET /\nHost: a\r\n\r\n", .bareLineFeed),
        Refusal("bare LF before the request line, RFC 9112 2.2", "\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", .bareLineFeed),
        Refusal("bare CR after the request line, RFC 9112 2.2", "GET / HTTP/1.1\rHost: a\r\n\r\n", .bareCarriageReturn),
        Refusal("bare CR before the request line, RFC 9112 2.2", "\rGET / HTTP/1.1\r\nHost: a\r\n\r\n", .bareCarriageReturn),
        Refusal("three empty lines before it, RFC 9112 2.2", "\r\n\r\n\r\n" + get(), .malformedRequestLine),
        Refusal("two spaces after the method, RFC 9112 3", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", .malformedRequestLine),
        Refusal("two spaces after the target, RFC 9112 3", "GET /  HTTP/1.1\r\nHost: a\r\n\r\n", .malformedRequestLine),
        Refusal("a tab after the method, RFC 9112 3", "GET\t/ HTTP/1.1\r\nHost: a\r\n\r\n", .malformedRequestLine),
        Refusal("a space before the method, RFC 9112 3", " GET / HTTP/1.1\r\nHost: a\r\n\r\n", .malformedRequestLine),
        Refusal("a space after the version, RFC 9112 3", "GET / HTTP/1.1 \r\nHost: a\r\n\r\n", .malformedRequestLine),
        Refusal("a method that is no token, RFC 9112 3.1", "GE(T / HTTP/1.1\r\nHost: a\r\n\r\n", .malformedRequestLine),
        Refusal("a method without end, RFC 9112 3", String(repeating: "G", count: 33) + " / HTTP/1.1\r\n\r\n", .methodTooLong),
        Refusal("no version (HTTP/0.9), RFC 9112 3", "GET /\r\n\r\n", .malformedRequestLine),
        Refusal("a lower-case version, RFC 9112 2.3", "GET / http/1.1\r\nHost: a\r\n\r\n", .malformedRequestLine),
        Refusal("a version of two digits, RFC 9112 2.3", "GET / HTTP/1.10\r\nHost: a\r\n\r\n", .malformedRequestLine),
        Refusal("another protocol, RFC 9112 2.3", "GET / SIP/2.0\r\nHost: a\r\n\r\n", .malformedRequestLine),
        Refusal("version 2.0, RFC 9110 15.6.6", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", .unsupportedVersion),
        Refusal("version 0.9, RFC 9110 15.6.6", "GET / HTTP/0.9\r\nHost: a\r\n\r\n", .unsupportedVersion),
        Refusal("a fragment, RFC 9112 3.2.1", "GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n", .malformedTarget),
        Refusal("a target without slash, RFC 9112 3.2", "GET codes HTTP/1.1\r\nHost: a\r\n\r\n", .malformedTarget),
        Refusal("a control octet in the target, RFC 9112 3.2", "GET /\u{7F} HTTP/1.1\r\nHost: a\r\n\r\n", .malformedTarget),
        Refusal("NUL in the target, RFC 9112 3.2", "GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n", .malformedTarget),
        Refusal("a non-ASCII octet in the target, RFC 3986 2", "GET /\u{E9} HTTP/1.1\r\nHost: a\r\n\r\n", .malformedTarget),
        Refusal("asterisk with GET, RFC 9112 3.2.4", "GET * HTTP/1.1\r\nHost: a\r\n\r\n", .malformedTarget),
        Refusal("userinfo in an absolute target, RFC 9110 4.2.4", "GET http://u@a/ HTTP/1.1\r\nHost: a\r\n\r\n", .malformedTarget),
        Refusal("absolute target without host, RFC 9110 4.2.1", "GET http:///x HTTP/1.1\r\nHost: a\r\n\r\n", .malformedTarget),
        Refusal("absolute target of another scheme", "GET ftp://a/ HTTP/1.1\r\nHost: a\r\n\r\n", .malformedTarget),
        Refusal("authority form without CONNECT, RFC 9112 3.2.3", "GET a:80 HTTP/1.1\r\nHost: a\r\n\r\n", .malformedTarget),
        Refusal("CONNECT to a path, RFC 9112 3.2.3", "CONNECT / HTTP/1.1\r\nHost: a\r\n\r\n", .malformedTarget),
        Refusal(
            "a target beyond the bound, RFC 9112 3", "GET /" + String(repeating: "a", count: 64) + " HTTP/1.1\r\n\r\n", .targetTooLong),
    ]

    static let fields: [Refusal] = [
        Refusal("bare LF after a field, RFC 9112 2.2", "GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n", .bareLineFeed),
        Refusal("bare LF in a name, RFC 9112 2.2", "GET / HTTP/1.1\r\nHo\nst: a\r\n\r\n", .bareLineFeed),
        Refusal("bare CR in a value, RFC 9112 2.2", "GET / HTTP/1.1\r\nHost: a\rX: b\r\n\r\n", .bareCarriageReturn),
        Refusal("bare LF as the empty line, RFC 9112 2.2", "GET / HTTP/1.1\r\nHost: a\r\n\n", .bareLineFeed),
        Refusal("bare CR as the empty line, RFC 9112 2.2", "GET / HTTP/1.1\r\nHost: a\r\n\rX", .bareCarriageReturn),
        Refusal("white space before the first field, RFC 9112 2.2", "GET / HTTP/1.1\r\n Host: a\r\n\r\n", .foldedField),
        Refusal("obs-fold with space, RFC 9112 5.2", get("X: a", " b"), .foldedField),
        Refusal("obs-fold with tab, RFC 9112 5.2", get("X: a", "\tb"), .foldedField),
        Refusal("space before the colon, RFC 9112 5.1", get("X : a"), .malformedField),
        Refusal("tab before the colon, RFC 9112 5.1", get("Content-Length\t: 5"), .malformedField),
        Refusal("no colon, RFC 9112 5", get("X"), .malformedField),
        Refusal("an empty name, RFC 9112 5", get(": a"), .malformedField),
        Refusal("a name that is no token, RFC 9110 5.6.2", get("X(y): a"), .malformedField),
        Refusal("a non-ASCII name, RFC 9110 5.6.2", get("X\u{E9}: a"), .malformedField),
        Refusal("NUL in a value, RFC 9110 5.5", get("X: a\0b"), .malformedField),
        Refusal("a control octet in a value, RFC 9110 5.5", get("X: a\u{1B}b"), .malformedField),
        Refusal("DEL in a value, RFC 9110 5.5", get("X: a\u{7F}"), .malformedField),
        Refusal("a non-ASCII octet in a value (obs-text)", get("X: \u{E9}"), .malformedField),
        Refusal("no Host on 1.1, RFC 9112 3.2", "GET / HTTP/1.1\r\n\r\n", .missingHost),
        Refusal("no Host beside an absolute target, RFC 9112 3.2.2", "GET http://a/ HTTP/1.1\r\n\r\n", .missingHost),
        Refusal("two Hosts, RFC 9112 3.2", get("Host: a"), .repeatedHost),
        Refusal("two Hosts on 1.0, RFC 9112 3.2", "GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", .repeatedHost),
        Refusal("an empty Host, RFC 9110 4.2.1", "GET / HTTP/1.1\r\nHost: \r\n\r\n", .malformedHost),
        Refusal("userinfo in Host, RFC 9110 7.2", "GET / HTTP/1.1\r\nHost: u@a\r\n\r\n", .malformedHost),
        Refusal("a list of hosts, RFC 9110 7.2", "GET / HTTP/1.1\r\nHost: a, b\r\n\r\n", .malformedHost),
        Refusal("a path in Host, RFC 9110 7.2", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", .malformedHost),
        Refusal("a port that is none, RFC 3986 3.2.3", "GET / HTTP/1.1\r\nHost: a:x\r\n\r\n", .malformedHost),
        Refusal(
            "more fields than the bound, RFC 6585 5", "GET / HTTP/1.1\r\n" + String(repeating: "A: b\r\n", count: 9), .tooManyFields),
        Refusal("a head beyond the bound, RFC 6585 5", get("X: " + String(repeating: "x", count: 256)), .headTooLarge),
    ]
}
