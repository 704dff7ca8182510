// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

/// Responses in parts on a connection without a socket, whose work is done when the test says so.
struct StreamingTests {
    /// An HTTP/1.1 connection whose client reads when the test says so.
    private struct Fed {
        let responder = EchoResponder()
        let unread = MemoryPool(most: 1 << 20)
        let serving: Serving
        var connection = HTTP1Connection()
        var output = OutputQueue(capacity: Limits.test.outputBytes)
        private var head = RequestHead()

        init() {
            let counters = LoopCounters(routeCount: responder.routes.count)
            serving = Serving(limits: .test, slot: ResponderSlot(responder), counters: counters, unread: unread)
        }

        @discardableResult
        mutating func receive(_ text: String = "") -> Int {
            connection.receive(Array(text.utf8).span, head: &head, serving: serving, output: &output)
        }

        /// Does all the work that waits; returns how much that was.
        func work() -> Int {
            var count = 0
            while serving.queue.doNext() { count += 1 }
            for letter in serving.mailbox.takeAll() { connection.finish(letter) }
            return count
        }
    }

    private let request = "GET /parts HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test func oneWorkIsDoneForEachPartThatWasRead() {
        var fed = Fed()
        fed.receive(request)
        #expect(fed.work() == 1)
        fed.receive()
        // The second part is made while the client reads the first, and then nothing more.
        #expect(fed.work() == 1)
        #expect(fed.work() == 0)
        #expect(fed.responder.parts.made == 2)
        #expect(fed.unread.held > 0)
        #expect(fed.unread.held < 200_000)
        var answers: [UInt8] = []
        while !fed.output.isEmpty {
            answers += fed.output.unsent
            fed.output.removeAll()
            fed.receive()
            #expect(fed.work() <= 1)
        }
        let response = ReceivedResponse.read(answers)
        #expect(response?.0.body == PartsMaker.whole)
        #expect(response?.length == answers.count)
        #expect(response?.0.fields["content-length"] == nil)
        #expect(fed.connection.phase == .idle)
        #expect(fed.unread.held == 0)
    }

    @Test func aConnectionThatIsAbandonedCancelsTheNextPart() {
        var fed = Fed()
        fed.receive(request)
        _ = fed.work()
        fed.receive()
        fed.connection.abandon(fed.serving)
        fed.output.removeAll()
        #expect(fed.work() == 0)
        #expect(fed.responder.parts.made == 1)
        #expect(fed.unread.held == 0)
    }

    @Test func aResponseThatCannotGoOnIsNoResponseToRefuse() {
        var fed = Fed()
        fed.receive(request)
        _ = fed.work()
        fed.receive()
        let before = fed.output.unsent
        fed.connection.refuse(.overloaded, fed.serving, &fed.output)
        #expect(fed.output.unsent == before)
        #expect(fed.connection.phase == .closing)
        #expect(fed.connection.isBroken)
    }

    @Test func furtherPartsAreNeverRefusedForLackOfRoom() {
        let queue = WorkQueue(width: 0, most: 1)
        let mailbox = Mailbox()
        func job(_ number: Int, goesOn: Bool) -> Job {
            let peer = Peer(token: UInt64(number), client: ClientAddress(number: UInt32(number)))
            return Job({ _ in nil }, for: peer, stream: 0, isContinuation: goesOn, to: mailbox)
        }
        #expect(queue.submit(job(1, goesOn: true)))
        #expect(queue.submit(job(1, goesOn: true)))
        #expect(queue.submit(job(1, goesOn: true)))
        #expect(!queue.submit(job(2, goesOn: false)))
        #expect(mailbox.takeAll().isEmpty, "none of them gave way")
    }
}
