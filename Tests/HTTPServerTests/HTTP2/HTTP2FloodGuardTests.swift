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

    /// How many of `count` such frames are admitted at the same time.
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
        (HTTP2Frame(length: 4, type: HTTP2Frame.resetStream, stream: 1), 50), (HTTP2Frame(length: 8, type: HTTP2Frame.ping), 11),
        (HTTP2Frame(type: HTTP2Frame.settings), 11), (HTTP2Frame(length: 5, type: HTTP2Frame.priority, stream: 1), 11),
        (HTTP2Frame(length: 4, type: HTTP2Frame.windowUpdate), 11), (HTTP2Frame(length: 8, type: HTTP2Frame.goAway), 11),
        (HTTP2Frame(length: 99, type: 0xFA), 11), (HTTP2Frame(type: HTTP2Frame.data, stream: 1), 11),
        (HTTP2Frame(length: 9, type: HTTP2Frame.continuation, stream: 1), 8),
        (HTTP2Frame(length: 9, type: HTTP2Frame.headers, stream: 1), 50), (HTTP2Frame(length: 9, type: HTTP2Frame.data, stream: 1), 50),
        (HTTP2Frame(type: HTTP2Frame.data, flags: HTTP2Frame.endStream, stream: 1), 50),
        (HTTP2Frame(length: 256, type: HTTP2Frame.data, flags: HTTP2Frame.padded, stream: 1, padding: 255), 11),
        (HTTP2Frame(length: 257, type: HTTP2Frame.data, flags: HTTP2Frame.padded, stream: 1, padding: 255), 50),
        (HTTP2Frame(length: 1, type: HTTP2Frame.data, flags: HTTP2Frame.padded, stream: 1), 11),
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
        #expect(guarding.cause == nil)
        guarding.didAnswer()
        #expect(admitted(ping, 5, &guarding) == 5)
        #expect(guarding.cause == nil)
        // Single octets do not count as work.
        for _ in 0..<1000 { guarding.didSend(1) }
        #expect(admitted(ping, 1, &guarding) == 1)
        #expect(guarding.cause?.reason.description == "too many frames without content")
    }

    @Test func aLargeAnswerEarnsFrames() {
        var guarding = HTTP2FloodGuard(Self.limits)
        let ping = HTTP2Frame(length: 8, type: HTTP2Frame.ping)
        #expect(admitted(ping, 5, &guarding) == 5)
        guarding.didSend(16_384)
        #expect(admitted(ping, 5, &guarding) == 5)
        #expect(guarding.cause == nil)
    }

    @Test func countsWhatTheServerResets() throws {
        var guarding = HTTP2FloodGuard(Self.limits)
        for _ in 0..<2 { try guarding.didReset(now: 0) }
        #expect(guarding.cause == nil)
        try guarding.didReset(now: 0)
        #expect(guarding.cause == HTTP2ConnectionError(.enhanceYourCalm, "too many faulty streams"), "the connection is to end")
        for _ in 0..<2 { try guarding.didReset(now: 0) }
        #expect(throws: HTTP2ConnectionError(.enhanceYourCalm, "too many faulty streams")) { try guarding.didReset(now: 0) }
    }

    @Test func countsWhatTheClientResetsAndGivesBackForAnswers() throws {
        var guarding = HTTP2FloodGuard(Self.limits)
        for _ in 0..<100 {
            try guarding.didCancel(now: 0)
            guarding.didFinishAnswer()
        }
        for _ in 0..<3 { try guarding.didCancel(now: 0) }
        #expect(guarding.cause == nil)
        try guarding.didCancel(now: 0)
        #expect(guarding.cause?.reason.description == "too many streams reset")
        // After the first budget, exhausting any other one ends the connection.
        for _ in 0..<2 { try guarding.didReset(now: 0) }
        #expect(throws: HTTP2ConnectionError.self) { try guarding.didReset(now: 0) }
    }
}

#endif
