// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import Testing

@testable import HTTPServer

struct HTTP2FloodGuardTests {
    private static let limits = Limits.test {
        $0.http2ClientResets = 3
        $0.http2ServerResets = 2
        $0.http2IdleFrames = 5
    }

    /// How many of `count` such frames are admitted at one moment.
    private func admitted(_ frame: HTTP2Frame, _ count: Int, _ guarding: inout HTTP2FloodGuard) -> Int {
        for number in 0..<count {
            do throws(HTTP2ConnectionError) {
                try guarding.admit(frame, now: 0)
            } catch {
                #expect(error.code == .enhanceYourCalm)
                return number
            }
        }
        return count
    }

    @Test(arguments: [
        (HTTP2Frame(length: 4, type: HTTP2Frame.resetStream, stream: 1), 3), (HTTP2Frame(length: 8, type: HTTP2Frame.ping), 5),
        (HTTP2Frame(type: HTTP2Frame.settings), 5), (HTTP2Frame(length: 5, type: HTTP2Frame.priority, stream: 1), 5),
        (HTTP2Frame(length: 4, type: HTTP2Frame.windowUpdate), 5), (HTTP2Frame(length: 8, type: HTTP2Frame.goAway), 5),
        (HTTP2Frame(length: 99, type: 0xFA), 5), (HTTP2Frame(type: HTTP2Frame.data, stream: 1), 5),
        (HTTP2Frame(length: 9, type: HTTP2Frame.continuation, stream: 1), 8),
        (HTTP2Frame(length: 9, type: HTTP2Frame.headers, stream: 1), 50), (HTTP2Frame(length: 9, type: HTTP2Frame.data, stream: 1), 50),
        (HTTP2Frame(type: HTTP2Frame.data, flags: HTTP2Frame.endStream, stream: 1), 50),
        (HTTP2Frame(length: 256, type: HTTP2Frame.data, flags: HTTP2Frame.padded, stream: 1, padding: 255), 5),
        (HTTP2Frame(length: 257, type: HTTP2Frame.data, flags: HTTP2Frame.padded, stream: 1, padding: 255), 50),
        (HTTP2Frame(length: 1, type: HTTP2Frame.data, flags: HTTP2Frame.padded, stream: 1), 5),
        (HTTP2Frame(length: 2, type: HTTP2Frame.data, flags: HTTP2Frame.padded, stream: 1), 50),
    ])
    func admits(_ frame: HTTP2Frame, _ count: Int) {
        var guarding = HTTP2FloodGuard(Self.limits)
        #expect(admitted(frame, 50, &guarding) == count)
    }

    @Test func countsContinuationsForEachHeaderBlock() {
        var guarding = HTTP2FloodGuard(Self.limits)
        let continuation = HTTP2Frame(length: 1, type: HTTP2Frame.continuation, stream: 1)
        for _ in 0..<20 {
            #expect(admitted(HTTP2Frame(length: 1, type: HTTP2Frame.headers, stream: 1), 1, &guarding) == 1)
            #expect(admitted(continuation, 8, &guarding) == 8)
        }
        #expect(admitted(continuation, 1, &guarding) == 0)
    }

    @Test func workEarnsFrames() {
        var guarding = HTTP2FloodGuard(Self.limits)
        let ping = HTTP2Frame(length: 8, type: HTTP2Frame.ping)
        #expect(admitted(ping, 5, &guarding) == 5)
        guarding.didAnswer()
        #expect(admitted(ping, 5, &guarding) == 5)
        // Octets one by one are no work.
        for _ in 0..<1000 { guarding.didSend(1) }
        #expect(admitted(ping, 1, &guarding) == 0)
        guarding.didSend(16_384)
        #expect(admitted(ping, 5, &guarding) == 5)
    }

    @Test func countsWhatTheServerResets() throws {
        var guarding = HTTP2FloodGuard(Self.limits)
        try guarding.didReset(now: 0)
        try guarding.didReset(now: 0)
        #expect(throws: HTTP2ConnectionError(.enhanceYourCalm, "too many faulty streams")) { try guarding.didReset(now: 0) }
    }
}

#endif
