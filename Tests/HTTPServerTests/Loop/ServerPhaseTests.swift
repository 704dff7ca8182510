// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct ServerPhaseTests {
    @Test func aStopOnlyEverGoesOn() {
        #expect(ServerPhase.serving < .draining)
        #expect(ServerPhase.draining < .stopped)
    }
}
