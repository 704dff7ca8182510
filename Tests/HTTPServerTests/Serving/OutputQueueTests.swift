// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct OutputQueueTests {
    private let small = Delivery(shared: Response(status: 200, fields: [], body: [0x61, 0x62]))
    private let large = Delivery(shared: Self.largeResponse)
    private let made = Delivery(made: Self.largeResponse, nil, route: 0)
    private static let largeResponse = Response(status: 200, fields: [], body: (0...OutputQueue.largestCopy).map { UInt8(0x61 + $0 % 26) })
    private var largeBody: [UInt8] { large.response.body }
    private let head = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n"

    /// Small, large, small, large: copied octets and bodies alternate.
    private func mixed() -> OutputQueue {
        var queue = OutputQueue(capacity: 1 << 16)
        for response in [small, large, small, large] { queue.append(response, includesBody: true, connection: .unsaid) }
        return queue
    }

    @Test(arguments: [
        (OutputQueue.ConnectionOption.unsaid, ""), (.close, "connection: close\r\n"), (.keepAlive, "connection: keep-alive\r\n"),
    ])
    func writesHeadDateConnectionAndBody_RFC9112_2_1(option: OutputQueue.ConnectionOption, line: String) {
        var queue = OutputQueue(capacity: 1024)
        queue.setDate("now")
        queue.append(small, includesBody: true, connection: option)
        #expect(text(queue.unsent) == head + "date: now\r\n" + line + "\r\nab")
    }

    @Test func leavesTheBodyOut() {
        var queue = OutputQueue(capacity: 1024)
        queue.append(small, includesBody: false, connection: .unsaid)
        queue.append(large, includesBody: false, connection: .unsaid)
        #expect(text(queue.unsent) == head + "\r\nHTTP/1.1 200 OK\r\ncontent-length: \(largeBody.count)\r\n\r\n")
    }

    @Test func writesContinueAlone_RFC9110_15_2_1() {
        var queue = OutputQueue(capacity: 1024)
        queue.setDate("now")
        queue.appendContinue()
        #expect(text(queue.unsent) == "HTTP/1.1 100 Continue\r\n\r\n")
    }

    @Test func aLargeBodyIsSentFromWhereItIs() {
        var queue = OutputQueue(capacity: 1024)
        queue.append(small, includesBody: true, connection: .unsaid)
        queue.append(large, includesBody: true, connection: .unsaid)
        queue.append(small, includesBody: true, connection: .unsaid)
        #expect(queue.stretchCount == 3)
        #expect(queue.bytes.count < OutputQueue.largestCopy)
        let heads = [head, "HTTP/1.1 200 OK\r\ncontent-length: \(largeBody.count)\r\n", head].map { $0 + "\r\n" }
        #expect(text(queue.unsent) == heads[0] + "ab" + heads[1] + text(largeBody) + heads[2] + "ab")
    }

    @Test func sendsAStretchOfABody() {
        var queue = OutputQueue(capacity: 1024)
        queue.append(bodyOf: large, 1..<largeBody.count)
        queue.append(bodyOf: large, 0..<1)
        #expect(queue.unsent == Array(largeBody[1...]) + [largeBody[0]])
    }

    @Test func isFullAtItsCapacity() {
        var queue = OutputQueue(capacity: 50)
        queue.append(small, includesBody: true, connection: .unsaid)
        #expect(!queue.isFull)
        queue.append(small, includesBody: true, connection: .unsaid)
        #expect(queue.isFull)
        queue.removeAll()
        #expect(!queue.isFull)
        #expect(queue.isEmpty)
    }

    @Test func whatNobodyElseKeepsCountsAgainstItsCapacity() {
        var queue = OutputQueue(capacity: 1024)
        queue.append(bodyOf: large, 0..<largeBody.count)
        #expect(!queue.isFull)
        queue.append(bodyOf: made, 0..<largeBody.count)
        #expect(queue.isFull)
        queue.removeAll()
        #expect(!queue.isFull)
    }

    @Test func manyBodiesFillItTooThoughTheyCostItNothing() {
        var queue = OutputQueue(capacity: 1 << 20)
        for _ in 0..<OutputQueue.mostParts - 1 { queue.append(bodyOf: large, 0..<largeBody.count) }
        #expect(!queue.isFull)
        queue.append(bodyOf: large, 0..<largeBody.count)
        #expect(queue.isFull)
        queue.removeAll()
        let huge = Delivery(shared: Response(status: 200, fields: [], body: [UInt8](repeating: 0x61, count: OutputQueue.mostPartBytes)))
        queue.append(huge, includesBody: true, connection: .unsaid)
        #expect(queue.isFull)
    }

    @Test func whatIsSentIsGoneWhereverItEnds() {
        let whole = mixed().unsent
        for first in 0...whole.count {
            var queue = mixed()
            queue.didSend(first)
            #expect(queue.unsent == Array(whole[first...]), "after \(first)")
            #expect(queue.backlog().unsent == Array(whole[first...]), "the backlog after \(first)")
            #expect(queue.isEmpty == (first == whole.count))
            let rest = whole.count - first
            queue.didSend(rest / 2)
            #expect(queue.unsent == Array(whole[(first + rest / 2)...]), "after \(first) and \(rest / 2)")
            queue.didSend(rest - rest / 2)
            #expect(queue.isEmpty)
        }
    }

    @Test func theBacklogIsItsOwn() {
        var queue = mixed()
        queue.didSend(10)
        let rest = queue.unsent
        let backlog = queue.backlog()
        queue.removeAll()
        #expect(queue.isEmpty)
        #expect(backlog.unsent == rest)
        #expect(backlog.sent == 0)
    }
}
