// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import Testing

@testable import HTTPServer

/// An HTTP/2 connection without a socket: it responds immediately, with a clock that the test controls.
final class FedConnection {
    let connection: HTTP2Connection
    let responder: EchoResponder
    let serving: Serving
    private(set) var talk = ServerTalk()
    /// The loop's time in milliseconds.
    var now = 1_000_000
    /// False for a client that reads nothing, so that frames wait in the server.
    var readsAnswers = true
    /// Whether pending work is done at the next reading.
    var worksAtOnce = true
    private var output: OutputQueue

    init(_ limits: Limits = .test, greets: Bool = true) throws {
        responder = EchoResponder()
        serving = Serving(limits: limits, responder: responder)
        serving.setDate("Thu, 01 Jan 1970 00:00:00 GMT")
        output = OutputQueue(capacity: limits.outputBytes)
        connection = try #require(HTTP2Connection(serving: serving, workspace: HTTP2Workspace(), now: now))
        if greets { send(ClientFrame.preface + ClientFrame.settings() + ClientFrame.settingsAcknowledgement) }
    }

    /// Sends `octets` as one arrival.
    func send(_ octets: [UInt8]) {
        var start = 0
        repeat {
            start += connection.receive(octets.span.extracting(start..<octets.count), now: now)
        } while start < octets.count
        read()
    }

    /// Reads what the server has to send.
    func read() {
        while worksAtOnce, serving.queue.doNext() {}
        for letter in serving.mailbox.takeAll() { connection.finish(letter) }
        guard readsAnswers else { return }
        repeat {
            connection.fill(&output, now: now)
            talk.hear(output.unsent)
            if output.isEmpty { break }
            output.removeAll()
        } while connection.wantsToSend
    }

    /// Lets time pass, with a sweep every quarter of a second.
    func wait(milliseconds: Int) {
        let end = now + milliseconds
        while now < end {
            now = min(now + 250, end)
            connection.expire(now: now)
            read()
        }
    }

    func answer(_ stream: UInt32) -> ServerTalk.Answer? { talk.answers[stream] }

    /// Whether the connection has not failed, even if nothing is read.
    var isStillOpen: Bool { connection.failure == nil }

    /// Whether a PING is still acknowledged.
    var isAlive: Bool {
        let before = talk.count(6, acknowledgements: true)
        send(ClientFrame.ping("stillon?"))
        return talk.count(6, acknowledgements: true) == before + 1
    }
}

#endif
