// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import Testing

@testable import HTTPServer

/// Responses whose content is made while it is sent, on streams of HTTP/2.
struct HTTP2StreamingTests {
    private func ask(_ path: String, on stream: UInt32) -> [UInt8] { ClientFrame.headers(stream, HeaderBlock.get(path)) }

    /// Lets the client take whatever is sent, on new streams and on the connection.
    private let openWindows = ClientFrame.settings([(4, 1 << 30)]) + ClientFrame.windowUpdate(0, 1 << 30)

    /// Reads as often as two responses have parts.
    private func readOn(_ fed: FedConnection) {
        for _ in 0..<3 * PartsMaker.count { fed.read() }
    }

    @Test func twoStreamsTakeTurns() throws {
        let fed = try FedConnection()
        fed.send(openWindows + ask("/parts", on: 1) + ask("/parts", on: 3))
        readOn(fed)
        for stream: UInt32 in [1, 3] {
            let answer = try #require(fed.answer(stream))
            #expect(answer.isComplete)
            #expect(answer.value(of: "content-length") == nil)
            #expect(answer.body == PartsMaker.whole)
        }
        let data = fed.talk.frames.filter { $0.type == 0 }.map(\.stream)
        let firstEnd = try #require(fed.talk.frames.filter { $0.type == 0 }.firstIndex { $0.flags & 1 == 1 })
        #expect(Set(data[..<(firstEnd / 2)]) == [1, 3], "both have come to something by the middle")
        #expect(fed.isAlive)
    }

    @Test func aStreamThatIsNotReadHoldsFewPartsAndNoOtherStream() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.windowUpdate(0, 1 << 30) + ask("/parts", on: 1))
        readOn(fed)
        #expect(fed.answer(1)?.isComplete == false)
        #expect(fed.answer(1)?.body.count == 65_535)
        #expect(fed.responder.parts.made == 3)
        fed.send(ask("/own", on: 3))
        #expect(fed.answer(3)?.isComplete == true)
        fed.send(ClientFrame.windowUpdate(1, 1 << 30))
        readOn(fed)
        #expect(fed.answer(1)?.body == PartsMaker.whole)
        #expect(fed.answer(1)?.isComplete == true)
    }

    @Test func aStreamThatIsResetTakesTheNextPartWithIt() throws {
        let fed = try FedConnection()
        fed.send(openWindows + ask("/parts", on: 1))
        fed.read()
        fed.worksAtOnce = false
        fed.send(ClientFrame.reset(1))
        let made = fed.responder.parts.made
        #expect(!fed.serving.queue.doNext())
        #expect(fed.responder.parts.made == made)
        #expect(made < PartsMaker.count)
        #expect(fed.isAlive)
    }

    @Test func aResponseThatCannotGoOnIsReset_RFC9113_8_1() throws {
        let fed = try FedConnection()
        fed.send(openWindows + ask("/broken-parts", on: 1))
        readOn(fed)
        #expect(fed.answer(1)?.isComplete == false)
        #expect(fed.talk.resets[1] == .internalError)
        #expect(fed.isAlive)
    }

    @Test func aPartThatIsNotMadeInTimeEndsItsStreamAlone() throws {
        let limits = Limits.test { $0.workSeconds = 2 }
        let fed = try FedConnection(limits)
        fed.send(openWindows + ask("/parts", on: 1))
        fed.read()
        fed.worksAtOnce = false
        fed.wait(milliseconds: 2500)
        #expect(fed.talk.resets[1] == .internalError)
        #expect(fed.isAlive)
    }

    @Test func aResponseToHEADHasNoParts() throws {
        let fed = try FedConnection()
        fed.send(openWindows + ClientFrame.headers(1, HeaderBlock.get("/parts", method: "HEAD")))
        readOn(fed)
        #expect(fed.answer(1)?.isComplete == true)
        #expect(fed.answer(1)?.body.isEmpty == true)
        #expect(fed.responder.parts.made == 1)
    }

    @Test func allPartsComeOverASocket() throws {
        try TestServer.run { server in
            let client = try server.frameClient(receiveBuffer: 4096)
            try client.send(openWindows + ask("/parts", on: 1) + ask("/parts", on: 3))
            try client.read { $0.answers[1]?.isComplete == true && $0.answers[3]?.isComplete == true }
            for stream: UInt32 in [1, 3] { #expect(client.talk.answers[stream]?.body == PartsMaker.whole) }
        }
    }
}

#endif
