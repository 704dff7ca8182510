// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct OutputQueueTests {
    private let small = Response(status: 200, fields: [], body: [0x61, 0x62])
    private let large = Response(status: 200, fields: [], body: [UInt8](repeating: 0x61, count: 16 * 1024 + 1))
    private let head = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n"

    @Test(arguments: [
        (OutputQueue.ConnectionOption.unsaid, ""), (.close, "connection: close\r\n"), (.keepAlive, "connection: keep-alive\r\n"),
    ])
    func writesHeadDateConnectionAndBody_RFC9112_2_1(option: OutputQueue.ConnectionOption, line: String) {
        var queue = OutputQueue(capacity: 1024)
        queue.setDate("now")
        queue.append(small, includesBody: true, connection: option)
        #expect(text(queue.bytes) == head + "date: now\r\n" + line + "\r\nab")
    }

    @Test func leavesTheBodyOut() {
        var queue = OutputQueue(capacity: 1024)
        queue.append(small, includesBody: false, connection: .unsaid)
        queue.append(large, includesBody: false, connection: .unsaid)
        #expect(queue.tail == nil)
        #expect(text(queue.bytes) == head + "\r\nHTTP/1.1 200 OK\r\ncontent-length: 16385\r\n\r\n")
    }

    @Test func writesContinueAlone_RFC9110_15_2_1() {
        var queue = OutputQueue(capacity: 1024)
        queue.setDate("now")
        queue.appendContinue()
        #expect(text(queue.bytes) == "HTTP/1.1 100 Continue\r\n\r\n")
    }

    @Test func isFullAtItsCapacityAndBehindALargeBody() {
        var queue = OutputQueue(capacity: 50)
        queue.append(small, includesBody: true, connection: .unsaid)
        #expect(!queue.isFull)
        queue.append(small, includesBody: true, connection: .unsaid)
        #expect(queue.isFull)
        queue.removeAll()
        #expect(!queue.isFull && queue.isEmpty)
        queue.append(large, includesBody: true, connection: .unsaid)
        #expect(queue.isFull)
    }

    @Test func countsWhatIsSentOverHeadAndTail() {
        var queue = OutputQueue(capacity: 1024)
        queue.append(large, includesBody: true, connection: .unsaid)
        let head = queue.bytes.count
        queue.didSend(head - 1)
        #expect(queue.sent == head - 1)
        #expect(queue.tail?.remaining == large.body.count)
        queue.didSend(3)
        #expect(queue.tail?.sent == 2)
        #expect(!queue.isEmpty)
        queue.didSend(large.body.count - 2)
        #expect(queue.isEmpty)
    }

    @Test func theBacklogIsWhatIsNotSent() {
        var queue = OutputQueue(capacity: 1024)
        queue.append(small, includesBody: true, connection: .unsaid)
        queue.append(large, includesBody: true, connection: .unsaid)
        queue.didSend(10)
        let backlog = queue.backlog()
        #expect(backlog.bytes == Array(queue.bytes[10...]))
        #expect(backlog.sent == 0)
        #expect(backlog.tail?.remaining == large.body.count)
        queue.removeAll()
        #expect(!backlog.isEmpty)
    }
}
