// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import Testing

@testable import HTTPServer

/// Attacks that cost the attacker little, and how much the server accepts before it ends the connection. A budget is used twice: until the
/// client is asked to connect elsewhere, and until it is disconnected.
struct HTTP2AbuseTests {
    private let get = HeaderBlock.get()

    /// Sends the frames for 0, 1, 2 … until the connection ends or `most` were sent; returns how many were sent.
    private func flood(_ fed: FedConnection, most: Int = 5000, _ frames: (UInt32) -> [UInt8]) -> Int {
        for number in 0..<most {
            fed.send(frames(UInt32(number)))
            if fed.connection.phase == .closing { return number + 1 }
        }
        return most
    }

    private func stream(_ number: UInt32) -> UInt32 { 1 + 2 * number }

    /// CVE-2023-44487: streams that are opened and reset immediately.
    @Test func rapidReset() throws {
        let fed = try FedConnection()
        let count = flood(fed) { ClientFrame.headers(stream($0), get) + ClientFrame.reset(stream($0)) }
        #expect(count == 402)
        #expect(fed.talk.goAways.map(\.code) == [.noError, .enhanceYourCalm])
        #expect(fed.talk.goAways.last?.reason == "too many streams reset")
    }

    /// A client that is told to go and sends no more resets loses no request.
    @Test func aSpentBudgetEndsTheConnectionGracefully() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, HeaderBlock.get("/open", method: "POST"), end: false))
        for number in 1...201 as ClosedRange<UInt32> {
            fed.send(ClientFrame.headers(stream(number), get) + ClientFrame.reset(stream(number)))
        }
        #expect(fed.talk.goAways.map(\.last) == [0x7FFF_FFFF])
        #expect(fed.isStillOpen)
        // Requests that were on their way are still served, and so are open ones.
        fed.send(ClientFrame.headers(stream(202), get))
        fed.send(ClientFrame.ping("sipcodes", acknowledges: true))
        #expect(fed.talk.goAways.map(\.last) == [0x7FFF_FFFF, stream(202)])
        #expect(fed.talk.goAways.last?.code == .enhanceYourCalm)
        fed.send(ClientFrame.data(1, end: true))
        #expect(fed.answer(1)?.isComplete == true)
        #expect(fed.answer(stream(202))?.isComplete == true)
        #expect(fed.connection.phase == .closing)
    }

    /// A proxy may reset the same stream several times; this counts once.
    @Test func resetsOfTheSameStreamCountOnce() throws {
        let fed = try FedConnection()
        for number in 0..<150 as Range<UInt32> {
            fed.send(ClientFrame.headers(stream(number), get) + (0..<6).flatMap { _ in ClientFrame.reset(stream(number)) })
        }
        #expect(fed.isAlive)
        #expect(fed.talk.goAways.isEmpty)
        #expect(fed.serving.counters.totals[LoopCounters.Total.resetsByClient.rawValue] == 150)
    }

    /// Behind a proxy some clients always cancel while others are served.
    @Test func answersEarnResets() throws {
        let fed = try FedConnection()
        for number in 0..<1000 as Range<UInt32> {
            fed.send(ClientFrame.headers(stream(2 * number), get))
            fed.send(ClientFrame.headers(stream(2 * number + 1), get) + ClientFrame.reset(stream(2 * number + 1)))
        }
        #expect(fed.isAlive)
        #expect(fed.talk.goAways.isEmpty)
    }

    /// The same in one arrival: no more requests are served than resets are allowed.
    @Test func rapidResetAtOnce() throws {
        let fed = try FedConnection()
        fed.send((0..<600).flatMap { ClientFrame.headers(stream($0), get) + ClientFrame.reset(stream($0)) })
        #expect(fed.connection.phase == .closing)
        #expect(fed.responder.seen.count <= 402)
    }

    /// As many resets as a browser sends in a long session are accepted.
    @Test func resetsNowAndThen() throws {
        let fed = try FedConnection()
        for number in 0..<1000 as Range<UInt32> {
            fed.send(ClientFrame.headers(stream(number), get) + ClientFrame.reset(stream(number)))
            fed.now += 200
        }
        #expect(fed.connection.phase == .idle)
    }

    /// CVE-2025-8671: errors that make the server reset the stream, here by a flow-control window that becomes too large.
    @Test func madeYouReset() throws {
        let fed = try FedConnection()
        let count = flood(fed) { ClientFrame.headers(stream($0), get, end: false) + ClientFrame.windowUpdate(stream($0), 1 << 31 - 1) }
        #expect(count == 402)
        #expect(fed.talk.goAways.map(\.code) == [.noError, .enhanceYourCalm])
        #expect(fed.talk.goAways.last?.reason == "too many faulty streams")
        #expect(fed.serving.counters.totals[LoopCounters.Total.resetsByServer.rawValue] == 402)
    }

    /// A malformed request costs no more than others and gets a response: behind a proxy, other clients share the connection.
    @Test(arguments: [
        ClientFrame.headers(1, HeaderBlock.get("/", [("te", "x")])),
        ClientFrame.headers(1, HeaderBlock.get("/", [("connection", "x")]), end: false),
        ClientFrame.headers(1, HeaderBlock.get("/", [("content-length", "1")], method: "POST"), end: false) + ClientFrame.data(1, [1, 2]),
    ])
    func malformedRequestsAreAnswered(_ frames: [UInt8]) throws {
        let fed = try FedConnection()
        for number in 0..<1000 as Range<UInt32> {
            // The stream identifier is at the end of each frame's header: here in the first frame and, if there is one, in the second.
            var frames = frames
            let second = 9 + Int(frames[1]) << 8 + Int(frames[2])
            frames.replaceSubrange(5..<9, with: ClientFrame.word(stream(number)))
            if frames.count > second { frames.replaceSubrange(second + 5..<second + 9, with: ClientFrame.word(stream(number))) }
            fed.send(frames)
            #expect(fed.answer(stream(number))?.status == 400)
            #expect(fed.talk.resets[stream(number)] == .protocolError)
        }
        #expect(fed.isAlive)
        #expect(fed.talk.goAways.isEmpty)
        #expect(fed.responder.seen.count <= 1000)
    }

    /// An upload that goes on after its response, which the client does not read.
    @Test func uploadToAnAnsweredStream() throws {
        let fed = try FedConnection(.test { $0.bodyBytes = 1000 })
        fed.send(ClientFrame.settings([(4, 0)]))
        fed.send(
            ClientFrame.headers(1, HeaderBlock.get(method: "POST"), end: false) + ClientFrame.data(1, Array(repeating: 0, count: 1001)))
        #expect(fed.answer(1)?.status == 413)
        #expect(fed.answer(1)?.isComplete != true)
        var sent = 1001
        while fed.talk.resets[1] == nil, sent < 200_000 {
            fed.send(ClientFrame.data(1, Array(repeating: 0, count: 1000)))
            sent += 1000
        }
        #expect(fed.talk.resets == [1: .cancel])
        #expect(sent < 70_000)
        #expect(fed.isAlive)
    }

    /// Trailers that do not end the stream, after a response that the client does not read.
    @Test func trailersWithoutEnd() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.settings([(4, 0)]))
        fed.send(ClientFrame.headers(1, HeaderBlock.literal([(":method", "CONNECT"), (":authority", "a:1")]), end: false))
        fed.send(ClientFrame.headers(1, HeaderBlock.literal([("x-a", "b")]), end: false))
        #expect(fed.talk.resets == [1: .protocolError])
        #expect(fed.isAlive)
    }

    /// Requests whose responses are made for them alone are processed one by one, so that the loop can look at its clock in between.
    @Test func workIsTakenOneByOne() throws {
        let fed = try FedConnection()
        let requests = (0..<90 as Range<UInt32>).flatMap { ClientFrame.headers(stream($0), [0x82, 0x86, 0x84, 0x41, 0x01, 0x61]) }
        var start = 0
        var turns = 0
        while start < requests.count {
            start += fed.connection.receive(requests.span.extracting(start..<requests.count), now: fed.now)
            turns += 1
            #expect(fed.responder.seen.count == turns)
        }
        #expect(turns == 90)
    }

    /// CVE-2024-28182: a header block that never ends.
    @Test func continuationFlood() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, get, endHeaders: false))
        let count = flood(fed) { _ in ClientFrame.continuation(1, HeaderBlock.literal([("a", "b")]), endHeaders: false) }
        #expect(count == 9)
        #expect(fed.talk.goAways.map(\.code) == [.enhanceYourCalm])
        #expect(fed.responder.seen.isEmpty)
    }

    /// CVE-2016-6581: each octet of the block stands for a copy of a long field.
    @Test func headerBomb() throws {
        let fed = try FedConnection()
        let long = HeaderBlock.indexed("x-long", String(repeating: "a", count: 3900))
        fed.send(ClientFrame.request(1, get + long + Array(repeating: 0xBE, count: 16_000)))
        #expect(fed.talk.goAways.map(\.code) == [.enhanceYourCalm])
        #expect(fed.connection.phase == .closing)
        #expect(fed.talk.goAways.first?.reason == "header list far larger than announced")
    }

    /// A header list that is a little too long gets a response, and the connection goes on.
    @Test func headerListTooLong() throws {
        let fed = try FedConnection()
        let long = HeaderBlock.indexed("x-long", String(repeating: "a", count: 3900))
        fed.send(ClientFrame.request(1, get + long + Array(repeating: 0xBE, count: 4)))
        #expect(fed.answer(1)?.status == 431)
        #expect(fed.isAlive)
    }

    /// CVE-2019-9512, 9515, 9513, 9518, 9511 and others without a number: frames that ask for nothing.
    @Test(arguments: [
        ("PING", ClientFrame.ping()), ("SETTINGS", ClientFrame.settings([(3, 1)])), ("empty SETTINGS", ClientFrame.settings()),
        ("PRIORITY", ClientFrame.priority(9, dependency: 0)), ("unknown", ClientFrame.frame(0xFA, [1])),
        ("PRIORITY_UPDATE", ClientFrame.frame(0x10, ClientFrame.word(1) + Array("u=1".utf8))),
        ("WINDOW_UPDATE", ClientFrame.windowUpdate(0, 1)), ("GOAWAY", ClientFrame.goAway()),
    ])
    func idleFrames(_ name: String, _ frame: [UInt8]) throws {
        let fed = try FedConnection()
        // The greeting uses one of the budget, or two where an acknowledgement counts.
        fed.send(ClientFrame.headers(1, HeaderBlock.get(method: "POST"), end: false))
        let count = flood(fed) { _ in frame }
        #expect((1990...2003).contains(count), "\(name): \(count)")
        // A client that has sent GOAWAY itself opens no more streams, so it need not be asked to.
        #expect(fed.talk.goAways.map(\.code) == (name == "GOAWAY" ? [.enhanceYourCalm] : [.noError, .enhanceYourCalm]))
    }

    @Test func emptyData() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, HeaderBlock.get(method: "POST"), end: false))
        let count = flood(fed) { _ in ClientFrame.data(1) }
        #expect((1990...2003).contains(count))
        #expect(fed.talk.goAways.last?.code == .enhanceYourCalm)
    }

    /// CVE-2019-9511: a large response that is fetched octet by octet.
    @Test func windowByOctets() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.settings([(4, 0)]) + ClientFrame.headers(1, HeaderBlock.get("/large")))
        let count = flood(fed) { _ in ClientFrame.windowUpdate(1, 1) }
        #expect((1990...2020).contains(count))
        #expect((fed.answer(1)?.body.count ?? 0) < 2020)
    }

    /// A client that downloads much must update its windows often.
    @Test func windowByFrames() throws {
        let fed = try FedConnection()
        for number in 0..<20 as Range<UInt32> {
            fed.send(ClientFrame.headers(stream(number), HeaderBlock.get("/large")))
            while fed.answer(stream(number))?.isComplete != true, fed.connection.phase != .closing {
                fed.send(ClientFrame.windowUpdate(0, 16384) + ClientFrame.windowUpdate(stream(number), 16384))
            }
            #expect(fed.answer(stream(number))?.body.count == EchoResponder.largeBody.count)
        }
    }

    /// Acknowledgements that pile up because the client does not read.
    @Test(arguments: [("PING", ClientFrame.ping()), ("SETTINGS", ClientFrame.settings())])
    func unreadAcknowledgements(_ name: String, _ frame: [UInt8]) throws {
        let fed = try FedConnection()
        fed.readsAnswers = false
        var sent = 0
        while fed.connection.session.queuedFrames < 500, sent < 500, fed.isStillOpen {
            fed.send(frame)
            sent += 1
        }
        #expect((250...260).contains(sent), "\(name): \(sent)")
        fed.readsAnswers = true
        fed.read()
        #expect(fed.talk.goAways.map(\.code) == [.enhanceYourCalm])
        #expect(fed.connection.phase == .closing)
    }

    /// Responses made for one client alone that it requests and never reads: they are bounded in bytes and in time.
    @Test func answersThatAreNeverRead() throws {
        let limits = Limits.test {
            $0.http2PendingBytes = 50_000
            $0.sendSeconds = 30
        }
        let fed = try FedConnection(limits)
        fed.send(ClientFrame.settings([(4, 0)]))
        for number in 0..<50 as Range<UInt32> { fed.send(ClientFrame.headers(stream(number), HeaderBlock.get("/own"))) }
        let refused = fed.talk.resets.filter { $0.value == .refusedStream }.count
        #expect(fed.connection.streams.owned <= 50_000 + EchoResponder.ownBytes)
        #expect(refused == 50 - (50_000 + EchoResponder.ownBytes - 1) / EchoResponder.ownBytes)
        // A prepared response takes no memory: other clients behind the same reverse proxy get theirs.
        fed.send(ClientFrame.headers(stream(50), HeaderBlock.get("/large")))
        #expect(fed.answer(stream(50))?.status == 200)
        fed.wait(milliseconds: 30_000)
        #expect(fed.connection.streams.owned == 0)
        #expect(fed.connection.phase == .idle)
    }

    /// The first response is queued and not sent when trailers arrive that would be refused. Its fields must stay in memory, and there must
    /// be no second response.
    @Test(arguments: [
        ("CONNECT", HeaderBlock.literal([(":method", "CONNECT"), (":authority", "a:1")]), 200),
        ("a refusal", HeaderBlock.get(method: "POST") + HeaderBlock.literal("x", [0xE9]), 400),
    ])
    func trailersBehindAnAnswer(_ name: String, _ block: [UInt8], _ status: Int) throws {
        for trailers in [[HeaderBlock.literal("x", [0xE9])], (0...100).map { HeaderBlock.literal([("x-\($0)", "")]) }] {
            let fed = try FedConnection()
            fed.send(ClientFrame.settings([(4, 0)]))
            fed.send(ClientFrame.headers(1, block, end: false) + ClientFrame.headers(1, trailers.flatMap { $0 }))
            #expect(fed.answer(1)?.status == status, "\(name)")
            fed.send(ClientFrame.windowUpdate(1, 1000))
            #expect(fed.answer(1)?.isComplete == true, "\(name)")
            #expect(fed.answer(1)?.status == status, "\(name)")
            #expect(fed.talk.frames.filter { $0.type == 1 && $0.stream == 1 }.count == 1, "\(name)")
            #expect(fed.isAlive)
        }
    }

    /// A frame of 16 MiB with only table updates would occupy a loop without containing a field.
    @Test func largeContinuation() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, [], endHeaders: false) + ClientFrame.frame(9, flags: 4, stream: 1, length: 16_385))
        #expect(fed.talk.goAways.map(\.code) == [.frameSizeError])
        #expect(fed.connection.phase == .closing)
    }

    /// Frames for a stream that the server has reset are ignored, but not without limit.
    @Test(arguments: ["HEADERS", "DATA", "the last DATA"])
    func framesForAStreamThatWasReset(_ kind: String) throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, HeaderBlock.get("/", [("te", "x")], method: "POST"), end: false))
        #expect(fed.talk.resets.count == 1)
        let count = flood(fed) { _ in
            kind == "HEADERS" ? ClientFrame.headers(1, get) : ClientFrame.data(1, kind == "DATA" ? [1] : [], end: kind != "DATA")
        }
        #expect((1980...2003).contains(count), "\(kind): \(count)")
        #expect(fed.talk.goAways.last?.code == .enhanceYourCalm, "\(kind): \(count)")
    }

    /// Padding is not content.
    @Test func paddingAlone() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.headers(1, HeaderBlock.get(method: "POST"), end: false))
        let count = flood(fed) { _ in ClientFrame.data(1, padding: 255) }
        #expect((1980...2003).contains(count), "\(count)")
        #expect(fed.talk.goAways.last?.code == .enhanceYourCalm, "\(count)")
    }

    /// Small parts of a body, padded to hide their size, are content.
    @Test func paddedContent() throws {
        let fed = try FedConnection()
        for number in 0..<30 as Range<UInt32> {
            fed.send(ClientFrame.headers(stream(number), HeaderBlock.get(method: "POST"), end: false))
            for _ in 0..<100 { fed.send(ClientFrame.data(stream(number), [1, 2, 3], padding: 50)) }
            fed.send(ClientFrame.data(stream(number), end: true))
            #expect(fed.answer(stream(number))?.status == 200)
        }
    }

    /// Responses that all connections share cost the server nothing while they wait.
    @Test func sharedAnswersAreNotCounted() throws {
        let fed = try FedConnection(.test { $0.http2PendingBytes = 50_000 })
        fed.send(ClientFrame.settings([(4, 0)]))
        for number in 0..<50 as Range<UInt32> { fed.send(ClientFrame.headers(stream(number), HeaderBlock.get("/large"))) }
        #expect(fed.talk.resets.isEmpty)
        #expect(fed.connection.streams.owned == 0)
    }

    /// A client that has not acknowledged the bound yet must not be blamed.
    @Test func streamsBeforeTheBoundIsKnown() throws {
        let fed = try FedConnection(.test { $0.http2Streams = 10 }, greets: false)
        fed.send(ClientFrame.preface + ClientFrame.settings())
        fed.send((0..<30).flatMap { ClientFrame.headers(stream($0), HeaderBlock.get(method: "POST"), end: false) })
        #expect(fed.talk.resets.count == 20)
        #expect(fed.talk.resets.values.allSatisfy { $0 == .refusedStream })
        // Bodies that were on their way are no error either.
        fed.send((0..<30).flatMap { ClientFrame.data(stream($0), [1], end: true) })
        #expect(fed.talk.answers.count == 10)
        #expect(fed.isAlive)
    }

    /// The compressor's table stays at 4 KiB, whatever size the client offers.
    @Test func tableOfTheClientsChoice() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.settings([(1, UInt32.max)]))
        for number in 0..<300 as Range<UInt32> { fed.send(ClientFrame.headers(stream(number), HeaderBlock.get("/\(number)"))) }
        #expect(fed.answer(599)?.status == 200)
        #expect(fed.talk.frames.filter { $0.type == 1 }.allSatisfy { $0.payload.count < 200 })
    }
}

#endif
