// SPDX-License-Identifier: Apache-2.0
#if TLS
import Synchronization
import Testing

@testable import HTTPServer

struct TicketKeysTests {
    private final class TestClock: Sendable {
        private let seconds = Atomic<Int>(1000)
        var now: Int { seconds.load(ordering: .relaxed) }
        func advance(_ count: Int) { seconds.add(count, ordering: .relaxed) }
    }

    private func opening(_ keys: TicketKeys, _ name: [UInt8]) -> (key: TicketKeys.Key, seals: Bool)? {
        name.withUnsafeBufferPointer { keys.opening($0) }
    }

    @Test func sealsWithOneKeyForItsLifetime() throws {
        let clock = TestClock()
        let keys = TicketKeys { clock.now }
        let first = try #require(keys.sealing())
        clock.advance(TicketKeys.lifetime - 1)
        #expect(keys.sealing()?.name == first.name)
        clock.advance(1)
        let second = try #require(keys.sealing())
        #expect(second.name != first.name)
        #expect(second.encryption != first.encryption)
        #expect(second.authentication != first.authentication)
    }

    @Test func opensWithTheKeyBeforeForOneLifetimeMore() throws {
        let clock = TestClock()
        let keys = TicketKeys { clock.now }
        let first = try #require(keys.sealing()).name
        #expect(opening(keys, first)?.seals == true)
        clock.advance(TicketKeys.lifetime)
        #expect(opening(keys, first)?.seals == false)
        _ = keys.sealing()
        #expect(opening(keys, first)?.seals == false)
        clock.advance(TicketKeys.lifetime)
        #expect(opening(keys, first) == nil)
    }

    @Test func forgetsAllButTheKeyBefore() throws {
        let clock = TestClock()
        let keys = TicketKeys { clock.now }
        let first = try #require(keys.sealing()).name
        for _ in 0..<2 {
            clock.advance(TicketKeys.lifetime)
            _ = keys.sealing()
        }
        #expect(opening(keys, first) == nil)
    }

    @Test func knowsNoKeyOfAnotherServer() throws {
        let other = try #require(TicketKeys().sealing())
        let keys = TicketKeys()
        _ = keys.sealing()
        #expect(opening(keys, other.name) == nil)
    }
}
#endif
