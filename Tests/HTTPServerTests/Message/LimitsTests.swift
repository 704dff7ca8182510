// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct LimitsTests {
    private let limits = Limits()

    @Test func defaultsAreThoseOfTheHardeningTable() {
        #expect(limits.headBytes == 16 * 1024)
        #expect(limits.fieldCount == 100)
        #expect(limits.targetBytes == 8 * 1024)
        #expect(limits.headSeconds == 10)
        #expect(limits.idleSeconds == 60)
        #expect(limits.connectionSeconds == 3600)
        #expect(limits.sendSeconds == 30)
        #expect(limits.bodyBytes == 16 * 1024)
    }

    @Test func aTargetOfTheGreatestLengthFitsAHead() {
        #expect(limits.targetBytes < limits.headBytes)
    }
}
