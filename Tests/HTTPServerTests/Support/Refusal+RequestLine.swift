// SPDX-License-Identifier: Apache-2.0

@testable import HTTPServer

extension Refusal {
    /// Lines end in CRLF only.
    static let lineEnds: [Refusal] = [
        Refusal("bare LF after the request line", "RFC 9112 2.2", "GET / HTTP/1.1\nHost: a\r\n\r\n", .bareLineFeed),
        Refusal("bare LF after every line", "RFC 9112 2.2", "GET / HTTP/1.1\nHost: a\n\n", .bareLineFeed),
        Refusal("bare LF after a target", "RFC 9112 2.2", "GET /\nHost: a\r\n\r\n", .bareLineFeed),
        Refusal("bare LF after a method", "RFC 9112 2.2", "GET\n / HTTP/1.1\r\nHost: a\r\n\r\n", .bareLineFeed),
        Refusal("bare LF in a method", "RFC 9112 2.2", line("GE\nT / HTTP/1.1"), .bareLineFeed),
        Refusal("bare LF in a target", "RFC 9112 2.2", line("GET /a\nb HTTP/1.1"), .bareLineFeed),
        Refusal("bare LF in a version", "RFC 9112 2.2", line("GET / HTTP/1\n.1"), .bareLineFeed),
        Refusal("bare LF before the request line", "RFC 9112 2.2", "\n" + get(), .bareLineFeed),
        Refusal("LF CR instead of CR LF", "RFC 9112 2.2", "GET / HTTP/1.1\n\rHost: a\n\r\n\r", .bareLineFeed),
        Refusal("bare CR after the request line", "RFC 9112 2.2", "GET / HTTP/1.1\rHost: a\r\n\r\n", .bareCarriageReturn),
        Refusal("CR CR LF after the request line", "RFC 9112 2.2", "GET / HTTP/1.1\r\r\nHost: a\r\n\r\n", .bareCarriageReturn),
        Refusal("bare CR before the request line", "RFC 9112 2.2", "\r" + get(), .bareCarriageReturn),
        Refusal("CR CR LF before the request line", "RFC 9112 2.2", "\r\r\n" + get(), .bareCarriageReturn),
        Refusal("bare CR in a method", "RFC 9112 2.2", line("GE\rT / HTTP/1.1"), .malformedRequestLine),
        Refusal("bare CR in a target", "RFC 9112 2.2", line("GET /a\rb HTTP/1.1"), .malformedRequestLine),
        Refusal("bare CR in a version", "RFC 9112 2.2", line("GET / HTTP/1\r.1"), .malformedRequestLine),
        Refusal("three empty lines before it", "RFC 9112 2.2", "\r\n\r\n\r\n" + get(), .malformedRequestLine),
        Refusal("a line of spaces before it", "RFC 9112 2.2", "  \r\n" + get(), .malformedRequestLine),
    ]

    /// A method, a target and a version, separated by single spaces.
    static let requestLine: [Refusal] = [
        Refusal("two spaces after the method", "RFC 9112 3", line("GET  / HTTP/1.1"), .malformedRequestLine),
        Refusal("two spaces after the target", "RFC 9112 3", line("GET /  HTTP/1.1"), .malformedRequestLine),
        Refusal("a tab after the method", "RFC 9112 3", line("GET\t/ HTTP/1.1"), .malformedRequestLine),
        Refusal("a tab after the target", "RFC 9112 3", line("GET /\tHTTP/1.1"), .malformedTarget),
        Refusal("a vertical tab after the method", "RFC 9112 3", line("GET\u{0B}/ HTTP/1.1"), .malformedRequestLine),
        Refusal("a form feed after the target", "RFC 9112 3", line("GET /\u{0C}HTTP/1.1"), .malformedTarget),
        Refusal("NUL after the method", "RFC 9112 3", line("GET\0/ HTTP/1.1"), .malformedRequestLine),
        Refusal("a no-break space after the method", "RFC 9112 3", line("GET\u{A0}/ HTTP/1.1"), .malformedRequestLine),
        Refusal("a space before the method", "RFC 9112 3", line(" GET / HTTP/1.1"), .malformedRequestLine),
        Refusal("a tab before the method", "RFC 9112 3", line("\tGET / HTTP/1.1"), .malformedRequestLine),
        Refusal("a byte order mark before the method", "RFC 9112 3", line("\u{FEFF}GET / HTTP/1.1"), .malformedRequestLine),
        Refusal("a space after the version", "RFC 9112 3", line("GET / HTTP/1.1 "), .malformedRequestLine),
        Refusal("a tab after the version", "RFC 9112 3", line("GET / HTTP/1.1\t"), .malformedRequestLine),
        Refusal("NUL after the version", "RFC 9112 3", line("GET / HTTP/1.1\0"), .malformedRequestLine),
        Refusal("a space in the target", "RFC 9112 3.2", line("GET /a b HTTP/1.1"), .malformedRequestLine),
        Refusal("a fourth part", "RFC 9112 3", line("GET / HTTP/1.1 HTTP/1.1"), .malformedRequestLine),
        Refusal("a method alone", "RFC 9112 3", line("GET"), .malformedRequestLine),
        Refusal("a method and a space", "RFC 9112 3", line("GET "), .malformedRequestLine),
        Refusal("no method", "RFC 9112 3.1", line("/ HTTP/1.1"), .malformedRequestLine),
        Refusal("a status line", "RFC 9112 2.1", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", .malformedRequestLine),
        Refusal("a field line without a request line", "RFC 9112 2.1", "Host: a\r\n\r\n", .malformedRequestLine),
        Refusal("a TLS handshake", "RFC 9112 3", [0x16, 0x03, 0x01, 0x00, 0xC4, 0x01, 0x00, 0x00], .malformedRequestLine),
        Refusal("octets that are no text", "RFC 9112 3", [0xFF, 0xFE, 0x00, 0x80, 0x0D, 0x0A, 0x0D, 0x0A], .malformedRequestLine),
        Refusal("a method with a parenthesis", "RFC 9112 3.1", line("GE(T / HTTP/1.1"), .malformedRequestLine),
        Refusal("a method with a colon", "RFC 9112 3.1", line("GET: / HTTP/1.1"), .malformedRequestLine),
        Refusal("a method with a comma", "RFC 9112 3.1", line("GET,POST / HTTP/1.1"), .malformedRequestLine),
        Refusal("a method in quotes", "RFC 9112 3.1", line("\"GET\" / HTTP/1.1"), .malformedRequestLine),
        Refusal("NUL in a method", "RFC 9112 3.1", line("G\0ET / HTTP/1.1"), .malformedRequestLine),
        Refusal("a control octet in a method", "RFC 9112 3.1", line("GE\u{08}T / HTTP/1.1"), .malformedRequestLine),
        Refusal("a method with a non-ASCII letter", "RFC 9112 3.1", line("G\u{CB}T / HTTP/1.1"), .malformedRequestLine),
        Refusal("a method beyond the bound", "RFC 9112 3", String(repeating: "G", count: 33) + " / HTTP/1.1\r\n\r\n", .methodTooLong),
        Refusal("a method without end", "RFC 9112 3", String(repeating: "G", count: 300), .methodTooLong),
    ]

    /// "HTTP/" and two digits with a dot between them; the major version is 1.
    static let versions: [Refusal] =
        [
            "http/1.1", "Http/1.1", "hTTP/1.1", "HTTP/1.10", "HTTP/1.1.1", "HTTP/1.", "HTTP/.1", "HTTP/1", "HTTP/11", "HTTP/", "HTTP",
            "HTTP 1.1", "HTTP/01.1", "HTTP/1.01", "HTTP/+1.1", "HTTP/-1.1", "HTTP/1,1", "HTTP/1:1", "HTTP/1.x", "HTTP/x.1", "HTTP/1.1x",
            "HTTP\\1.1", "HTTP//1.1", "HTTP/ 1.1", "HTTP/1 .1", "HTTPS/1.1", "XHTTP/1.1", "HTP/1.1", "SIP/2.0", "RTSP/1.0", "1.1",
            "HTTP/1.\u{661}", "\"HTTP/1.1\"",
        ].map { Refusal("version '\($0)'", "RFC 9112 2.3", line("GET / \($0)"), .malformedRequestLine) }
        + [
            Refusal("no version (HTTP/0.9)", "RFC 9112 3", "GET /\r\n\r\n", .malformedRequestLine),
            Refusal("no version, with fields", "RFC 9112 3", line("GET /"), .malformedRequestLine),
            Refusal("no version but a space", "RFC 9112 3", line("GET / "), .malformedRequestLine),
        ]
        + ["0.0", "0.9", "2.0", "2.1", "3.0", "9.9"].map {
            Refusal("version \($0)", "RFC 9110 15.6.6", line("GET / HTTP/\($0)"), .unsupportedVersion)
        }
}
