// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct MemoryPoolTests {
    private let clock = HandClock()

    private func pool(most: Int) -> MemoryPool { MemoryPool(most: most) { [clock] in clock.read() } }

    private func client(_ number: UInt32) -> ClientAddress { ClientAddress(number: number) }

    @Test func memoryComesBackWithTheLastReference() {
        let pool = pool(most: 100)
        var hold: MemoryPool.Hold? = pool.hold(for: client(1))
        #expect(hold?.grow(by: 60) == true)
        #expect(hold?.grow(by: 30) == true)
        #expect(pool.held == 90)
        hold = nil
        #expect(pool.held == 0)
    }

    @Test func noneTakesMoreThanThereIs() {
        let pool = pool(most: 100)
        let holds = (UInt32(1)...4).map { pool.hold(for: client($0)) }
        for hold in holds { #expect(hold.grow(by: 25)) }
        #expect(!pool.hold(for: client(5)).grow(by: 1))
        #expect(pool.held == 100)
    }

    /// Otherwise something larger than the bound could never be held.
    @Test func aLargeHoldThatIsAloneGetsWhateverItTakes() {
        let pool = pool(most: 100)
        let only = pool.hold(for: client(1))
        #expect(only.grow(by: 1000))
        #expect(pool.held == 1000)
        #expect(!only.grow(by: 1))
    }

    @Test func aLargeHoldTakesNoRoomOfUsualOnes() {
        let pool = pool(most: 100)
        let large = pool.hold(for: client(1))
        #expect(large.grow(by: 1000))
        let holds = (UInt32(2)...5).map { pool.hold(for: client($0)) }
        for hold in holds { #expect(hold.grow(by: 25)) }
        #expect(pool.held == 1100)
    }

    @Test func oneWhoRenewsALargeHoldGivesWayToOneWhoWasRefused() {
        let pool = pool(most: 100)
        var renewed: MemoryPool.Hold? = pool.hold(for: client(1))
        #expect(renewed?.grow(by: 100) == true)
        #expect(!pool.hold(for: client(2)).grow(by: 100))
        clock.move(MemoryPool.patienceMilliseconds - 1)
        renewed = nil
        renewed = pool.hold(for: client(1))
        #expect(renewed?.grow(by: 100) == false, "somebody else waits")
        let other = pool.hold(for: client(2))
        #expect(other.grow(by: 100))
    }

    @Test func oneWhoWasRefusedALargeHoldAndDoesNotComeBackKeepsNobodyWaiting() {
        let pool = pool(most: 100)
        var renewed: MemoryPool.Hold? = pool.hold(for: client(1))
        #expect(renewed?.grow(by: 100) == true)
        #expect(!pool.hold(for: client(2)).grow(by: 100))
        clock.move(MemoryPool.precedenceMilliseconds)
        renewed = nil
        renewed = pool.hold(for: client(1))
        #expect(renewed?.grow(by: 100) == true)
    }

    @Test func largeHoldsHaveTheSameBoundAndTheOldestGivesWay() {
        let pool = pool(most: 100)
        let (first, second) = (pool.hold(for: client(1)), pool.hold(for: client(2)))
        #expect(first.grow(by: 50))
        #expect(second.grow(by: 50))
        #expect(!pool.hold(for: client(3)).grow(by: 30))
        #expect(!first.isRevoked, "it has not had the time to be slow")
        clock.move(MemoryPool.patienceMilliseconds)
        #expect(!pool.hold(for: client(3)).grow(by: 30))
        #expect(first.isRevoked)
        #expect(!second.isRevoked)
    }

    /// A client that reads gives way after one that does not, but not never.
    @Test func progressProtectsAHoldForHalfAMinute() {
        let pool = pool(most: 100)
        let reader = pool.hold(for: client(1))
        #expect(reader.grow(by: 100))
        for _ in 0..<(MemoryPool.renewalMilliseconds / 500 - 1) {
            clock.move(500)
            reader.renew()
        }
        #expect(!pool.hold(for: client(2)).grow(by: 60))
        #expect(!reader.isRevoked)
        for _ in 0..<4 {
            clock.move(500)
            reader.renew()
        }
        #expect(!pool.hold(for: client(2)).grow(by: 60))
        #expect(reader.isRevoked)
    }

    @Test func asManyLargeHoldsGiveWayAsOneNeeds() {
        let pool = pool(most: 100)
        let large = (2...4).map { pool.hold(for: client($0)) }
        for hold in large { #expect(hold.grow(by: 30)) }
        clock.move(MemoryPool.patienceMilliseconds)
        #expect(!pool.hold(for: client(5)).grow(by: 60))
        #expect(large.map(\.isRevoked) == [true, true, false])
    }

    @Test func aHoldThatGrowsBeyondAShareIsCountedApart() {
        let pool = pool(most: 100)
        let (growing, other) = (pool.hold(for: client(1)), pool.hold(for: client(2)))
        for _ in 0..<5 { #expect(growing.grow(by: 20)) }
        #expect(!growing.grow(by: 1), "no hold that grows is larger than the bound")
        #expect(other.grow(by: 25))
        #expect(pool.held == 125)
    }

    @Test func aClientOfSeveralGetsAQuarter() {
        let pool = pool(most: 100)
        let holds = (0..<3).map { _ in pool.hold(for: client(1)) }
        #expect(holds[0].grow(by: 15))
        #expect(holds[1].grow(by: 10))
        #expect(!holds[2].grow(by: 1))
        let other = pool.hold(for: client(2))
        #expect(other.grow(by: 25))
    }

    @Test func whoHasHeldTheLongestGivesWayWhenItRunsShort() {
        let pool = pool(most: 100)
        let slow = (UInt32(1)...4).map { number -> MemoryPool.Hold in
            clock.move(10)
            let hold = pool.hold(for: client(number))
            #expect(hold.grow(by: 25))
            return hold
        }
        #expect(!pool.hold(for: client(9)).grow(by: 10))
        #expect(!slow.contains { $0.isRevoked }, "nobody has had the time to be slow")
        clock.move(MemoryPool.patienceMilliseconds)
        #expect(!pool.hold(for: client(9)).grow(by: 10), "the memory counts until its owner has released it")
        #expect(slow.map(\.isRevoked) == [true, false, false, false])
    }

    @Test func aClientThatFillsItsPartGivesWayToItself() {
        let pool = pool(most: 100)
        let (slow, other) = (pool.hold(for: client(1)), pool.hold(for: client(2)))
        #expect(slow.grow(by: 20))
        #expect(other.grow(by: 20))
        clock.move(MemoryPool.patienceMilliseconds)
        let next = pool.hold(for: client(1))
        #expect(!next.grow(by: 10))
        #expect(slow.isRevoked)
        #expect(!other.isRevoked)
    }

    /// From the responder to the socket's queue, and no longer.
    @Test func anAnswerHoldsItsMemoryUntilItIsSent() throws {
        let answers = pool(most: 3 * EchoResponder.ownBytes)
        let serving = Serving(
            limits: .test, slot: ResponderSlot(EchoResponder()), counters: LoopCounters(routeCount: 1), unread: answers)
        let request = Array("GET /own HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
        var output = OutputQueue(capacity: 64 * 1024)
        var head = RequestHead()
        func ask(_ number: UInt32) -> HTTP1Connection {
            var connection = HTTP1Connection(peer: Peer(client: client(number)))
            _ = connection.receive(request.span, head: &head, serving: serving, output: &output)
            return connection
        }
        for count in 1...3 {
            #expect(ask(UInt32(count)).phase == .idle)
            #expect(answers.held == count * EchoResponder.ownBytes)
        }
        #expect(ask(4).phase == .closing)
        #expect(text(output.unsent).contains("HTTP/1.1 503 Service Unavailable\r\nx-refused: overloaded\r\n"))
        var backlog = output.backlog()
        output.removeAll()
        #expect(answers.held == 3 * EchoResponder.ownBytes)
        #expect(!backlog.isRevoked)
        clock.move(MemoryPool.patienceMilliseconds)
        _ = ask(4)
        #expect(backlog.isRevoked, "others are to have it")
        backlog.removeAll()
        output.removeAll()
        #expect(answers.held == 0)
        #expect(ask(1).phase == .idle)
    }
}
