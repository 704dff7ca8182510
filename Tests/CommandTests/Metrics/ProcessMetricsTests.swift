// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing

@testable import sip_codes

struct ProcessMetricsTests {
    @Test func readsThisProcess() throws {
        let metrics = ProcessMetrics()
        #expect(try #require(metrics.residentBytes) > 1_000_000)
        #expect(try #require(metrics.virtualBytes) >= #require(metrics.residentBytes))
        #expect(try #require(metrics.threads) >= 1)
        #expect(try #require(metrics.openDescriptors) >= 3)
        #expect(try #require(metrics.mostDescriptors) >= #require(metrics.openDescriptors))
        #expect(try #require(metrics.cpuSeconds).contains("."))
        let start = try #require(metrics.startTime.flatMap { Double($0) })
        let now = Double(time(nil))
        #expect(start <= now + 1)
        #expect(start > now - 86_400)
    }

    @Test func aCommandsNameMayHoldAnything() {
        var metrics = ProcessMetrics()
        metrics.readStat("1 (a) b (c) S 1 1 1 0 -1 4 1 1 0 0 5 6 0 0 20 0 9 0 77 4096 2 0")
        #expect(metrics.threads == 9)
        #expect(metrics.virtualBytes == 4096)
        #expect(metrics.residentBytes == 2 * Int(getpagesize()))
    }

    @Test(arguments: ["", "1", "1 (a)", "1 (a) S", ") x y"])
    func aBrokenFileLeavesFiguresOut(stat: String) {
        var metrics = ProcessMetrics()
        metrics.readStat(stat)
        #expect(metrics.residentBytes == nil)
    }
}
