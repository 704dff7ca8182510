// SPDX-License-Identifier: Apache-2.0

#if HTTP2

@testable import HTTPServer

extension ConformanceCase {
    /// RFC 9113 §4 and §6: the format of frames.
    static let frames: [ConformanceCase] = {
        let get = HeaderBlock.get()
        let post = HeaderBlock.get(method: "POST")
        let half = get.count / 2
        let (first, second) = (Array(get[..<half]), Array(get[half...]))
        return [
            ConformanceCase("9113 4.1", "a frame of an unknown type", ClientFrame.frame(0xFA, Array("what".utf8)), expect: .ignored),
            ConformanceCase(
                "9113 4.1", "flags that mean nothing", ClientFrame.frame(6, flags: 0x16, Array("87654321".utf8)), expect: .ignored),
            ConformanceCase("9113 4.1", "the reserved bit", ClientFrame.headers(1 | 1 << 31, get), expect: .answer(200)),
            ConformanceCase(
                "9113 4.2", "DATA of the greatest size",
                ClientFrame.headers(1, post, end: false) + ClientFrame.data(1, Array(repeating: 0, count: 1024), end: true),
                expect: .answer(200)),
            .connectionError(
                "9113 4.2", "DATA beyond the greatest size", .frameSizeError,
                frames: ClientFrame.headers(1, post, end: false) + ClientFrame.frame(0, stream: 1, length: 16385)),
            .connectionError(
                "9113 4.2", "HEADERS beyond the greatest size", .frameSizeError,
                frames: ClientFrame.frame(1, flags: 5, stream: 1, length: 16385)),
            .connectionError(
                "9113 4.2", "CONTINUATION beyond the greatest size", .frameSizeError,
                frames: ClientFrame.headers(1, first, endHeaders: false) + ClientFrame.frame(9, flags: 4, stream: 1, length: 16385)),
            .connectionError(
                "9113 4.2", "an unknown frame beyond the greatest size", .frameSizeError,
                frames: ClientFrame.frame(0xFA, stream: 1, length: 16385)),
            .connectionError(
                "9113 4.3", "PRIORITY within a header block", .protocolError,
                frames: ClientFrame.headers(1, first, endHeaders: false) + ClientFrame.priority(1, dependency: 0)),
            .connectionError(
                "9113 4.3", "HEADERS of another stream within a header block", .protocolError,
                frames: ClientFrame.headers(1, first, endHeaders: false) + ClientFrame.headers(3, get)),
            .connectionError(
                "9113 5.5", "an unknown frame within a header block", .protocolError,
                frames: ClientFrame.headers(1, first, endHeaders: false) + ClientFrame.frame(0xFA)),

            .connectionError("9113 6.1", "DATA on stream 0", .protocolError, frames: ClientFrame.data(0, [1])),
            .connectionError(
                "9113 6.1", "padding as long as the payload", .protocolError,
                frames: ClientFrame.headers(1, post, end: false) + ClientFrame.frame(0, flags: 8, stream: 1, [5, 1, 1, 1, 1])),
            .connectionError(
                "9113 6.1", "padding announced but no room for its length", .protocolError, .frameSizeError,
                frames: ClientFrame.headers(1, post, end: false) + ClientFrame.frame(0, flags: 8, stream: 1)),
            ConformanceCase(
                "9113 6.1", "padding",
                ClientFrame.headers(1, post, end: false) + ClientFrame.data(1, [1, 2], end: true, padding: 7), expect: .answer(200)),

            .connectionError("9113 6.2", "HEADERS on stream 0", .protocolError, frames: ClientFrame.headers(0, get)),
            .connectionError(
                "9113 6.2", "padding longer than the payload", .protocolError,
                frames: ClientFrame.frame(1, flags: 0xD, stream: 1, [200] + get)),
            ConformanceCase(
                "9113 6.2", "padding and priority", ClientFrame.frame(1, flags: 0x2D, stream: 1, [3, 0, 0, 0, 0, 15] + get + [0, 0, 0]),
                expect: .answer(200)),
            .connectionError(
                "9113 6.2", "priority announced but too short for it", .frameSizeError, .protocolError,
                frames: ClientFrame.frame(1, flags: 0x25, stream: 1, [0, 0, 0])),

            .connectionError("9113 6.3", "PRIORITY on stream 0", .protocolError, frames: ClientFrame.priority(0, dependency: 1)),
            .connectionError(
                "9113 6.3", "PRIORITY of another length than 5", .frameSizeError,
                frames: ClientFrame.frame(2, stream: 1, [0, 0, 0, 0])),
            .connectionError("9113 6.3", "PRIORITY without payload", .frameSizeError, frames: ClientFrame.frame(2, stream: 1)),
            ConformanceCase("9113 6.3", "PRIORITY on an idle stream", ClientFrame.priority(7, dependency: 0), expect: .ignored),

            .connectionError("9113 6.4", "RST_STREAM on stream 0", .protocolError, frames: ClientFrame.reset(0)),
            .connectionError(
                "9113 6.4", "RST_STREAM of another length than 4", .frameSizeError,
                frames: ClientFrame.headers(1, post, end: false) + ClientFrame.frame(3, stream: 1, [0, 0, 0])),

            .connectionError(
                "9113 6.6", "PUSH_PROMISE of a client", .protocolError,
                frames: ClientFrame.headers(1, post, end: false) + ClientFrame.frame(5, flags: 4, stream: 1, [0, 0, 0, 2] + get)),

            .connectionError(
                "9113 6.7", "PING on a stream", .protocolError, frames: ClientFrame.frame(6, stream: 1, Array("12345678".utf8))),
            .connectionError("9113 6.7", "PING of another length than 8", .frameSizeError, frames: ClientFrame.frame(6, [1, 2, 3])),
            ConformanceCase("9113 6.7", "a PING that answers none", ClientFrame.ping("nonesent", acknowledges: true), expect: .ignored),

            .connectionError(
                "9113 6.8", "GOAWAY on a stream", .protocolError, frames: ClientFrame.frame(7, stream: 1, Array(repeating: 0, count: 8))),
            .connectionError("9113 6.8", "GOAWAY too short", .frameSizeError, frames: ClientFrame.frame(7, [0, 0, 0, 0])),

            ConformanceCase(
                "9113 6.10", "a header block in three frames",
                ClientFrame.headers(1, first, endHeaders: false) + ClientFrame.continuation(1, [], endHeaders: false)
                    + ClientFrame.continuation(1, second), expect: .answer(200)),
            .connectionError(
                "9113 6.10", "CONTINUATION on stream 0", .protocolError,
                frames: ClientFrame.headers(1, first, endHeaders: false) + ClientFrame.continuation(0, second)),
            .connectionError(
                "9113 6.10", "CONTINUATION of another stream", .protocolError,
                frames: ClientFrame.headers(1, first, endHeaders: false) + ClientFrame.continuation(3, second)),
            .connectionError(
                "9113 6.10", "CONTINUATION after the header block ended", .protocolError,
                frames: ClientFrame.headers(1, post, end: false) + ClientFrame.continuation(1, HeaderBlock.literal([("a", "b")]))),
            .connectionError(
                "9113 6.10", "CONTINUATION after DATA", .protocolError,
                frames: ClientFrame.headers(1, post, end: false) + ClientFrame.data(1, [1]) + ClientFrame.continuation(1, [])),
            .connectionError(
                "9113 6.10", "DATA within a header block", .protocolError,
                frames: ClientFrame.headers(1, first, endHeaders: false) + ClientFrame.data(1, [1])),
        ]
    }()
}

#endif
