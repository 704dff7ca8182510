// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import Testing

@testable import HTTPServer

struct HTTP2FrameScannerTests {
    private static let octets =
        ClientFrame.preface + ClientFrame.settings([(3, 100)]) + ClientFrame.headers(1, [1, 2, 3]) + ClientFrame.priority(5, dependency: 3)
        + ClientFrame.data(1) + ClientFrame.data(3, [1, 2], padding: 7) + ClientFrame.frame(0, flags: 8, stream: 3)
        + ClientFrame.frame(0xFA, flags: 0xFF, stream: 1 << 31 | 7, Array(repeating: 9, count: 300))
        + ClientFrame.frame(2, stream: 9, [1, 2]) + ClientFrame.ping()

    private static let frames = [
        HTTP2Frame(length: 6, type: 4), HTTP2Frame(length: 3, type: 1, flags: 5, stream: 1),
        HTTP2Frame(length: 5, type: 2, stream: 5, dependency: 3), HTTP2Frame(stream: 1),
        HTTP2Frame(length: 10, flags: 8, stream: 3, padding: 7), HTTP2Frame(flags: 8, stream: 3),
        HTTP2Frame(length: 300, type: 0xFA, flags: 0xFF, stream: 7), HTTP2Frame(length: 2, type: 2, stream: 9),
        HTTP2Frame(length: 8, type: 6),
    ]

    @Test func findsTheSameFramesInEveryArrival() {
        for arrival in arrivals(of: Self.octets.count) {
            var scanner = HTTP2FrameScanner()
            var found: [HTTP2Frame] = []
            var start = 0
            for end in arrival {
                var cursor = 0
                let part = Self.octets.span.extracting(start..<end)
                while let frame = scanner.next(in: part, from: &cursor) { found.append(frame) }
                #expect(cursor == end - start)
                start = end
            }
            #expect(found == Self.frames, "arriving as \(arrival.prefix(3))")
        }
    }

    @Test func stopsBehindAHeader() {
        var scanner = HTTP2FrameScanner()
        var cursor = 0
        let octets = ClientFrame.preface + ClientFrame.ping() + ClientFrame.priority(1, dependency: 3)
        _ = scanner.next(in: octets.span, from: &cursor)
        #expect(cursor == 24 + 9)
        _ = scanner.next(in: octets.span, from: &cursor)
        #expect(cursor == 24 + 17 + 9 + 4, "with the dependency")
    }

    /// The greatest length that three octets can express is skipped without overflow.
    @Test func passesTheLongestFrame() {
        var scanner = HTTP2FrameScanner()
        var cursor = 0
        let octets = ClientFrame.preface + ClientFrame.frame(0xFA, length: 1 << 24 - 1)
        #expect(scanner.next(in: octets.span, from: &cursor)?.length == 1 << 24 - 1)
        cursor = 0
        let rest = [UInt8](repeating: 0, count: 1 << 24 - 1) + ClientFrame.ping()
        #expect(scanner.next(in: rest.span, from: &cursor)?.type == 6)
    }
}

#endif
