// SPDX-License-Identifier: Apache-2.0

@testable import HTTPServer

extension Refusal {
    /// The four forms of a request target, with only characters that RFC 3986 allows.
    static let targets: [Refusal] = fragments + paths + absolutes + others + connects

    private static let fragments = ["/#", "/a#b", "#", "#a", "/a?b#c", "http://a/#b", "http://a#b"].map {
        Refusal("a fragment: \($0)", "RFC 9112 3.2", line("GET \($0) HTTP/1.1"), .malformedTarget)
    }

    private static let paths: [Refusal] =
        [
            Refusal("a target without slash", "RFC 9112 3.2", line("GET codes HTTP/1.1"), .malformedTarget),
            Refusal("a query alone", "RFC 9112 3.2.1", line("GET ?a HTTP/1.1"), .malformedTarget),
            Refusal("an encoded slash first", "RFC 9112 3.2.1", line("GET %2Fcodes HTTP/1.1"), .malformedTarget),
            Refusal("NUL in the path", "RFC 9112 3.2", line("GET /\0 HTTP/1.1"), .malformedTarget),
            Refusal("NUL in the query", "RFC 9112 3.2", line("GET /?a=\0 HTTP/1.1"), .malformedTarget),
            Refusal("a control octet in the path", "RFC 9112 3.2", line("GET /\u{01} HTTP/1.1"), .malformedTarget),
            Refusal("a tab in the query", "RFC 9112 3.2", line("GET /?a=\tb HTTP/1.1"), .malformedTarget),
            Refusal("DEL in the path", "RFC 9112 3.2", line("GET /\u{7F} HTTP/1.1"), .malformedTarget),
            Refusal("UTF-8 in the path", "RFC 3986 2", line("GET /\u{E9} HTTP/1.1"), .malformedTarget),
            Refusal("UTF-8 in the query", "RFC 3986 2", line("GET /?q=\u{1F4DE} HTTP/1.1"), .malformedTarget),
            Refusal("Latin-1 in the path", "RFC 3986 2", line("GET /", [0xE9], " HTTP/1.1"), .malformedTarget),
            Refusal("overlong UTF-8 in the path", "RFC 3629 3", line("GET /", [0xC0, 0xAF], " HTTP/1.1"), .malformedTarget),
            Refusal("a surrogate in the path", "RFC 3629 3", line("GET /", [0xED, 0xA0, 0x80], " HTTP/1.1"), .malformedTarget),
            Refusal(
                "a target beyond the bound", "RFC 9112 3", "GET /" + String(repeating: "a", count: 64) + " HTTP/1.1\r\n\r\n", .targetTooLong
            ),
            Refusal(
                "a query beyond the bound", "RFC 9110 15.5.15", "GET /?" + String(repeating: "a", count: 64) + " HTTP/1.1\r\n\r\n",
                .targetTooLong),
            Refusal(
                "an absolute target beyond the bound", "RFC 9110 15.5.15", "GET http://a/" + String(repeating: "a", count: 64),
                .targetTooLong),
        ]
        + ["\"", "<", ">", "[", "\\", "]", "^", "`", "{", "|", "}"].map {
            Refusal("\($0) in the path", "RFC 3986 3.3", line("GET /a\($0)b HTTP/1.1"), .malformedTarget)
        }
        + ["\"", "<", ">"].map {
            Refusal("\($0) in the query", "RFC 3986 3.4", line("GET /?a\($0)b HTTP/1.1"), .malformedTarget)
        }

    private static let absolutes: [Refusal] =
        ["http://u@a/", "http://u:p@a/", "http://@a/", "http://:@a/", "http://a@/", "http://a@b@c/", "https://u@a/"].map {
            Refusal("userinfo: \($0)", "RFC 9110 4.2.4", line("GET \($0) HTTP/1.1"), .malformedTarget)
        }
        + ["http://", "http:///", "http:///x", "http://?x", "http://:80/", "https:///"].map {
            Refusal("no host: \($0)", "RFC 9110 4.2.1", line("GET \($0) HTTP/1.1"), .malformedTarget)
        }
        + [
            "ftp://a/", "file:///etc/passwd", "ws://a/", "javascript:alert(1)", "data:,a", "://a/", "http:a", "http:/a", "http//a/",
            "http:\\\\a/", "httpx://a/", "https//a", "sip:alice@a",
        ].map { Refusal("no http address: \($0)", "RFC 9112 3.2.2", line("GET \($0) HTTP/1.1"), .malformedTarget) }
        + [
            "http://a:x/", "http://a:65536/", "http://a:-1/", "http://a:+1/", "http://a:1:2/", "http://a:0x50/", "http://a,b/",
            "http://a%zz/", "http://a%4/", "http://[::1/", "http://::1/", "http://[]/", "http://[g]/", "http://[::1]x/", "http://a]/",
            "http://[1.2.3.4]/", "http://a/[b]", "http://a\\b/",
        ].map { Refusal("a broken authority: \($0)", "RFC 3986 3.2", line("GET \($0) HTTP/1.1"), .malformedTarget) }

    private static let others: [Refusal] = [
        Refusal("asterisk with GET", "RFC 9112 3.2.4", line("GET * HTTP/1.1"), .malformedTarget),
        Refusal("asterisk with POST", "RFC 9112 3.2.4", line("POST * HTTP/1.1"), .malformedTarget),
        Refusal("asterisk with options in lower case", "RFC 9110 9.1", line("options * HTTP/1.1"), .malformedTarget),
        Refusal("asterisk and a query", "RFC 9112 3.2.4", line("OPTIONS *?a HTTP/1.1"), .malformedTarget),
        Refusal("two asterisks", "RFC 9112 3.2.4", line("OPTIONS ** HTTP/1.1"), .malformedTarget),
        Refusal("asterisk and a path", "RFC 9112 3.2.4", line("OPTIONS */a HTTP/1.1"), .malformedTarget),
        Refusal("authority form without CONNECT", "RFC 9112 3.2.3", line("GET a:80 HTTP/1.1"), .malformedTarget),
        Refusal("authority form with OPTIONS", "RFC 9112 3.2.3", line("OPTIONS a:80 HTTP/1.1"), .malformedTarget),
    ]

    private static let connects = [
        "/", "*", "a", "[::1]", "a:", "[::1]:", "a:0", "a:65536", "a:x", "a:80x", "a:-80", "a:80/", "a:80?b", ":80", "u@a:80", "a,b:80",
        "::1:80", "[::1:80", "[::1]80", "http://a/", "http://a:80", "//a:80",
    ].map { Refusal("CONNECT \($0)", "RFC 9110 9.3.6", line("CONNECT \($0) HTTP/1.1"), .malformedTarget) }
}
