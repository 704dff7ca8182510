// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import Testing

@testable import HTTPServer

/// Deadlines, with a clock that the test controls.
struct HTTP2DeadlineTests {
    private static let limits = Limits.test {
        $0.headSeconds = 10
        $0.bodySeconds = 5
        $0.sendSeconds = 30
    }

    @Test func settingsMustBeAcknowledged() throws {
        let fed = try FedConnection(Self.limits, greets: false)
        fed.send(ClientFrame.preface + ClientFrame.settings())
        fed.wait(milliseconds: 9750)
        #expect(fed.talk.goAways.isEmpty)
        fed.wait(milliseconds: 250)
        #expect(fed.talk.goAways.map(\.code) == [.settingsTimeout])
        #expect(fed.connection.phase == .closing)
    }

    @Test func aPrefaceMustCome() throws {
        let fed = try FedConnection(Self.limits, greets: false)
        fed.send(Array(ClientFrame.preface.prefix(23)))
        fed.wait(milliseconds: 10_000)
        #expect(fed.connection.phase == .closing)
    }

    @Test func aHeaderBlockMustEnd() throws {
        let fed = try FedConnection(Self.limits)
        fed.send(ClientFrame.headers(1, HeaderBlock.get(), endHeaders: false))
        fed.wait(milliseconds: 5000)
        fed.send(ClientFrame.continuation(1, HeaderBlock.literal([("a", "b")]), endHeaders: false))
        fed.wait(milliseconds: 4750)
        #expect(fed.talk.goAways.isEmpty)
        fed.wait(milliseconds: 250)
        #expect(fed.talk.goAways.map(\.code) == [.enhanceYourCalm])
        #expect(fed.connection.phase == .closing)
    }

    /// Sending octet by octet gains no time.
    @Test func aBodyMustEnd() throws {
        let fed = try FedConnection(Self.limits)
        fed.send(ClientFrame.headers(1, HeaderBlock.get(method: "POST"), end: false))
        for _ in 0..<4 {
            fed.send(ClientFrame.data(1, [1]))
            fed.wait(milliseconds: 1000)
        }
        #expect(fed.answer(1) == nil)
        fed.wait(milliseconds: 1000)
        #expect(fed.answer(1)?.status == 408)
        #expect(fed.talk.resets == [1: .noError])
        #expect(fed.connection.phase == .idle)
        #expect(fed.isAlive)
    }

    @Test func anAnswerThatNobodyMakesRoomForIsDropped() throws {
        let fed = try FedConnection(Self.limits)
        fed.send(
            ClientFrame.settings([(4, 0)]) + ClientFrame.headers(1, HeaderBlock.get("/medium")) + ClientFrame.headers(3, HeaderBlock.get()))
        fed.wait(milliseconds: 20_000)
        fed.send(ClientFrame.windowUpdate(1, 1))
        fed.wait(milliseconds: 10_000)
        #expect(fed.talk.resets == [3: .cancel], "stream 1 moved in between")
        fed.wait(milliseconds: 20_000)
        #expect(fed.talk.resets == [1: .cancel, 3: .cancel])
        #expect(fed.connection.phase == .idle)
        #expect(fed.isAlive)
    }

    /// The flow-control window of the whole connection is closed.
    @Test func soIsOneThatTheConnectionHasNoRoomFor() throws {
        let fed = try FedConnection(Self.limits)
        fed.send(ClientFrame.settings([(4, 1 << 30)]) + ClientFrame.headers(1, HeaderBlock.get("/large")))
        #expect(fed.answer(1)?.body.count == 65535)
        fed.wait(milliseconds: 30_000)
        #expect(fed.talk.resets == [1: .cancel])
    }

    /// A stream that waits for other streams, and not for its client, has no deadline.
    @Test func anAnswerThatWaitsForOthersIsKept() throws {
        let fed = try FedConnection(Self.limits)
        fed.readsAnswers = false
        fed.send(
            ClientFrame.settings([(4, 1 << 30)]) + ClientFrame.windowUpdate(0, 1 << 30) + ClientFrame.headers(1, HeaderBlock.get("/large")))
        fed.wait(milliseconds: 60_000)
        fed.readsAnswers = true
        fed.read()
        #expect(fed.answer(1)?.body == EchoResponder.largeBody)
    }
}

#endif
