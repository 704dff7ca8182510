// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import Testing

@testable import HTTPServer

struct HTTP2StreamHistoryTests {
    private func verdict(_ history: HTTP2StreamHistory, _ type: UInt8, _ stream: UInt32) -> HTTP2ErrorCode? {
        do throws(HTTP2ConnectionError) {
            try history.check(HTTP2Frame(type: type, stream: stream))
            return nil
        } catch {
            return error.code
        }
    }

    @Test func tellsClosedFromLeftOut() {
        var history = HTTP2StreamHistory()
        for stream: UInt32 in [1, 3, 9] { history.open(stream) }
        #expect(history.highest == 9)
        for stream: UInt32 in [1, 3, 9] { #expect(verdict(history, HTTP2Frame.headers, stream) == .streamClosed) }
        for stream: UInt32 in [5, 7, 2, 8] { #expect(verdict(history, HTTP2Frame.headers, stream) == .protocolError) }
        for stream: UInt32 in [1, 5] { #expect(verdict(history, HTTP2Frame.data, stream) == .streamClosed) }
    }

    @Test func knowsNothingOfLongAgo() {
        var history = HTTP2StreamHistory()
        history.open(1)
        history.open(127)
        #expect(verdict(history, HTTP2Frame.headers, 1) == .streamClosed, "the 64th before is still known")
        history.open(129)
        #expect(verdict(history, HTTP2Frame.headers, 1) == .protocolError)
        #expect(verdict(history, HTTP2Frame.headers, 127) == .streamClosed)
        history.open(0x7FFF_FFFF)
        #expect(verdict(history, HTTP2Frame.headers, 129) == .protocolError)
        history.open(5)
        #expect(history.highest == 0x7FFF_FFFF, "never goes back")
    }

    @Test func toleratesWhatCrossesAReset() {
        var history = HTTP2StreamHistory()
        history.open(999)
        for stream in stride(from: UInt32(1), through: 999, by: 2) { history.didReset(stream) }
        #expect(verdict(history, HTTP2Frame.data, 999) == nil)
        #expect(history.wasReset(999))
        #expect(!history.wasReset(1001))
        #expect(verdict(history, HTTP2Frame.headers, 999 - 2 * 255) == nil)
        #expect(verdict(history, HTTP2Frame.data, 999 - 2 * 256) == .streamClosed, "the last 256 are remembered")
    }
}

#endif
