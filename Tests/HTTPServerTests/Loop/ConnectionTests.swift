// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing

@testable import HTTPServer

struct ConnectionTests {
    private func pair() -> (near: Int32, far: Int32) {
        var both: [Int32] = [-1, -1]
        socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0, &both)
        return (both[0], both[1])
    }

    @Test func aTokenTellsAnEarlierConnectionOfTheSameDescriptor() {
        let (near, far) = pair()
        let connection = Connection(socket: near, generation: 7, now: 0)
        #expect(connection.token == 7 << 32 | UInt64(near))
        close(far)
    }

    @Test func aWaitThatGoesOnKeepsItsStart() {
        let (near, far) = pair()
        let connection = Connection(socket: near, generation: 1, now: 5)
        connection.wait(for: .head, now: 6)
        #expect(connection.waitingSince == 5)
        connection.wait(for: .body, now: 7)
        #expect(connection.waitingSince == 7)
        connection.waitAnew(for: .body, now: 8)
        #expect(connection.waitingSince == 8)
        close(far)
    }

    /// Whether a connection may be ended to make room, by what it waits for and how long it has waited.
    @Test(arguments: [
        (Wait.head, 99, false), (.head, 100, true), (.idle, 99, false), (.idle, 100, true), (.body, 999, false),
        (.body, 1000, true),
        (.reader, 999, false), (.reader, 1000, true), (.streams, 999, false), (.streams, 1000, true), (.linger, 999, false),
        (.work, 5000, false),
    ])
    func canBeSparedAfterAWhile(_ wait: Wait, _ waited: Int, _ canBeSpared: Bool) {
        let (near, far) = pair()
        let connection = Connection(socket: near, generation: 1, now: 5000)
        connection.waitAnew(for: wait, now: 5000)
        #expect(connection.spareSince(now: 5000 + waited) == (canBeSpared ? 5000 : nil))
        // A connection that has received a part of a head is not idle.
        connection.buffer = RequestBuffer(capacity: 1024)
        if wait == .head { #expect(connection.spareSince(now: 5000 + waited) == nil) }
        close(far)
    }

    @Test func closesItsSocketWhenItGoes() {
        let (near, far) = pair()
        _ = Connection(socket: near, generation: 1, now: 0)
        var octet: UInt8 = 0
        #expect(recv(far, &octet, 1, 0) == 0)
        close(far)
    }

    @Test func sendsWhatTheSocketTakesAndFailsOnceItIsClosed() {
        let (near, far) = pair()
        let connection = Connection(socket: near, generation: 1, now: 0)
        let counters = LoopCounters(routeCount: 1)
        var queue = OutputQueue(capacity: 1 << 16)
        queue.append(Delivery(shared: Response(status: 200, fields: [], body: [0x61])), includesBody: true, connection: .unsaid)
        #expect(connection.send(&queue, counters) == .all)
        queue.removeAll()
        queue.append(
            Delivery(shared: Response(status: 200, fields: [], body: EchoResponder.largeBody)), includesBody: true, connection: .unsaid)
        guard case .some(let count) = connection.send(&queue, counters), count > 0 else {
            return #expect(Bool(false), "all or nothing sent")
        }
        #expect(connection.send(&queue, counters) == .some(0))
        #expect(!queue.isEmpty)
        close(far)
        #expect(connection.send(&queue, counters) == .failed)
    }
}
