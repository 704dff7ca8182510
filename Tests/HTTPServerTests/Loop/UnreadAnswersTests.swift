// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct UnreadAnswersTests {
    @Test func givesEachAtMostHalfOfWhatIsLeftAndTakesItBack() {
        let answers = UnreadAnswers(most: 100)
        var first = answers.share(of: 40)
        let second = answers.share(of: 30)
        #expect(first != nil && second != nil)
        #expect(answers.share(of: 16) == nil)
        let third = answers.share(of: 15)
        #expect(third != nil && answers.held == 85)
        #expect(answers.share(of: 8) == nil && answers.held == 85)
        first = nil
        #expect(answers.held == 45)
        #expect(answers.share(of: 28) == nil)
        #expect(answers.share(of: 27) != nil)
    }

    /// Or it could never be had.
    @Test func givesOneThatIsAloneWhateverItTakes() {
        let answers = UnreadAnswers(most: 100)
        let only = answers.share(of: 1000)
        #expect(only != nil && answers.held == 1000)
        #expect(answers.share(of: 1) == nil)
    }

    /// From the responder to the socket's queue and no longer.
    @Test func anAnswerKeepsItsShareUntilItIsSent() throws {
        let answers = UnreadAnswers(most: 4 * EchoResponder.ownBytes)
        let serving = Serving(
            limits: .test, slot: ResponderSlot(EchoResponder()), counters: LoopCounters(routeCount: 1), unread: answers)
        let request = Array("GET /own HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
        var output = OutputQueue(capacity: 64 * 1024)
        var head = RequestHead()
        func ask() -> HTTP1Connection {
            var connection = HTTP1Connection()
            _ = connection.receive(request.span, head: &head, serving: serving, output: &output)
            return connection
        }
        for count in 1...3 {
            #expect(ask().phase == .idle)
            #expect(answers.held == count * EchoResponder.ownBytes)
        }
        #expect(ask().phase == .closing)
        #expect(text(output.unsent).contains("HTTP/1.1 503 Service Unavailable\r\nx-refused: overloaded\r\n"))
        var backlog = output.backlog()
        output.removeAll()
        #expect(answers.held == 3 * EchoResponder.ownBytes)
        backlog.removeAll()
        #expect(answers.held == 0)
        #expect(ask().phase == .idle)
    }
}
