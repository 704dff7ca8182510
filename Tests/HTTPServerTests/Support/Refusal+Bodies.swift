// SPDX-License-Identifier: Apache-2.0

@testable import HTTPServer

extension Refusal {
    static let framing: [Refusal] = [
        Refusal("both lengths, RFC 9112 6.3", get("Content-Length: 5", "Transfer-Encoding: chunked"), .conflictingFraming),
        Refusal("both lengths, the other way round", get("Transfer-Encoding: chunked", "Content-Length: 0"), .conflictingFraming),
        Refusal("a sign, RFC 9110 8.6", get("Content-Length: +5"), .malformedContentLength),
        Refusal("below zero, RFC 9110 8.6", get("Content-Length: -1"), .malformedContentLength),
        Refusal("a space in it, RFC 9110 8.6", get("Content-Length: 1 0"), .malformedContentLength),
        Refusal("a list, RFC 9112 6.3", get("Content-Length: 5, 5"), .malformedContentLength),
        Refusal("sent twice, RFC 9112 6.3", get("Content-Length: 5", "Content-Length: 5"), .malformedContentLength),
        Refusal("a leading zero", get("Content-Length: 05"), .malformedContentLength),
        Refusal("hexadecimal, RFC 9110 8.6", get("Content-Length: 0x5"), .malformedContentLength),
        Refusal("empty, RFC 9110 8.6", get("Content-Length:"), .malformedContentLength),
        Refusal("overflow, RFC 9110 8.6", get("Content-Length: 18446744073709551617"), .malformedContentLength),
        Refusal("not chunked last, RFC 9112 6.3", get("Transfer-Encoding: chunked, gzip"), .malformedTransferEncoding),
        Refusal("not chunked at all, RFC 9112 6.3", get("Transfer-Encoding: gzip"), .malformedTransferEncoding),
        Refusal("identity, RFC 9112 7", get("Transfer-Encoding: identity"), .malformedTransferEncoding),
        Refusal("chunked twice, RFC 9112 6.1", get("Transfer-Encoding: chunked, chunked"), .malformedTransferEncoding),
        Refusal(
            "the field twice, RFC 9112 6.1", get("Transfer-Encoding: chunked", "Transfer-Encoding: chunked"), .malformedTransferEncoding),
        Refusal("obfuscated by a quote", get("Transfer-Encoding: \"chunked\""), .malformedTransferEncoding),
        Refusal("obfuscated by a comma", get("Transfer-Encoding: ,chunked"), .malformedTransferEncoding),
        Refusal("obfuscated by a parameter, RFC 9112 7.1", get("Transfer-Encoding: chunked;q=1"), .malformedTransferEncoding),
        Refusal("obfuscated by a letter", get("Transfer-Encoding: xchunked"), .malformedTransferEncoding),
        Refusal("empty, RFC 9112 6.1", get("Transfer-Encoding:"), .malformedTransferEncoding),
        Refusal("an unknown coding before chunked, RFC 9112 6.1", get("Transfer-Encoding: gzip, chunked"), .unsupportedTransferEncoding),
        Refusal(
            "Transfer-Encoding on 1.0, RFC 9112 6.1", "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            .malformedTransferEncoding),
        Refusal("another expectation, RFC 9110 10.1.1", get("Expect: tea", "Content-Length: 5"), .unsupportedExpectation),
        Refusal("100-continue and another", get("Expect: 100-continue, tea", "Content-Length: 5"), .unsupportedExpectation),
        Refusal("a body beyond the bound", get("Content-Length: 65"), .bodyTooLarge, reachesResponder: true),
        Refusal(
            "a body beyond the bound, not waited for", get("Expect: 100-continue", "Content-Length: 65"), .bodyTooLarge,
            reachesResponder: true),
    ]

    static let chunked: [Refusal] = [
        chunk("no size, RFC 9112 7.1", "\r\n"),
        chunk("a sign before the size", "+5\r\nhello\r\n0\r\n\r\n"),
        chunk("0x before the size", "0x5\r\nhello\r\n0\r\n\r\n"),
        chunk("a space before the size", " 5\r\nhello\r\n0\r\n\r\n"),
        chunk("a space after the size", "5 \r\nhello\r\n0\r\n\r\n"),
        chunk("a size that overflows", "FFFFFFFFFFFFFFFFF\r\n", .bodyTooLarge),
        chunk("a size of too many zeros", "000000005\r\nhello\r\n0\r\n\r\n"),
        chunk("bare LF after the size, RFC 9112 2.2", "5\nhello\r\n0\r\n\r\n"),
        chunk("bare CR after the size, RFC 9112 2.2", "5\rhello\r\n0\r\n\r\n"),
        chunk("bare LF after the data", "5\r\nhello\n0\r\n\r\n"),
        chunk("bare CR after the data", "5\r\nhello\r0\r\n\r\n"),
        chunk("data longer than its size", "4\r\nhello\r\n0\r\n\r\n"),
        chunk("bare LF in an extension, RFC 9112 7.1.1", "5;a\nhello\r\n0\r\n\r\n"),
        chunk("bare CR in an extension, RFC 9112 7.1.1", "5;a\rb\r\nhello\r\n0\r\n\r\n"),
        chunk("LF in a quoted extension, RFC 9112 7.1.1", "5;a=\"\n\"\r\nhello\r\n0\r\n\r\n"),
        chunk("an extension without end", "5;" + String(repeating: "a", count: 80), .bodyTooLarge),
        chunk(
            "more data than the bound", String(repeating: "28\r\n" + String(repeating: "a", count: 40) + "\r\n", count: 2), .bodyTooLarge),
        chunk("a chunk larger than the bound", "41\r\n", .bodyTooLarge),
        chunk("bare LF after a trailer, RFC 9112 2.2", "0\r\nX: a\n\r\n", .malformedTrailer),
        chunk("bare LF as the last line, RFC 9112 2.2", "0\r\n\n", .malformedTrailer),
        chunk("bare CR as the last line, RFC 9112 2.2", "0\r\n\rX", .malformedTrailer),
        chunk("a folded trailer, RFC 9112 5.2", "0\r\nX: a\r\n b\r\n\r\n", .malformedTrailer),
        chunk("space before a trailer's colon, RFC 9112 5.1", "0\r\nX : a\r\n\r\n", .malformedTrailer),
        chunk("a trailer without colon, RFC 9112 5", "0\r\nGET / HTTP/1.1\r\n\r\n", .malformedTrailer),
        chunk("NUL in a trailer, RFC 9110 5.5", "0\r\nX: \0\r\n\r\n", .malformedTrailer),
        chunk("more trailers than the bound", "0\r\n" + String(repeating: "A:b\r\n", count: 9) + "\r\n", .malformedTrailer),
        chunk("trailers longer than the bound", "0\r\nX: " + String(repeating: "a", count: 80), .bodyTooLarge),
    ]

    private static func chunk(_ rule: String, _ body: String, _ rejection: Rejection = .malformedChunk) -> Refusal {
        Refusal(rule, chunks(body), rejection, reachesResponder: true)
    }
}
