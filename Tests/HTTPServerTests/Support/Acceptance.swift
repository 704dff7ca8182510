// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

/// A request that looks unusual but must be served, and what the responder must see of it: refusing valid clients would be an error too.
/// Nothing in a body, a field or a nominated option may change the framing.
struct Acceptance: CustomTestStringConvertible, Sendable {
    let rule: String
    /// The document and section of the rule, such as "RFC 9112 2.2".
    let source: String
    let request: String
    /// Method and target, as the responder sees them.
    let seen: String
    /// Whether the connection ends after the response.
    let closes: Bool

    var testDescription: String { "\(rule), \(source)" }

    init(_ rule: String, _ source: String, _ request: String, _ seen: String = "GET /", closes: Bool = false) {
        self.rule = rule
        self.source = source
        self.request = request
        self.seen = seen
        self.closes = closes
    }

    static let all = lines + targets + hosts + fields + connections + bodies + expectations

    private static let smuggled = Refusal.smuggled
    private static let length = "Content-Length: \(Refusal.smuggled.utf8.count)"

    private static func get(_ lines: String...) -> String {
        "GET / HTTP/1.1\r\nHost: a\r\n" + lines.map { $0 + "\r\n" }.joined() + "\r\n"
    }

    private static func post(_ lines: String..., body: String = "") -> String {
        "POST / HTTP/1.1\r\nHost: a\r\n" + lines.map { $0 + "\r\n" }.joined() + "\r\n" + body
    }

    private static func chunked(_ body: String) -> String { post("Transfer-Encoding: chunked", body: body) }

    private static let lines: [Acceptance] =
        [
            Acceptance("one empty line before the request line", "RFC 9112 2.2", "\r\n" + get()),
            Acceptance("two empty lines before the request line", "RFC 9112 2.2", "\r\n\r\n" + get()),
            Acceptance("1.0 without Host", "RFC 9112 3.2", "GET / HTTP/1.0\r\n\r\n", closes: true),
            Acceptance(
                "the longest method", "RFC 9112 3", "\(String(repeating: "M", count: 32)) / HTTP/1.1\r\nHost: a\r\n\r\n",
                "\(String(repeating: "M", count: 32)) /"),
        ]
        + ["1.1", "1.2", "1.5", "1.9"].map {
            Acceptance("version \($0) is read as 1.1", "RFC 9110 2.5", "GET / HTTP/\($0)\r\nHost: a\r\n\r\n")
        }
        + ["get", "Get", "HEADX", "TRACE", "PATCH", "PROPFIND", "X!#$%&'*+-.^_`|~1"].map {
            Acceptance("method \($0) is not repaired", "RFC 9110 9.1", "\($0) /a HTTP/1.1\r\nHost: a\r\n\r\n", "\($0) /a")
        }

    private static let targets: [Acceptance] =
        [
            "/", "//", "/a//b", "/.", "/..", "/../../etc/passwd", "/a/./b", "/%2e%2e/", "/%00", "/%C0%AF", "/%0d%0aX:%20y", "/%", "/%zz",
            "/a:b@c",
        ]
        .map {
            Acceptance("path \($0) reaches the responder as it is", "RFC 9112 3.2.1", "GET \($0) HTTP/1.1\r\nHost: a\r\n\r\n", "GET \($0)")
        }
        + [
            ("http://a", "/"), ("http://a/", "/"), ("HTTP://A/x", "/x"), ("https://a/x", "/x"), ("http://b/x?y", "/x?y"),
            ("http://other.example:81/x", "/x"), ("http://[::1]:80/x", "/x"), ("http://a:/x", "/x"), ("http://a/http://b/", "/http://b/"),
        ].map {
            Acceptance("absolute target \($0.0)", "RFC 9112 3.2.2", "GET \($0.0) HTTP/1.1\r\nHost: a\r\n\r\n", "GET \($0.1)")
        }
        + [
            Acceptance("OPTIONS *", "RFC 9112 3.2.4", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "OPTIONS *"),
            Acceptance(
                "CONNECT, of which nothing is a tunnel", "RFC 9110 9.3.6", "CONNECT a:443 HTTP/1.1\r\nHost: a:443\r\n\r\n", "CONNECT a:443",
                closes: true),
        ]

    private static let hosts = [
        "a", "A.Example.", "a-b_c~d.example:8080", "a:", "a:0", "a:65535", "127.0.0.1", "127.0.0.1:80", "[::1]", "[::1]:80",
        "[2001:db8::192.0.2.1]:65535", "xn--bcher-kva.example", "a%2Db", "  a  ", "\ta\t",
    ].map { Acceptance("Host '\($0)'", "RFC 9110 7.2", "GET / HTTP/1.1\r\nHost: \($0)\r\n\r\n") }

    private static let fields: [Acceptance] = [
        Acceptance("no space behind the colon", "RFC 9112 5.1", "GET / HTTP/1.1\r\nHost:a\r\n\r\n"),
        Acceptance("names in any case", "RFC 9110 5.1", "GET / HTTP/1.1\r\nhOST: a\r\n\r\n"),
        Acceptance("an empty value", "RFC 9110 5.5", get("X:", "Y: ")),
        Acceptance("a tab in a value", "RFC 9110 5.5", get("X: a\tb")),
        Acceptance("every token octet in a name", "RFC 9110 5.6.2", get("!#$%&'*+-.^_`|~09azAZ: a")),
        Acceptance("underscores make another field", "RFC 9110 5.1", get("Content_Length: 5", "Transfer_Encoding: chunked")),
        Acceptance("a prefix makes another field", "RFC 9110 5.1", get("X-Content-Length: 5", "X-Transfer-Encoding: chunked")),
        Acceptance("a suffix makes another field", "RFC 9110 5.1", get("Content-Length-: 5", "Transfer-Encoding2: chunked")),
        Acceptance("TE and Trailer", "RFC 9110 10.1.4", get("TE: trailers, chunked", "Trailer: Host, Content-Length")),
        Acceptance(
            "Content-Encoding and Range", "RFC 9110 8.4", get("Content-Encoding: chunked", "Range: bytes=0-0,-99999999999999999999")),
        Acceptance("fields that override a method", "RFC 9110 9.1", get("X-HTTP-Method-Override: DELETE", "X-Original-URL: /smuggled")),
        Acceptance("fields of a proxy", "RFC 7239 4", get("X-Forwarded-Host: b", "Forwarded: host=b", "Via: 1.1 b", "Max-Forwards: 0")),
        Acceptance("a line end that is percent-encoded", "RFC 9110 5.5", get("X: %0d%0aTransfer-Encoding: chunked")),
    ]

    private static let connections: [Acceptance] =
        [
            "close", "Close", "keep-alive, close", "close, keep-alive", "upgrade ,\tclose", ",,close,", "close, close", "a\", close",
            "\", close", "\"a, close, b\"",
        ].map {
            Acceptance("Connection '\($0)'", "RFC 9112 9.3", get("Connection: \($0)"), closes: true)
        }
        + ["", "keep-alive", "closed", "x-close", "\"close\"", "close;q=1", "Host", "content-length", "transfer-encoding, te", ",", "a b"]
        .map {
            Acceptance("Connection '\($0)'", "RFC 9110 7.6.1", get("Connection: \($0)"))
        }
        + [
            Acceptance("close in a second line", "RFC 9110 7.6.1", get("Connection: keep-alive", "Connection: close"), closes: true),
            Acceptance("1.0 that asks to stay", "RFC 9112 9.3", "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n"),
            Acceptance("1.0 that says both", "RFC 9112 9.3", "GET / HTTP/1.0\r\nConnection: close, keep-alive\r\n\r\n", closes: true),
            Acceptance(
                "an upgrade to HTTP/2", "RFC 9110 7.8",
                get("Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAMAAABk")),
            Acceptance(
                "an upgrade to WebSocket", "RFC 9110 7.8", get("Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13")),
            Acceptance(
                "an upgrade with a body", "RFC 9110 7.8", post("Connection: Upgrade", "Upgrade: h2c", length, body: smuggled), "POST /"),
            Acceptance(
                "Connection that nominates the length", "RFC 9110 7.6.1", post("Connection: Content-Length", length, body: smuggled),
                "POST /"),
            Acceptance(
                "Connection that nominates the coding", "RFC 9110 7.6.1",
                post("Connection: Transfer-Encoding", "Transfer-Encoding: chunked", body: "0\r\n\r\n"), "POST /"),
        ]

    private static let bodies: [Acceptance] =
        ["GET", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "TRACE", "get"].flatMap { method in
            [
                Acceptance(
                    "a body on \(method) is dropped", "RFC 9110 9.3", "\(method) / HTTP/1.1\r\nHost: a\r\n\(length)\r\n\r\n\(smuggled)",
                    "\(method) /"),
                Acceptance(
                    "a chunked body on \(method) is dropped", "RFC 9112 7.1",
                    "\(method) / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n\(String(smuggled.utf8.count, radix: 16))\r\n\(smuggled)\r\n0\r\n\r\n",
                    "\(method) /"),
            ]
        }
        + [
            Acceptance("a length of zero", "RFC 9110 8.6", post("Content-Length: 0"), "POST /"),
            Acceptance(
                "white space around a length", "RFC 9112 5.1", post("Content-Length:\t \(smuggled.utf8.count) \t", body: smuggled), "POST /"
            ),
            Acceptance("a body that looks chunked", "RFC 9112 6.3", post("Content-Length: 5", body: "0\r\n\r\n"), "POST /"),
            Acceptance("a body on 1.0", "RFC 9112 6.3", "POST / HTTP/1.0\r\n\(length)\r\n\r\n\(smuggled)", "POST /", closes: true),
            Acceptance("a body before a close", "RFC 9112 9.6", post("Connection: close", length, body: smuggled), "POST /", closes: true),
            Acceptance("an empty line behind a body", "RFC 9112 2.2", post(length, body: smuggled + "\r\n"), "POST /"),
            Acceptance(
                "a body of CONNECT", "RFC 9110 9.3.6", "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\(length)\r\n\r\n\(smuggled)", "CONNECT a:80",
                closes: true),
            Acceptance(
                "chunked in capitals and in white space", "RFC 9112 7", post("Transfer-Encoding:\t CHUNKED \t", body: "0\r\n\r\n"), "POST /"
            ),
            Acceptance("sizes in both cases", "RFC 9112 7.1", chunked("a\r\n0123456789\r\nA\r\n0123456789\r\n0\r\n\r\n"), "POST /"),
            Acceptance("sizes with leading zeros", "RFC 9112 7.1", chunked("0005\r\nhello\r\n000\r\n\r\n"), "POST /"),
            Acceptance("line ends in the data", "RFC 9112 7.1", chunked("9\r\n\r\n0\r\n\r\n\r\n\r\n0\r\n\r\n"), "POST /"),
            Acceptance("extensions", "RFC 9112 7.1.1", chunked("5;a;b=c;d=\"e\\\"; f\"\r\nhello\r\n0;z\r\n\r\n"), "POST /"),
            Acceptance("white space in extensions", "RFC 9112 7.1.1", chunked("5 ; a = b\t;\tc\r\nhello\r\n0\r\n\r\n"), "POST /"),
            Acceptance("trailers", "RFC 9112 7.1.2", chunked("0\r\nX: a\r\nY:\r\n\r\n"), "POST /"),
            Acceptance(
                "trailers that would change the framing", "RFC 9110 6.5.1",
                chunked("0\r\nContent-Length: 50\r\nTransfer-Encoding: chunked\r\nHost: b\r\nConnection: close\r\n\r\n"), "POST /"),
        ]

    private static let expectations: [Acceptance] = [
        Acceptance("100-continue without a body", "RFC 9110 10.1.1", get("Expect: 100-continue")),
        Acceptance("100-continue and the body at once", "RFC 9110 10.1.1", post("Expect: 100-Continue", length, body: smuggled), "POST /"),
        Acceptance("100-continue twice in a line", "RFC 9110 10.1.1", get("Expect: 100-continue, 100-Continue")),
        Acceptance("no expectation at all", "RFC 9110 5.6.1", get("Expect: ,")),
        Acceptance("an empty expectation", "RFC 9110 5.6.1", get("Expect:")),
        Acceptance("another expectation on 1.0", "RFC 9110 10.1.1", "GET / HTTP/1.0\r\nExpect: tea\r\n\r\n", closes: true),
    ]
}
