// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import Synchronization
import Testing

@testable import HTTPServer

/// HTTP/2 over a real socket: the beginning, what the loop contributes, and the end.
struct ConversationTests {
    private let http1 = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test func findsThePrefaceInItsFirstOctets() {
        let octets = ClientFrame.preface + [1, 2, 3]
        for count in 0..<24 { #expect(Conversation.opening(octets.span.extracting(0..<count)) == .unclear) }
        for count in 24...27 { #expect(Conversation.opening(octets.span.extracting(0..<count)) == .http2) }
        for text in ["G", "PRI * HTTP/1.1\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r ", "PRI *  HTTP/2.0", "\r\nPRI"] {
            #expect(Conversation.opening(Array(text.utf8).span) == .http1, "\(text)")
        }
    }

    @Test func speaksBothOnOnePort() throws {
        try TestServer.run { server in
            let two = try server.frameClient()
            #expect(text(try two.get("/two")?.body ?? []) == "GET /two")
            let one = try server.client()
            try one.send(http1)
            #expect(try one.response().text == "GET /a")
            #expect(text(try two.get("/again", on: 3)?.body ?? []) == "GET /again")
        }
    }

    @Test func waitsForAPrefaceInPieces() throws {
        try TestServer.run { server in
            let client = try FrameClient(server.client(), greets: false)
            for octet in ClientFrame.preface { try client.send([octet]) }
            try client.send(ClientFrame.settings() + ClientFrame.settingsAcknowledgement)
            #expect(try client.get("/a")?.status == 200)
        }
    }

    /// "PRI" may also be a method of HTTP/1.1.
    @Test func readsWhatOnlyBeginsLikeThePrefaceAsHTTP1() throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send("PRI ")
            try client.send("/a HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try client.response().text == "PRI /a")
        }
    }

    @Test func isSwitchedOff() throws {
        try TestServer.run(speaksHTTP2: false) { server in
            let client = try server.client()
            try client.send(ClientFrame.preface)
            let refusal = try client.response()
            #expect(refusal.status == 400)
            #expect(refusal.closes)
        }
    }

    @Test func sendsALargeBodyToASlowReader() throws {
        try TestServer.run { server in
            let client = try server.frameClient(receiveBuffer: 4096)
            try client.send(ClientFrame.settings([(4, 1 << 30)]) + ClientFrame.windowUpdate(0, 1 << 30))
            let other = try server.frameClient()
            try client.send(ClientFrame.headers(1, HeaderBlock.get("/large")) + ClientFrame.headers(3, HeaderBlock.get("/large")))
            // Other clients are served while this one does not read.
            #expect(try other.get("/other")?.status == 200)
            try client.read { $0.answers[1]?.isComplete == true && $0.answers[3]?.isComplete == true }
            #expect(client.talk.answers[1]?.body == EchoResponder.largeBody)
            #expect(client.talk.answers[3]?.body == EchoResponder.largeBody)
        }
    }

    @Test func closesAfterAConnectionErrorAndLetsItBeRead() throws {
        try TestServer.run { server in
            let client = try server.frameClient()
            try client.send(ClientFrame.data(0, [1]))
            try client.readToEnd()
            #expect(client.talk.goAways.map(\.code) == [.protocolError])
            client.raw.endSending()
            #expect(waitUntil { server.server.openConnections == 0 })
        }
    }

    @Test func sendsAnIdleConnectionAwayWithBothGoAways() throws {
        try TestServer.run(.test { $0.idleSeconds = 1 }) { server in
            let client = try server.frameClient()
            #expect(try client.get("/a")?.status == 200)
            try client.readToEnd()
            #expect(client.talk.goAways.map(\.last) == [0x7FFF_FFFF, 1])
            #expect(client.talk.goAways.allSatisfy { $0.code == .noError })
        }
    }

    /// A PING is not a request and does not keep a connection open.
    @Test func sendsAConnectionAwayThatOnlyPings() throws {
        try TestServer.run(.test { $0.idleSeconds = 1 }) { server in
            let client = try server.frameClient()
            let started = MonotonicClock.now()
            while client.talk.goAways.isEmpty, MonotonicClock.now() - started < 6000 {
                try client.send(ClientFrame.ping())
                let answered = client.talk.count(6, acknowledgements: true)
                try client.read { $0.count(6, acknowledgements: true) > answered }
                _ = client.raw.waitReadable(milliseconds: 100)
            }
            #expect(client.talk.goAways.first?.code == .noError)
        }
    }

    /// A response whose stream is reset before any frame of it was made is logged then, with the client's own address.
    @Test func logsAnAnswerThatWasNotSent() throws {
        final class Log: AccessLog {
            let records = Mutex<[AccessRecord]>([])
            func record(_ record: AccessRecord) { records.withLock { $0.append(record) } }
        }
        let log = Log()
        let listeners = try Listener.bind(host: "127.0.0.1", port: 0)
        let server = try Server(listeners: listeners, loopCount: 1, limits: .test, responder: EchoResponder(), accessLog: log)
        try server.start()
        defer {
            server.stop()
            server.wait()
        }
        let port = try #require(listeners.first).port
        let client = try FrameClient(RawClient(port: port))
        try client.send(ClientFrame.headers(1, HeaderBlock.get("/mine")) + ClientFrame.reset(1))
        #expect(waitUntil { log.records.withLock { !$0.isEmpty } })
        let other = try FrameClient(RawClient(port: port))
        #expect(try other.get("/other")?.status == 200)
        // A response is logged after it was given to the socket, so the client may read it before that.
        #expect(waitUntil { log.records.withLock { $0.count } == 2 })
        let records = log.records.withLock { $0 }
        #expect(records.map(\.target) == ["/mine", "/other"])
        #expect(Set(records.map(\.client)).count == 2)
        #expect(records.allSatisfy { $0.client.hasPrefix("127.0.0.1:") })
    }

    @Test func oneClientsWorkDoesNotKeepTheOthersWaiting() throws {
        try TestServer.run { server in
            let busy = try server.frameClient()
            let other = try server.client()
            let streams = (0..<90 as Range<UInt32>).map { 1 + 2 * $0 }
            try busy.send(streams.flatMap { ClientFrame.headers($0, HeaderBlock.get("/slow")) })
            try busy.read { $0.answers[1]?.isComplete == true }
            try other.send(http1)
            #expect(try other.response().text == "GET /a")
            #expect(server.responder.seen.count < 80)
            try busy.read { talk in streams.allSatisfy { talk.answers[$0]?.isComplete == true } }
        }
    }

    @Test func endsAtAnAgeWithoutLosingARequest() throws {
        try TestServer.run(.test { $0.connectionSeconds = 1 }) { server in
            let client = try server.frameClient()
            var stream: UInt32 = 1
            while client.talk.goAways.isEmpty {
                #expect(try client.get("/\(stream)", on: stream)?.isComplete == true)
                stream += 2
                // Allows some requests until then, but not as many as possible.
                _ = client.raw.waitReadable(milliseconds: 50)
            }
            try client.readToEnd()
            #expect(client.talk.goAways.map(\.last) == [0x7FFF_FFFF, stream - 2])
        }
    }

    @Test func drainingFinishesOpenStreams_RFC9113_6_8() throws {
        try TestServer.run { server in
            let open = try server.frameClient()
            try open.send(ClientFrame.headers(1, HeaderBlock.get("/open", method: "POST"), end: false) + ClientFrame.ping())
            try open.read { $0.count(6, acknowledgements: true) == 1 }
            let idle = try server.frameClient()
            #expect(try idle.get("/idle")?.status == 200)

            server.server.drain()
            try open.read { $0.goAways.count == 1 }
            try open.send(ClientFrame.ping("sipcodes", acknowledges: true))
            try open.read { $0.goAways.count == 2 }
            try open.send(ClientFrame.data(1, [1], end: true))
            try open.readToEnd()
            #expect(text(open.talk.answers[1]?.body ?? []) == "POST /open")
            #expect(open.talk.goAways.map(\.last) == [0x7FFF_FFFF, 1])
            try idle.readToEnd()
            #expect(idle.talk.goAways.count == 2)
            for client in [open, idle] { client.raw.endSending() }
            server.server.wait()
        }
    }

    /// A stream that never ends does not delay the drain beyond its deadline.
    @Test func drainingEnds() throws {
        try TestServer.run(.test { $0.drainSeconds = 1 }) { server in
            let client = try server.frameClient()
            try client.send(ClientFrame.headers(1, HeaderBlock.get(method: "POST"), end: false))
            try client.read { !$0.frames.isEmpty }
            server.server.drain()
            server.server.wait()
            #expect(server.server.openConnections == 0)
        }
    }

    @Test func retiringSendsClientsAwayOnceTheyAreServed() throws {
        try TestServer.run { server in
            let old = try server.frameClient()
            #expect(try old.get("/old")?.status == 200)
            server.server.retire()
            try old.read { $0.goAways.count == 1 }
            let new = try server.frameClient()
            #expect(try new.get("/new")?.status == 200)
            try new.read { $0.goAways.count == 1 }
            #expect(new.talk.goAways.first?.code == .noError)
        }
    }

    @Test func countsWhatItDoes() throws {
        try TestServer.run { server in
            let client = try server.frameClient()
            _ = try client.get("/a")
            try client.send(ClientFrame.headers(3, HeaderBlock.get("/b", method: "POST"), end: false) + ClientFrame.reset(3))
            try client.send(ClientFrame.headers(5, HeaderBlock.get("/b", [("te", "x")])))
            try client.read { $0.resets[5] != nil }
            let metrics = server.server.metrics
            #expect(metrics.resetsByClient == 1)
            #expect(metrics.resetsByServer == 1)
            #expect(metrics.requests.map(\.count).reduce(0, +) == 1, "what was reset before it was whole is no request")
            #expect(metrics.sentBytes > 0)
            #expect(metrics.receivedBytes > 0)
            #expect(waitUntil { server.server.metrics.connections.contains { $0.spoken == .http2 && $0.state == .idle && $0.count == 1 } })
        }
    }
}

#endif
