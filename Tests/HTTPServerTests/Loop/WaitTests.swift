// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct WaitTests {
    private let limits = Limits.test {
        ($0.handshakeSeconds, $0.headSeconds, $0.workSeconds, $0.idleSeconds, $0.sendSeconds, $0.lingerSeconds) = (1, 2, 3, 4, 5, 6)
        ($0.bodySeconds, $0.bodyBytesPerSecond, $0.contentSeconds) = (7, 1000, 20)
    }

    @Test(arguments: [(Wait.handshake, 1000), (.head, 2000), (.work, 3000), (.idle, 4000), (.reader, 5000), (.linger, 6000), (.body, 7000)])
    func eachHasItsOwnDeadline(wait: Wait, milliseconds: Int) {
        #expect(wait.deadline(since: 50_000, received: 0, limits) == 50_000 + milliseconds)
    }

    @Test func streamsKeepTheirOwn() { #expect(Wait.streams.deadline(since: 0, received: 0, limits) == nil) }

    @Test(arguments: [(999, 7000), (1000, 8000), (12_500, 19_000), (13_000, 20_000), (1_000_000, 20_000), (Int.max, 20_000)])
    func contentThatKeepsComingIsWaitedForUpToABound(received: Int, milliseconds: Int) {
        #expect(Wait.body.deadline(since: 0, received: received, limits) == milliseconds)
    }
}
