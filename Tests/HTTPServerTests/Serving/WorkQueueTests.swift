// SPDX-License-Identifier: Apache-2.0

import Synchronization
import Testing

@testable import HTTPServer

final class WorkQueueTests: Sendable {
    private let mailbox = Mailbox()

    /// The reading of the CPU clock, which jobs move forward.
    private let used = Atomic<Int>(0)

    /// A job whose response has the name in a field.
    private func job(
        _ name: String, of client: UInt32, nanoseconds: Int = 1, isLarge: Bool = false, meanwhile: @escaping @Sendable () -> Void = {}
    ) -> Job {
        Job(
            { [self] _ in
                used.add(nanoseconds, ordering: .relaxed)
                meanwhile()
                return Response(status: 200, fields: [.init("x-name", name)])
            }, for: Peer(client: .init(number: client)), stream: 0, isLarge: isLarge,
            to: mailbox)
    }

    /// The names of the jobs that were done since the last call, in their order; "-" for one that was not done.
    private func names() -> String {
        mailbox.takeAll().map { $0.response?.value(of: "x-name") ?? "-" }.joined(separator: " ")
    }

    @Test func clientsTakeTurns() {
        let queue = metered(most: 10)
        for name in ["a1", "a2", "a3"] { #expect(queue.submit(job(name, of: 1))) }
        for name in ["b1", "b2"] { #expect(queue.submit(job(name, of: 2))) }
        #expect(queue.submit(job("c1", of: 3)))
        while queue.doNext() {}
        #expect(names() == "a1 b1 c1 a2 b2 a3")
    }

    private func metered(most: Int) -> WorkQueue { WorkQueue(width: 0, most: most) { [self] in used.load(ordering: .relaxed) } }

    @Test func clientsGetTheSameTimeWhateverTheirSingleJobsCost() {
        let queue = metered(most: 20)
        for name in ["a1", "a2"] { #expect(queue.submit(job(name, of: 1, nanoseconds: 10))) }
        for number in 1...8 { #expect(queue.submit(job("b\(number)", of: 2, nanoseconds: 2))) }
        while queue.doNext() {}
        #expect(names() == "a1 b1 b2 b3 b4 b5 a2 b6 b7 b8")
    }

    @Test func whoWaitedForNothingSavesNoTimeUp() {
        let queue = metered(most: 20)
        for number in 1...4 { #expect(queue.submit(job("a\(number)", of: 1))) }
        for _ in 1...3 { queue.doNext() }
        for name in ["b1", "b2", "b3"] { #expect(queue.submit(job(name, of: 2))) }
        while queue.doNext() {}
        #expect(names() == "a1 a2 a3 b1 a4 b2 b3")
    }

    @Test func oneClientNeverHasAllOfSeveralThreads() {
        let queue = metered(most: 10)
        // What a second thread finds while the first job is being done.
        #expect(queue.submit(job("a1", of: 1, meanwhile: { while queue.doNext() {} })))
        for name in ["a2", "a3"] { #expect(queue.submit(job(name, of: 1))) }
        for name in ["b1", "b2"] { #expect(queue.submit(job(name, of: 2))) }
        queue.doNext()
        #expect(names() == "b1 b2 a1")
        while queue.doNext() {}
        #expect(names() == "a2 a3")
    }

    @Test func workThatTakesMuchMemoryIsDoneAlone() {
        let queue = metered(most: 10)
        #expect(queue.submit(job("a1", of: 1, isLarge: true, meanwhile: { while queue.doNext() {} })))
        #expect(queue.submit(job("b1", of: 2, isLarge: true)))
        #expect(queue.submit(job("c1", of: 3)))
        queue.doNext()
        #expect(names() == "c1 a1")
        while queue.doNext() {}
        #expect(names() == "b1")
    }

    @Test func whoHasTheMostInLineGivesWay() {
        let queue = WorkQueue(width: 0, most: 3)
        for name in ["a1", "a2", "a3"] { #expect(queue.submit(job(name, of: 1))) }
        #expect(!queue.submit(job("a4", of: 1)), "to itself it does not")
        #expect(queue.submit(job("b1", of: 2)))
        #expect(names() == "-", "the one that came last")
        #expect(!queue.submit(job("b2", of: 2)), "both have as much")
        #expect(queue.submit(job("c1", of: 3)))
        while queue.doNext() {}
        #expect(names() == "- a1 b1 c1")
    }

    @Test func whatIsCancelledIsNotBegunAndLeavesItsPlace() {
        let queue = WorkQueue(width: 0, most: 2)
        let jobs = [job("a1", of: 1), job("a2", of: 1)]
        for job in jobs { #expect(queue.submit(job)) }
        queue.cancel(jobs[0])
        #expect(queue.submit(job("a3", of: 1)))
        while queue.doNext() {}
        #expect(names() == "a2 a3")
    }

    @Test func whatIsCancelledWhileItRunsIsToldSoAndHeardOfNoMore() {
        let queue = WorkQueue(width: 1, most: 2)
        defer { queue.stop() }
        let gate = Gate()
        let running = Job({ gate.work($0, Content()) }, for: Peer(), stream: 0, to: mailbox)
        #expect(queue.submit(running))
        #expect(waitUntil { gate.begun == 1 })
        queue.cancel(running)
        #expect(queue.submit(job("next", of: 2)))
        gate.pass()
        #expect(waitUntil { names() == "next" })
        #expect(gate.cancelled == 1)
    }

    @Test func asManyRunAtOnceAsItIsWide() {
        let queue = WorkQueue(width: 2, most: 10)
        defer { queue.stop() }
        let gate = Gate()
        for _ in 0..<4 { #expect(queue.submit(Job({ gate.work($0, Content()) }, for: Peer(), stream: 0, to: mailbox))) }
        #expect(waitUntil { gate.begun == 2 })
        gate.pass(4)
        var done = 0
        #expect(
            waitUntil {
                done += mailbox.takeAll().count
                return done == 4
            })
        #expect(gate.begun == 4)
    }
}
