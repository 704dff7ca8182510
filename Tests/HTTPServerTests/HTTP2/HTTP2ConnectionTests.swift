// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import Testing

@testable import HTTPServer

/// Requests and responses on one connection.
struct HTTP2ConnectionTests {
    private let post = HeaderBlock.get("/", method: "POST")

    @Test func answersWithFieldsAndBody() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, HeaderBlock.get("/codes/486")))
        let answer = try #require(fed.answer(1))
        #expect(answer.fields == [":status: 200", "content-length: 14", "date: Thu, 01 Jan 1970 00:00:00 GMT"])
        #expect(text(answer.body) == "GET /codes/486")
        #expect(answer.isComplete)
        #expect(fed.connection.phase == .idle)
        #expect(fed.serving.counters.requests.values.reduce(0, +) == 1)
    }

    @Test func leavesTheBodyOfAHeadOut() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, HeaderBlock.get("/large", method: "HEAD")))
        #expect(fed.answer(1)?.value(of: "content-length") == String(EchoResponder.largeBody.count))
        #expect(fed.answer(1)?.body == [])
        #expect(fed.answer(1)?.isComplete == true)
        #expect(fed.talk.count(0) == 0, "no DATA at all")
    }

    @Test func hasNoBodyIn304() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, HeaderBlock.get("/unchanged")))
        #expect(fed.answer(1)?.status == 304)
        #expect(fed.answer(1)?.isComplete == true)
        #expect(fed.answer(1)?.value(of: "content-length") == nil)
    }

    @Test func sendsALargeBodyWithinTheWindows() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, HeaderBlock.get("/large")))
        #expect(fed.answer(1)?.body.count == 65535, "the window of the connection and of the stream")
        fed.send(ClientFrame.windowUpdate(0, 1 << 30))
        fed.send(ClientFrame.windowUpdate(1, 10))
        #expect(fed.answer(1)?.body.count == 65545)
        fed.send(ClientFrame.windowUpdate(1, 1 << 30))
        #expect(fed.answer(1)?.body == EchoResponder.largeBody)
        #expect(fed.talk.frames.allSatisfy { $0.type != 0 || $0.payload.count <= 16384 })
        #expect(fed.connection.phase == .idle)
    }

    @Test func keepsAFirstWindowOfOne() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.settings([(4, 100), (4, 1)]) + ClientFrame.headers(1, HeaderBlock.get()))
        #expect(fed.answer(1)?.body.count == 1, "settings are taken in their order")
    }

    @Test func answersManyAtOnce() throws {
        let fed = try FedConnection()
        let streams = (0..<100).map { UInt32(1 + 2 * $0) }
        fed.send(streams.flatMap { ClientFrame.headers($0, HeaderBlock.get("/\($0)")) })
        for stream in streams { #expect(text(fed.answer(stream)?.body ?? []) == "GET /\(stream)") }
        #expect(fed.connection.phase == .idle)
    }

    @Test func mixesBodiesAndAnswers() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, post, end: false) + ClientFrame.headers(3, post, end: false))
        fed.send(ClientFrame.data(3, [1]) + ClientFrame.headers(5, HeaderBlock.get("/five")) + ClientFrame.data(1, [2]))
        #expect(fed.connection.phase == .active)
        #expect(fed.answer(1) == nil)
        #expect(fed.answer(3) == nil)
        #expect(text(fed.answer(5)?.body ?? []) == "GET /five")
        fed.send(ClientFrame.data(3, end: true) + ClientFrame.data(1, [1], end: true))
        #expect(fed.answer(1)?.isComplete == true)
        #expect(fed.answer(3)?.isComplete == true)
        #expect(fed.responder.seen == ["GET /five", "POST /", "POST /"])
    }

    // MARK: Bodies

    @Test func refusesABodyThatSaysItIsTooLong() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, HeaderBlock.get("/", [("content-length", "1025")], method: "POST"), end: false))
        #expect(fed.answer(1)?.status == 413)
        #expect(fed.answer(1)?.isComplete == true)
        #expect(fed.talk.resets == [1: .noError], "the client is told to stop")
        #expect(fed.responder.seen.isEmpty)
        // A body that was on its way has no effect.
        fed.send(ClientFrame.data(1, Array(repeating: 0, count: 1025), end: true))
        #expect(fed.isAlive)
    }

    @Test func refusesABodyThatBecomesTooLong() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, post, end: false) + ClientFrame.data(1, Array(repeating: 0, count: 1024)))
        #expect(fed.answer(1) == nil)
        fed.send(ClientFrame.data(1, [0]))
        #expect(fed.answer(1)?.status == 413)
        #expect(fed.talk.resets == [1: .noError])
        #expect(fed.connection.phase == .idle)
        #expect(fed.isAlive)
        #expect(fed.serving.counters.refusals[Rejection.bodyTooLarge.index] == 1)
    }

    private func content(_ path: String, _ length: Int? = nil) -> [UInt8] {
        HeaderBlock.get(path, length.map { [("content-length", "\($0)")] } ?? [], method: "POST")
    }

    @Test(arguments: ["/content", "/work"])
    func handsContentToTheResponder_RFC9113_8_1(path: String) throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, content(path), end: false) + ClientFrame.headers(3, content(path, 4), end: false))
        fed.send(ClientFrame.data(1, Array("he".utf8)) + ClientFrame.data(3, Array("some".utf8), end: true))
        #expect(fed.responder.seen == ["POST \(path)"])
        #expect(fed.answer(1) == nil)
        fed.send(ClientFrame.data(1, Array("llo".utf8), end: true, padding: 7))
        #expect(fed.answer(1)?.body == Array("hello".utf8))
        #expect(fed.answer(3)?.body == Array("some".utf8))
    }

    @Test func takesContentUpToTheBoundOfItsRoute() throws {
        let fed = try FedConnection()
        let most = [UInt8](repeating: 0x61, count: EchoResponder.mostContent)
        fed.send(ClientFrame.headers(1, content("/content"), end: false) + ClientFrame.data(1, most, end: true))
        #expect(fed.answer(1)?.body == most)
        fed.send(ClientFrame.headers(3, content("/content"), end: false) + ClientFrame.data(3, most + [0x61]))
        fed.send(ClientFrame.headers(5, content("/content", most.count + 1), end: false))
        #expect(fed.answer(3)?.status == 413)
        #expect(fed.answer(5)?.status == 413)
        #expect(fed.talk.resets == [3: .noError, 5: .noError])
        #expect(fed.responder.seen == ["POST /content"])
        #expect(fed.isAlive)
    }

    @Test func otherStreamsGoOnWhileOneIsWorkedOn() throws {
        let fed = try FedConnection()
        fed.worksAtOnce = false
        fed.send(ClientFrame.headers(1, content("/work"), end: false) + ClientFrame.data(1, [0x61], end: true))
        fed.send(ClientFrame.headers(3, HeaderBlock.get("/next")))
        #expect(fed.answer(1) == nil)
        #expect(fed.answer(3)?.status == 200)
        #expect(fed.connection.phase == .active)
        fed.worksAtOnce = true
        fed.read()
        #expect(fed.answer(1)?.body == [0x61])
        #expect(fed.connection.phase == .idle)
    }

    @Test func workForAStreamThatIsResetIsNotBegun_RFC9113_5_4_2() throws {
        let fed = try FedConnection()
        fed.worksAtOnce = false
        for stream: UInt32 in [1, 3] {
            fed.send(ClientFrame.headers(stream, content("/work"), end: false) + ClientFrame.data(stream, [0x61], end: true))
        }
        fed.send(ClientFrame.reset(1))
        #expect(fed.serving.queue.doNext())
        #expect(!fed.serving.queue.doNext())
        fed.read()
        #expect(fed.answer(1) == nil)
        #expect(fed.answer(3)?.status == 200)
        #expect(fed.isAlive)
        fed.send(ClientFrame.headers(5, content("/work"), end: false) + ClientFrame.data(5, [0x61], end: true))
        fed.send(ClientFrame.priority(0, dependency: 1))
        #expect(!fed.isStillOpen, "nor when the connection ends")
        #expect(!fed.serving.queue.doNext(), "nor when the connection ends")
    }

    @Test func workThatTakesTooLongIsGivenUp() throws {
        let fed = try FedConnection()
        fed.worksAtOnce = false
        fed.send(ClientFrame.headers(1, content("/work"), end: false) + ClientFrame.data(1, [0x61], end: true))
        fed.wait(milliseconds: fed.serving.limits.workSeconds * 1000 - 250)
        #expect(fed.answer(1) == nil)
        fed.wait(milliseconds: 250)
        #expect(fed.answer(1)?.status == 503)
        #expect(fed.answer(1)?.value(of: "x-refused") == "overloaded")
        #expect(!fed.serving.queue.doNext())
        #expect(fed.isAlive)
    }

    /// Some clients lose a response that a reset follows, so a little content is read to its end.
    @Test func littleUnwantedContentIsReadAndTheStreamIsNotReset() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, content("/unwanted", 5), end: false) + ClientFrame.data(1, Array("he".utf8)))
        #expect(fed.answer(1) == nil)
        fed.send(ClientFrame.data(1, Array("llo".utf8), end: true))
        #expect(fed.answer(1)?.status == 415)
        #expect(fed.talk.resets.isEmpty)
        #expect(fed.isAlive)
    }

    @Test func muchUnwantedContentIsAnsweredAtOnce_RFC9113_8_1() throws {
        let fed = try FedConnection()
        let most = fed.serving.limits.bodyBytes
        fed.send(ClientFrame.headers(1, content("/unwanted", most + 1), end: false))
        #expect(fed.answer(1)?.status == 415)
        let waiting = HeaderBlock.get("/unwanted", [("expect", "100-continue")], method: "POST")
        fed.send(ClientFrame.headers(3, waiting, end: false))
        #expect(fed.answer(3)?.status == 415)
        fed.send(ClientFrame.headers(5, content("/unwanted"), end: false) + ClientFrame.data(5, [UInt8](repeating: 0, count: most)))
        #expect(fed.answer(5) == nil)
        fed.send(ClientFrame.data(5, [0]))
        #expect(fed.answer(5)?.status == 415)
        #expect(fed.talk.resets == [1: .noError, 3: .noError, 5: .noError])
        #expect(fed.isAlive)
    }

    @Test func openStreamsHaveOneBoundOnTheirMemory() throws {
        let fed = try FedConnection(.test { $0.receivedBytes = 16 * 1024 })
        let half = [UInt8](repeating: 0x61, count: 2048)
        for stream in stride(from: UInt32(1), through: 9, by: 2) {
            fed.send(ClientFrame.headers(stream, content("/content"), end: false) + ClientFrame.data(stream, half))
        }
        #expect(fed.answer(1) == nil)
        #expect(fed.answer(9)?.status == 503)
        fed.send(ClientFrame.reset(1) + ClientFrame.reset(3) + ClientFrame.reset(5) + ClientFrame.reset(7))
        fed.send(ClientFrame.headers(11, content("/content"), end: false) + ClientFrame.data(11, half, end: true))
        #expect(fed.answer(11)?.body == half)
    }

    @Test func refusesTrailersThatHTTP1WouldRefuse() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, post, end: false))
        fed.send(ClientFrame.headers(1, HeaderBlock.literal("x-sum", [0xE9])))
        #expect(fed.answer(1)?.status == 400)
        #expect(fed.answer(1)?.value(of: "x-refused") == "malformed_trailer")
    }

    @Test func saysContinueToOneWhoWaits() throws {
        let fed = try FedConnection()
        fed.send(
            ClientFrame.headers(1, HeaderBlock.get("/", [("expect", "100-continue"), ("content-length", "2")], method: "POST"), end: false))
        #expect(fed.answer(1)?.interim == [100])
        #expect(fed.answer(1)?.status == nil)
        fed.send(ClientFrame.data(1, [1, 2], end: true))
        #expect(fed.answer(1)?.status == 200)
    }

    @Test func doesNotSayContinueToABodyTooLong() throws {
        let fed = try FedConnection()
        fed.send(
            ClientFrame.headers(
                1, HeaderBlock.get("/", [("expect", "100-continue"), ("content-length", "9999")], method: "POST"), end: false))
        #expect(fed.answer(1)?.interim == [])
        #expect(fed.answer(1)?.status == 413)
    }

    /// What follows CONNECT would be meant for a tunnel.
    @Test func answersConnectAtOnce() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, HeaderBlock.literal([(":method", "CONNECT"), (":authority", "example.org:80")]), end: false))
        #expect(fed.answer(1)?.isComplete == true)
        #expect(fed.talk.resets == [1: .noError])
    }

    /// Flow-control windows must be given back; otherwise a client could send one body and no other.
    @Test func readsBodiesWithoutEnd() throws {
        let fed = try FedConnection(.test { $0.bodyBytes = 100_000 })
        let part = Array(repeating: UInt8(0), count: 16384)
        for number in 0..<40 {
            let stream = UInt32(1 + 2 * number)
            fed.send(ClientFrame.headers(stream, post, end: false))
            for _ in 0..<5 { fed.send(ClientFrame.data(stream, part)) }
            fed.send(ClientFrame.data(stream, end: true))
            #expect(fed.answer(stream)?.status == 200)
        }
        let given = fed.talk.frames.filter { $0.type == 8 && $0.stream == 0 }
        #expect(!given.isEmpty)
    }

    // MARK: The client's own choices

    @Test func forgetsAStreamThatTheClientResets() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.settings([(4, 0)]) + ClientFrame.headers(1, HeaderBlock.get("/large")))
        #expect(fed.connection.phase == .active)
        fed.send(ClientFrame.reset(1))
        #expect(fed.connection.phase == .idle)
        #expect(fed.serving.counters.totals[LoopCounters.Total.resetsByClient.rawValue] == 1)
    }

    @Test func keepsNoTableWhereTheClientWantsNone() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.settings([(1, 0)]))
        for stream: UInt32 in [1, 3, 5] {
            fed.send(ClientFrame.headers(stream, HeaderBlock.get()))
            #expect(fed.answer(stream)?.fields.count == 3)
        }
    }

    @Test func answersOneWhoSaysGoAway() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, post, end: false) + ClientFrame.goAway())
        #expect(fed.connection.phase == .active, "what is open is finished")
        fed.send(ClientFrame.data(1, end: true))
        #expect(fed.answer(1)?.status == 200)
        #expect(fed.connection.phase == .closing)
    }

    /// The bound of the output queue applies within a turn; everything beyond it waits in the session.
    @Test func stopsWhenTheQueueIsFull() throws {
        let fed = try FedConnection()
        fed.readsAnswers = false
        fed.send(
            ClientFrame.settings([(4, 1 << 30)]) + ClientFrame.windowUpdate(0, 1 << 30) + ClientFrame.headers(1, HeaderBlock.get("/large")))
        var output = OutputQueue(capacity: 64 * 1024)
        fed.connection.fill(&output, now: fed.now)
        #expect(output.isFull)
        #expect(output.unsent.count < OutputQueue.mostPartBytes + 64 * 1024 + 16384 + 9)
        #expect(fed.connection.wantsToSend)
    }
}

#endif
