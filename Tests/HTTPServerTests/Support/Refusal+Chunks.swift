// SPDX-License-Identifier: Apache-2.0

@testable import HTTPServer

extension Refusal {
    /// Chunk sizes are hexadecimal, CRLF follows size and data, extensions match the grammar, and everything is within the bound.
    static let chunks: [Refusal] = chunkSizes + chunkData + chunkExtensions

    private static let chunkSizes: [Refusal] =
        [
            "", " ", "+5", "-5", "-0", "0x5", "0X5", "x5", "5h", "\\x5", "#5", "$5", "%35", " 5", "\t5", "5 ", "5\t", "5  ", "5 5", "5,",
            "5.",
            "5.0", "5_0", "_5", "5:", "5=", "5/", "\"5\"", "'5'", "(5)", "g", "G", "5g", "5\0", "\u{0}5", "5\u{0B}", "\u{0C}5", "5\u{7F}",
            "\u{665}", "\u{FF15}", "5\u{A0}", "0000000000000005", "0000000000000000", "GET / HTTP/1.1",
            "41g", "5001x", "FFFFFFFF,", "7FFFFFFFFFFFFFFF", "8000000000000000", "FFFFFFFFFFFFFFFF", "10000000000000005",
            "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF",
        ].map { chunk("chunk size '\($0)'", "RFC 9112 7.1", "\($0)\r\nhello\r\n0\r\n\r\n") }
        + [
            "41", "100", "7FFFFFFF", "80000000", "FFFFFFFF", "ffffffff", "100000005", "FFFFFFFFFFFFFFF", "41;a=b", "41 ;a",
            "000000000000041",
        ].map { chunk("chunk size \($0), beyond the bound", "RFC 9112 7.1", "\($0)\r\nhello\r\n0\r\n\r\n", .bodyTooLarge) }
        + [
            chunk("bare LF after the size", "RFC 9112 7.1", "5\nhello\r\n0\r\n\r\n"),
            chunk("bare CR after the size", "RFC 9112 7.1", "5\rhello\r\n0\r\n\r\n"),
            chunk("CR CR LF after the size", "RFC 9112 7.1", "5\r\r\nhello\r\n0\r\n\r\n"),
            chunk("LF CR after the size", "RFC 9112 7.1", "5\n\rhello\r\n0\r\n\r\n"),
            chunk("an empty line before the first size", "RFC 9112 7.1", "\r\n5\r\nhello\r\n0\r\n\r\n"),
            chunk("bare LF after the last chunk's size", "RFC 9112 7.1", "0\n\r\n"),
            chunk("bare LF after the last chunk and its end", "RFC 9112 7.1", "0\n\n"),
            chunk("a second chunk size that is none", "RFC 9112 7.1", "5\r\nhello\r\nx\r\n\r\n"),
            chunk("a last chunk with a sign", "RFC 9112 7.1", "5\r\nhello\r\n-0\r\n\r\n"),
        ]

    private static let chunkData: [Refusal] = [
        chunk("bare LF after the data", "RFC 9112 7.1", "5\r\nhello\n0\r\n\r\n"),
        chunk("bare CR after the data", "RFC 9112 7.1", "5\r\nhello\r0\r\n\r\n"),
        chunk("LF CR after the data", "RFC 9112 7.1", "5\r\nhello\n\r0\r\n\r\n"),
        chunk("nothing after the data", "RFC 9112 7.1", "5\r\nhello0\r\n\r\n"),
        chunk("a space after the data", "RFC 9112 7.1", "5\r\nhello \r\n0\r\n\r\n"),
        chunk("two line ends after the data", "RFC 9112 7.1", "5\r\nhello\r\n\r\n0\r\n\r\n"),
        chunk("data longer than its size", "RFC 9112 7.1", "4\r\nhello\r\n0\r\n\r\n"),
        chunk("data shorter than its size", "RFC 9112 7.1", "6\r\nhello\r\n0\r\n\r\n"),
        chunk("a request in the place of the next size", "RFC 9112 7.1", "5\r\nhello\r\n" + smuggled),
        chunk(
            "more data than the bound", "RFC 9110 15.5.14",
            String(repeating: "28\r\n" + String(repeating: "a", count: 40) + "\r\n", count: 2),
            .bodyTooLarge),
        chunk("more chunks than the bound", "RFC 9110 15.5.14", String(repeating: "1\r\na\r\n", count: 11), .bodyTooLarge),
    ]

    private static let chunkExtensions: [Refusal] =
        [
            ";", "; ", ";;", ";;a", ";a;", ";a; ", ";=", ";=b", ";a=", ";a= ", ";a=;b", ";a=b=c", ";a b", ";a=b c", ";a=\"b", ";a=\"b\"c",
            ";a=\"b\\", ";a\"b\"", ";a,b", ";a=b,c", ",a", "=a", " a", ";a ", ";a=b ", ";a=\"b\" ", ";a=(b)", ";{a}", ";a=b/c",
            ";a\0", ";a=\0", ";a=\"\0\"", ";\u{01}", ";a\u{08}", ";a=\u{1B}", ";a=\"\u{1B}\"", ";a=\"\\\u{01}\"", ";a\u{0B}", ";a=\u{7F}",
            ";a=\"\u{7F}\"", ";\u{E9}", ";a=\u{E9}", ";a=\"\u{E9}\"",
        ].map { chunk("chunk extension '\($0)'", "RFC 9112 7.1.1", "5\($0)\r\nhello\r\n0\r\n\r\n") }
        + [
            chunk("bare LF in an extension's name", "RFC 9112 7.1.1", "5;a\nhello\r\n0\r\n\r\n"),
            chunk("bare LF before an extension's name", "RFC 9112 7.1.1", "5;\nhello\r\n0\r\n\r\n"),
            chunk("bare LF in an extension's value", "RFC 9112 7.1.1", "5;a=b\nhello\r\n0\r\n\r\n"),
            chunk("bare LF before the semicolon", "RFC 9112 7.1.1", "5 \n;a\r\nhello\r\n0\r\n\r\n"),
            chunk("bare CR in an extension's name", "RFC 9112 7.1.1", "5;a\rb\r\nhello\r\n0\r\n\r\n"),
            chunk("bare CR before an extension's name", "RFC 9112 7.1.1", "5;\ra\r\nhello\r\n0\r\n\r\n"),
            chunk("CR CR LF after an extension", "RFC 9112 7.1.1", "5;a\r\r\nhello\r\n0\r\n\r\n"),
            chunk("LF in quotes", "RFC 9112 7.1.1", "5;a=\"\n\"\r\nhello\r\n0\r\n\r\n"),
            chunk("CRLF in quotes", "RFC 9112 7.1.1", "5;a=\"\r\n\"\r\nhello\r\n0\r\n\r\n"),
            chunk("CR behind a backslash in quotes", "RFC 9112 7.1.1", "5;a=\"\\\r\n\"\r\nhello\r\n0\r\n\r\n"),
            chunk("bare LF in the last chunk's extension", "RFC 9112 7.1.1", "0;a\n\r\n"),
            chunk("an extension without end", "RFC 9112 7.1.1", "5;" + String(repeating: "a", count: 80), .bodyTooLarge),
            chunk("an extension of many", "RFC 9112 7.1.1", "5" + String(repeating: ";a", count: 40), .bodyTooLarge),
        ]

    /// The trailer section: fields that match the grammar, within bounds.
    static let trailers: [Refusal] =
        [
            ("bare LF after a trailer", "X: a\n\r\n"), ("bare LF in a trailer's name", "X\n: a\r\n\r\n"),
            ("bare LF as the last line", "\n"), ("bare LF as the last line of trailers", "X: a\r\n\n"),
            ("bare CR in a trailer", "X: a\rb\r\n\r\n"), ("bare CR as the last line", "\rX"), ("CR CR LF as the last line", "\r\r\n"),
        ].map { chunk($0.0, "RFC 9112 2.2", "0\r\n" + $0.1, .malformedTrailer) }
        + [
            ("a folded trailer", "X: a\r\n b\r\n\r\n"), ("a trailer that begins with a space", " X: a\r\n\r\n"),
            ("a space before a trailer's colon", "X : a\r\n\r\n"), ("a tab before a trailer's colon", "X\t: a\r\n\r\n"),
            ("a trailer without colon", "X\r\n\r\n"), ("a trailer without name", ": a\r\n\r\n"),
            ("a request line as a trailer", "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n"), ("a name in quotes", "\"X\": a\r\n\r\n"),
            ("NUL in a trailer's name", "X\0: a\r\n\r\n"), ("NUL in a trailer", "X: \0\r\n\r\n"), ("DEL in a trailer", "X: \u{7F}\r\n\r\n"),
            ("a control octet in a trailer", "X: \u{1B}\r\n\r\n"), ("UTF-8 in a trailer", "X: \u{E9}\r\n\r\n"),
            ("UTF-8 in a trailer's name", "X\u{E9}: a\r\n\r\n"), ("data behind the last chunk", "hello\r\n0\r\n\r\n"),
            ("more trailers than the bound", String(repeating: "A:b\r\n", count: 9) + "\r\n"),
        ].map { chunk($0.0, "RFC 9112 7.1.2", "0\r\n" + $0.1, .malformedTrailer) }
        + [
            chunk("trailers beyond the bound", "RFC 9112 7.1.2", "0\r\nX: " + String(repeating: "a", count: 80), .bodyTooLarge),
            chunk("a trailer's name without end", "RFC 9112 7.1.2", "0\r\n" + String(repeating: "a", count: 80), .bodyTooLarge),
        ]

    private static func chunk(_ rule: String, _ source: String, _ body: String, _ rejection: Rejection = .malformedChunk) -> Refusal {
        Refusal(rule, source, chunked(body), rejection)
    }
}
