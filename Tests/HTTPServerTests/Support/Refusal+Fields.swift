// SPDX-License-Identifier: Apache-2.0

@testable import HTTPServer

extension Refusal {
    /// A name of token octets, a colon, a value of visible ASCII characters, and CRLF.
    static let fields: [Refusal] = fieldLineEnds + folding + names + values + sizes

    private static let fieldLineEnds: [Refusal] = [
        Refusal("bare LF after a field", "RFC 9112 2.2", only("Host: a\nX: b"), .bareLineFeed),
        Refusal("bare LF after an empty value", "RFC 9112 2.2", get("X:\nY: b"), .bareLineFeed),
        Refusal("bare LF in a name", "RFC 9112 2.2", only("Ho\nst: a"), .bareLineFeed),
        Refusal("bare LF before a name", "RFC 9112 2.2", get("\nX: a"), .bareLineFeed),
        Refusal("bare LF before Transfer-Encoding", "RFC 9112 2.2", get("X: a\nTransfer-Encoding: chunked"), .bareLineFeed),
        Refusal("bare LF as the empty line", "RFC 9112 2.2", "GET / HTTP/1.1\r\nHost: a\r\n\n", .bareLineFeed),
        Refusal("bare CR in a value", "RFC 9112 2.2", get("X: a\rY: b"), .bareCarriageReturn),
        Refusal("bare CR before a value", "RFC 9112 2.2", get("X: \ra"), .bareCarriageReturn),
        Refusal("CR CR LF after a field", "RFC 9112 2.2", get("X: a\r"), .bareCarriageReturn),
        Refusal("bare CR before Transfer-Encoding", "RFC 9112 2.2", get("X: a\rTransfer-Encoding: chunked"), .bareCarriageReturn),
        Refusal("bare CR in a name", "RFC 9112 2.2", get("X\rY: a"), .malformedField),
        Refusal("bare CR as the empty line", "RFC 9112 2.2", "GET / HTTP/1.1\r\nHost: a\r\n\rX", .bareCarriageReturn),
        Refusal("CR CR LF as the empty line", "RFC 9112 2.2", "GET / HTTP/1.1\r\nHost: a\r\n\r\r\n", .bareCarriageReturn),
    ]

    private static let folding: [Refusal] = [
        Refusal("a space before the first field", "RFC 9112 2.2", only(" Host: a"), .foldedField),
        Refusal("a tab before the first field", "RFC 9112 2.2", only("\tHost: a"), .foldedField),
        Refusal("a line of a space before the first field", "RFC 9112 2.2", only(" ", "Host: a"), .foldedField),
        Refusal("folding with a space", "RFC 9112 5.2", get("X: a", " b"), .foldedField),
        Refusal("folding with a tab", "RFC 9112 5.2", get("X: a", "\tb"), .foldedField),
        Refusal("folding to a line of spaces", "RFC 9112 5.2", get("X: a", "   "), .foldedField),
        Refusal("a folded Host", "RFC 9112 5.2", only("Host: a", " b"), .foldedField),
        Refusal("a folded Content-Length", "RFC 9112 5.2", get("Content-Length: 5", " 6"), .foldedField),
        Refusal("a Content-Length on the next line", "RFC 9112 5.2", get("Content-Length:", " 5"), .foldedField),
        Refusal("a Transfer-Encoding on the next line", "RFC 9112 5.2", get("Transfer-Encoding:", " chunked"), .foldedField),
        Refusal("a coding on the next line", "RFC 9112 5.2", get("Transfer-Encoding: gzip,", "\tchunked"), .foldedField),
        Refusal("a Transfer-Encoding that begins with a space", "RFC 9112 5.2", get("X: a", " Transfer-Encoding: chunked"), .foldedField),
        Refusal("a last line of a space", "RFC 9112 5.2", get(" "), .foldedField),
    ]

    private static let names: [Refusal] =
        ["Host", "Content-Length", "Transfer-Encoding", "X"].flatMap { name in
            [
                (" ", "a space"), ("\t", "a tab"), ("\u{0B}", "a vertical tab"), ("\0", "NUL"), ("\u{A0}", "a no-break space"),
            ].map { Refusal("\($0.1) before the colon of \(name)", "RFC 9112 5.1", get(name + $0.0 + ": 1"), .malformedField) }
        }
        + [
            Refusal("no colon", "RFC 9112 5", get("X"), .malformedField),
            Refusal("no colon but a space", "RFC 9112 5", get("Content-Length 5"), .malformedField),
            Refusal("no colon but an equals sign", "RFC 9112 5", get("Content-Length=5"), .malformedField),
            Refusal("a request line as a field", "RFC 9112 5", get("GET /smuggled HTTP/1.1"), .malformedField),
            Refusal("an empty name", "RFC 9112 5", get(": a"), .malformedField),
            Refusal("a colon alone", "RFC 9112 5", get(":"), .malformedField),
            Refusal("a colon before a name", "RFC 9112 5", get(":Transfer-Encoding: chunked"), .malformedField),
            Refusal("a space in a name", "RFC 9110 5.6.2", get("Transfer Encoding: chunked"), .malformedField),
            Refusal("a name in quotes", "RFC 9110 5.6.2", get("\"Transfer-Encoding\": chunked"), .malformedField),
            Refusal("NUL before a name", "RFC 9110 5.6.2", get("\0Transfer-Encoding: chunked"), .malformedField),
            Refusal("NUL in a name", "RFC 9110 5.6.2", get("Content\0-Length: 5"), .malformedField),
            Refusal("DEL in a name", "RFC 9110 5.6.2", get("Content-Length\u{7F}: 5"), .malformedField),
            Refusal("a control octet in a name", "RFC 9110 5.6.2", get("X\u{08}Y: a"), .malformedField),
            Refusal("a byte order mark before a name", "RFC 9110 5.6.2", get("\u{FEFF}Host: a"), .malformedField),
            Refusal("UTF-8 in a name", "RFC 9110 5.6.2", get("X\u{E9}: a"), .malformedField),
            Refusal("Latin-1 in a name", "RFC 9110 5.6.2", get("X", [0xE9], ": a"), .malformedField),
        ]
        + ["(", ")", ",", "/", ";", "<", "=", ">", "?", "@", "[", "\\", "]", "{", "}"].map {
            Refusal("\($0) in a name", "RFC 9110 5.6.2", get("X\($0)Y: a"), .malformedField)
        }

    private static let values: [Refusal] =
        (Array(UInt8(0)...8) + [0x0B, 0x0C] + Array(0x0E...0x1F) + [0x7F]).map {
            Refusal("control octet \($0) in a value", "RFC 9110 5.5", get("X: a", [$0], "b"), .malformedField)
        }
        + [
            Refusal("NUL before a value", "RFC 9110 5.5", get("X: ", [0], "a"), .malformedField),
            Refusal("NUL after a value", "RFC 9110 5.5", get("X: a", [0]), .malformedField),
            Refusal("NUL in Host", "RFC 9110 5.5", only("Host: a\0b"), .malformedField),
            Refusal("Latin-1 in a value (obs-text)", "RFC 9110 5.5", get("X: ", [0xE9]), .malformedField),
            Refusal("UTF-8 in a value (obs-text)", "RFC 9110 5.5", get("X: \u{1F4DE}"), .malformedField),
            Refusal("overlong UTF-8 in a value", "RFC 9110 5.5", get("X: ", [0xC0, 0x8D, 0xC0, 0x8A]), .malformedField),
            Refusal("a control octet in Cookie", "RFC 9110 5.5", get("Cookie: a=\u{01}"), .malformedField),
        ]

    private static let sizes: [Refusal] = [
        Refusal("more fields than the bound", "RFC 6585 5", "GET / HTTP/1.1\r\n" + String(repeating: "A: b\r\n", count: 9), .tooManyFields),
        Refusal("a head beyond the bound", "RFC 6585 5", get("X: " + String(repeating: "x", count: 256)), .headTooLarge),
        Refusal("a name without end", "RFC 6585 5", get(String(repeating: "x", count: 256)), .headTooLarge),
        Refusal("a value without end", "RFC 6585 5", get("X:" + String(repeating: " ", count: 256)), .headTooLarge),
    ]
}
