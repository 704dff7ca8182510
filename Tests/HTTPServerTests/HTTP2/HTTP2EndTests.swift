// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import Testing

@testable import HTTPServer

/// The graceful end: two GOAWAYs, and no request is lost (RFC 9113 §6.8).
struct HTTP2EndTests {
    private let get = HeaderBlock.get("/late")
    private let acknowledgement = ClientFrame.ping("sipcodes", acknowledges: true)

    private func end(_ fed: FedConnection) {
        fed.connection.end(now: fed.now)
        fed.read()
    }

    @Test func announcesTheEndAndThenMakesIt() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, get))
        end(fed)
        #expect(fed.talk.goAways == [ServerTalk.GoAway(last: 0x7FFF_FFFF, code: .noError, reason: "")])
        #expect(fed.connection.phase == .idle)
        // A request that was on its way when the client read the first GOAWAY.
        fed.send(ClientFrame.headers(3, get) + acknowledgement)
        #expect(fed.answer(3)?.isComplete == true)
        #expect(fed.talk.goAways.last == ServerTalk.GoAway(last: 3, code: .noError, reason: ""))
        #expect(fed.talk.goAways.count == 2)
        #expect(fed.connection.phase == .closing)
    }

    /// The acknowledgement must prove that the GOAWAY has arrived.
    @Test func asksBehindTheFirstGoAwayAndNotBeforeIt() throws {
        let fed = try FedConnection()
        end(fed)
        #expect(fed.talk.frames.map(\.type).suffix(2) == [HTTP2Frame.goAway, HTTP2Frame.ping])
    }

    @Test func waitsASecondForAClientThatDoesNotAnswer() throws {
        let fed = try FedConnection()
        end(fed)
        fed.wait(milliseconds: 750)
        #expect(fed.talk.goAways.count == 1)
        fed.wait(milliseconds: 250)
        #expect(fed.talk.goAways.count == 2)
        #expect(fed.connection.phase == .closing)
    }

    @Test func finishesOpenStreams() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, HeaderBlock.get("/large")) + ClientFrame.headers(3, HeaderBlock.get(method: "POST"), end: false))
        end(fed)
        fed.send(acknowledgement)
        #expect(fed.talk.goAways.count == 2)
        #expect(fed.connection.phase == .active)
        fed.send(ClientFrame.data(3, [1], end: true) + ClientFrame.windowUpdate(0, 1 << 30) + ClientFrame.windowUpdate(1, 1 << 30))
        #expect(fed.answer(1)?.body == EchoResponder.largeBody)
        #expect(fed.answer(3)?.isComplete == true)
        #expect(fed.connection.phase == .closing)
    }

    @Test func ignoresStreamsAfterTheEnd() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, HeaderBlock.get(method: "POST"), end: false))
        end(fed)
        fed.send(acknowledgement)
        fed.send(ClientFrame.headers(3, HeaderBlock.get(method: "POST"), end: false) + ClientFrame.data(3, [1], end: true))
        #expect(fed.talk.goAways.count == 2)
        #expect(fed.talk.resets.isEmpty)
        fed.send(ClientFrame.data(1, [1], end: true))
        #expect(fed.answer(1)?.isComplete == true)
        #expect(fed.connection.phase == .closing)
        #expect(fed.responder.seen == ["POST /"])
    }

    @Test func endsOnce() throws {
        let fed = try FedConnection()
        for _ in 0..<3 { end(fed) }
        fed.wait(milliseconds: 3000)
        for _ in 0..<3 { end(fed) }
        #expect(fed.talk.goAways.count == 2)
    }

    /// A client that has only just connected gets one request served; otherwise it would connect again and again.
    @Test func retiresWithTheFirstRequest() throws {
        let fed = try FedConnection()
        fed.connection.retire(now: fed.now)
        fed.read()
        #expect(fed.talk.goAways.isEmpty)
        #expect(fed.isAlive)
        fed.send(ClientFrame.headers(1, get))
        #expect(fed.answer(1)?.isComplete == true)
        #expect(fed.talk.goAways.count == 1)
        fed.send(acknowledgement)
        #expect(fed.connection.phase == .closing)
    }

    @Test func retiresAtOnceWhenItHasServed() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, get))
        fed.connection.retire(now: fed.now)
        fed.read()
        #expect(fed.talk.goAways.count == 1)
    }
}

#endif
