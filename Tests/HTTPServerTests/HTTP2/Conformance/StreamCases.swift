// SPDX-License-Identifier: Apache-2.0

#if HTTP2

@testable import HTTPServer

extension ConformanceCase {
    /// RFC 9113 §5: the states of streams, and their identifiers.
    static let streams: [ConformanceCase] = {
        let get = HeaderBlock.get()
        let post = HeaderBlock.get(method: "POST")
        let open = ClientFrame.headers(1, post, end: false)
        let done = ClientFrame.headers(1, get)
        let trailers = HeaderBlock.literal([("x-sum", "1")])
        return [
            .connectionError("9113 5.1", "idle: DATA", .protocolError, frames: ClientFrame.data(1, [1], end: true)),
            .connectionError("9113 5.1", "idle: RST_STREAM", .protocolError, frames: ClientFrame.reset(1)),
            .connectionError("9113 5.1", "idle: WINDOW_UPDATE", .protocolError, frames: ClientFrame.windowUpdate(1, 100)),
            .connectionError("9113 5.1", "idle: CONTINUATION", .protocolError, frames: ClientFrame.continuation(1, get)),

            .connectionError(
                "9113 5.1", "half-closed by the client: DATA", .streamClosed, frames: done + ClientFrame.data(1, [1], end: true)),
            .connectionError("9113 5.1", "half-closed by the client: HEADERS", .streamClosed, frames: done + done),
            .connectionError(
                "9113 5.1", "half-closed by the client: CONTINUATION", .protocolError, .streamClosed,
                frames: done + ClientFrame.continuation(1, trailers)),

            .connectionError("9113 5.1", "closed after END_STREAM: DATA", .streamClosed, frames: done, ClientFrame.data(1, [1], end: true)),
            .connectionError("9113 5.1", "closed after END_STREAM: HEADERS", .streamClosed, frames: done, done),
            .connectionError(
                "9113 5.1", "closed after END_STREAM: CONTINUATION", .protocolError, .streamClosed,
                frames: done, ClientFrame.continuation(1, trailers)),
            .connectionError(
                "9113 5.1", "closed by the client's reset: DATA", .streamClosed,
                frames: open + ClientFrame.reset(1) + ClientFrame.data(1, [1], end: true)),
            .connectionError(
                "9113 5.1", "closed by the client's reset: HEADERS", .streamClosed,
                frames: open + ClientFrame.reset(1) + ClientFrame.headers(1, trailers)),
            .connectionError(
                "9113 5.1", "closed by the client's reset: CONTINUATION", .protocolError, .streamClosed,
                frames: open + ClientFrame.reset(1) + ClientFrame.continuation(1, trailers)),
            ConformanceCase(
                "9113 5.1", "closed: frames that may cross the end of a stream", done,
                ClientFrame.windowUpdate(1, 10) + ClientFrame.priority(1, dependency: 0) + ClientFrame.reset(1), expect: .answer(200)),
            // The client cannot know yet that the server has reset the stream because of its wrong length.
            ConformanceCase(
                "9113 5.1", "closed by the server's reset: what was on its way",
                ClientFrame.headers(1, HeaderBlock.get("/", [("content-length", "1")], method: "POST"), end: false)
                    + ClientFrame.data(1, [1, 2]),
                ClientFrame.data(1, [3]) + ClientFrame.headers(1, trailers), expect: .streamError([.protocolError])),

            .connectionError("9113 5.1.1", "an even identifier", .protocolError, frames: ClientFrame.headers(2, get)),
            .connectionError(
                "9113 5.1.1", "an identifier lower than an earlier one", .protocolError,
                frames: ClientFrame.headers(5, get), ClientFrame.headers(3, get)),
            .connectionError(
                "9113 5.1.1", "an identifier far lower than an earlier one", .protocolError,
                frames: ClientFrame.headers(1001, get), ClientFrame.headers(3, get)),
            .connectionError(
                "9113 5.1.1", "an identifier lower than one that is open", .protocolError,
                frames: ClientFrame.headers(5, post, end: false) + ClientFrame.headers(3, get)),
            ConformanceCase("9113 5.1.1", "identifiers that were left out", ClientFrame.headers(77, get), expect: .answer(200, stream: 77)),
            ConformanceCase(
                "9113 5.1.1", "the last identifier", ClientFrame.headers(0x7FFF_FFFF, get), expect: .answer(200, stream: 0x7FFF_FFFF)),

            .connectionError(
                "9113 5.1.2", "more streams than announced", .protocolError,
                frames: (0..<9).flatMap { ClientFrame.headers(1 + 2 * $0, post, end: false) }),

            .connectionError(
                "7540 5.3.1", "HEADERS that depends on its own stream", .protocolError,
                frames: ClientFrame.frame(1, flags: 0x25, stream: 1, [0, 0, 0, 1, 15] + get)),
            .connectionError(
                "7540 5.3.1", "PRIORITY that depends on its own stream", .protocolError,
                frames: ClientFrame.priority(1, dependency: 1)),
            ConformanceCase(
                "9113 5.3.2", "priorities of the old kind are ignored",
                ClientFrame.frame(1, flags: 0x25, stream: 3, [0, 0, 0, 1, 15] + get) + ClientFrame.priority(3, dependency: 9),
                expect: .answer(200, stream: 3)),
            ConformanceCase(
                "9218 4", "a priority of the new kind", ClientFrame.headers(1, HeaderBlock.get("/", [("priority", "u=1, i")])),
                expect: .answer(200)),
            ConformanceCase(
                "9218 7.1", "PRIORITY_UPDATE", ClientFrame.frame(0x10, ClientFrame.word(1) + Array("u=1".utf8)), expect: .ignored),

            ConformanceCase(
                "9113 7", "an unknown error code in RST_STREAM", open + ClientFrame.reset(1, 0xFF), expect: .ignored),
        ]
    }()
}

#endif
