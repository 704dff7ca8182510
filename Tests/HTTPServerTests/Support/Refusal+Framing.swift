// SPDX-License-Identifier: Apache-2.0

@testable import HTTPServer

extension Refusal {
    /// Content-Length: decimal digits, once, and without Transfer-Encoding.
    static let lengths: [Refusal] =
        [
            "", " ", "+5", "-5", "-0", "+0", "5 5", "1 0", "5\t5", "5,5", "5, 5", "5,6", "5,", ",5", "05", "00", "0005", "0x5", "0X5",
            "5h", "a", "5a", "a5", "5.0", "5.", "1e3", "5;", "5;a=b", "\"5\"", "'5'", "(5)", "5_0", "1'000", "0b101", "0o5", "NaN", "true",
            "-1", "1000000000000000000", "9223372036854775807", "9223372036854775808", "18446744073709551615", "18446744073709551617",
            "99999999999999999999999999999999",
        ].map { Refusal("Content-Length '\($0)'", "RFC 9110 8.6", get("Content-Length: \($0)"), .malformedContentLength) }
        + [
            Refusal("a NUL behind the digits", "RFC 9110 5.5", get("Content-Length: 5\0"), .malformedField),
            Refusal("a vertical tab before the digits", "RFC 9110 5.5", get("Content-Length: \u{0B}5"), .malformedField),
            Refusal("Arabic digits", "RFC 9110 8.6", get("Content-Length: \u{665}"), .malformedField),
            Refusal("full-width digits", "RFC 9110 8.6", get("Content-Length: \u{FF15}"), .malformedField),
            Refusal(
                "Content-Length '05' on 1.0", "RFC 9110 8.6", "POST / HTTP/1.0\r\nContent-Length: 05\r\n\r\n", .malformedContentLength),
            Refusal("two equal lengths", "RFC 9112 6.3", get("Content-Length: 5", "Content-Length: 5"), .malformedContentLength),
            Refusal("two lengths", "RFC 9112 6.3", get("Content-Length: 5", "Content-Length: 6"), .malformedContentLength),
            Refusal("two lengths of zero", "RFC 9112 6.3", get("Content-Length: 0", "Content-Length: 0"), .malformedContentLength),
            Refusal(
                "two lengths apart and in other case", "RFC 9112 6.3", get("content-length: 0", "X: y", "CONTENT-LENGTH: 5"),
                .malformedContentLength),
            Refusal("an empty length and another", "RFC 9112 6.3", get("Content-Length:", "Content-Length: 5"), .malformedContentLength),
            Refusal(
                "three lengths", "RFC 9112 6.3", get("Content-Length: 0", "Content-Length: 0", "Content-Length: 0"), .malformedContentLength
            ),
        ]
        + ["0", "5", "5, 5", "x", "-1", ""].flatMap { length in
            [
                Refusal(
                    "Content-Length '\(length)', then chunked", "RFC 9112 6.1",
                    get("Content-Length: \(length)", "Transfer-Encoding: chunked"), .conflictingFraming),
                Refusal(
                    "chunked, then Content-Length '\(length)'", "RFC 9112 6.1",
                    get("Transfer-Encoding: chunked", "Content-Length: \(length)"), .conflictingFraming),
            ]
        }
        + [
            Refusal("a length and a broken coding", "RFC 9112 6.1", get("Content-Length: 5", "Transfer-Encoding: x"), .conflictingFraming),
            Refusal("a length and an empty coding", "RFC 9112 6.1", get("Content-Length: 5", "Transfer-Encoding:"), .conflictingFraming),
            Refusal(
                "a length and identity", "RFC 9112 6.1", get("Content-Length: 5", "Transfer-Encoding: identity"), .conflictingFraming),
            Refusal(
                "both lengths on 1.0", "RFC 9112 6.1",
                "POST / HTTP/1.0\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n", .conflictingFraming),
        ]

    /// Transfer-Encoding: only "chunked", once, and only in HTTP/1.1.
    static let codings: [Refusal] =
        [
            "", " ", "identity", "gzip", "deflate", "compress", "gzip, deflate", "chunked, gzip", "chunked, identity", "chunked, x",
            "chunked, chunked", "chunked,chunked", "chunked, gzip, chunked",
        ].map { Refusal("Transfer-Encoding '\($0)'", "RFC 9112 6.3", get("Transfer-Encoding: \($0)"), .malformedTransferEncoding) }
        + [
            "chunked,", ",chunked", ", chunked", "chunked, ", "xchunked", "chunkedx", "chunked x", "x chunked", "chun ked", "chunk", "c",
            "chunked;", "chunked;a=b", "chunked; q=1", "chunked;q=0.5", ";chunked", "\"chunked\"", "'chunked'", "\"chunked", "(chunked)",
            "[chunked]", "<chunked>", "chunked/1", "chunked:", ":chunked", "chunked=1", "=chunked", "*", "0", "1", "true", "none",
            "\"gzip, chunked\"", "gzip, \"chunked\"", "gzip;a, chunked;b", "chunked\tx", "ch\\unked", "%63hunked", "chunked%00",
            "\\x00chunked",
        ].map { Refusal("Transfer-Encoding '\($0)'", "RFC 9112 7", get("Transfer-Encoding: \($0)"), .malformedTransferEncoding) }
        + [
            Refusal("a vertical tab before chunked", "RFC 9110 5.5", get("Transfer-Encoding: \u{0B}chunked"), .malformedField),
            Refusal("a form feed after chunked", "RFC 9110 5.5", get("Transfer-Encoding: chunked\u{0C}"), .malformedField),
            Refusal("NUL after chunked", "RFC 9110 5.5", get("Transfer-Encoding: chunked\0"), .malformedField),
            Refusal("a backspace in chunked", "RFC 9110 5.5", get("Transfer-Encoding: chunkx\u{08}ed"), .malformedField),
            Refusal("chunked with a Kelvin sign", "RFC 9110 5.5", get("Transfer-Encoding: chun\u{212A}ed"), .malformedField),
            Refusal("chunked and a no-break space", "RFC 9110 5.5", get("Transfer-Encoding: chunked\u{A0}"), .malformedField),
            Refusal("Latin-1 before chunked", "RFC 9110 5.5", get("Transfer-Encoding: ", [0xFF], "chunked"), .malformedField),
        ]
        + [
            ["chunked", "chunked"], ["chunked", "identity"], ["identity", "chunked"], ["gzip", "chunked"], ["", "chunked"],
            ["chunked", ""],
        ]
        .map {
            Refusal(
                "the field twice: '\($0[0])', '\($0[1])'", "RFC 9112 6.1",
                get("Transfer-Encoding: \($0[0])", "transfer-encoding: \($0[1])"), .malformedTransferEncoding)
        }
        + ["gzip, chunked", "gzip,chunked", "x, CHUNKED", "identity, chunked", "gzip , deflate\t, chunked"].map {
            Refusal("Transfer-Encoding '\($0)'", "RFC 9112 6.1", get("Transfer-Encoding: \($0)"), .unsupportedTransferEncoding)
        }
        + [
            Refusal(
                "chunked on 1.0", "RFC 9112 6.1", "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                .malformedTransferEncoding),
            Refusal(
                "chunked on 1.0 with keep-alive", "RFC 9112 6.1",
                "POST / HTTP/1.0\r\nConnection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", .malformedTransferEncoding),
        ]

    /// Expect, and bodies that exceed the bound, with or without waiting for 100 (Continue).
    static let expectations: [Refusal] =
        [
            "tea", "200-ok", "100", "100-continued", "100 continue", "100-continue=1", "100-continue;a", "\"100-continue\"",
            "100-continue, tea",
        ]
        .map { Refusal("Expect '\($0)'", "RFC 9110 10.1.1", get("Expect: \($0)", "Content-Length: 5"), .unsupportedExpectation) }
        + [
            Refusal(
                "100-continue, then another", "RFC 9110 10.1.1", get("Expect: 100-continue", "Expect: tea"), .unsupportedExpectation),
            Refusal(
                "100-continue before broken framing", "RFC 9112 6.3", get("Expect: 100-continue", "Content-Length: 05"),
                .malformedContentLength),
            Refusal(
                "a body beyond the bound, waited for", "RFC 9110 10.1.1", get("Expect: 100-continue", "Content-Length: 65"), .bodyTooLarge),
        ]
        + ["GET", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "TRACE", "X"].map {
            Refusal(
                "a body of \($0) beyond the bound", "RFC 9110 15.5.14",
                "\($0) / HTTP/1.1\r\nHost: a\r\nContent-Length: 65\r\n\r\n", .bodyTooLarge)
        }
}
