// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct MemoryLimitTests {
    @Test(arguments: [
        ("134217728\n", 134_217_728), ("9223372036854771712\n", 9_223_372_036_854_771_712), ("max\n", nil), ("", nil), ("\n", nil),
        ("0", nil), ("-1", nil), ("99999999999999999999", nil), ("12M", nil),
    ])
    func readsTheBoundOfAControlGroup(text: String, expected: Int?) {
        #expect(MemoryLimit.bytes(from: text) == expected)
    }

    @Test func takesTheSmallestBoundOfTheGroupsAbove() throws {
        let tree = try KernelFiles([
            "/proc/self/cgroup": "0::/a/b\n", "/sys/fs/cgroup/a/b/memory.max": "300000\n", "/sys/fs/cgroup/a/memory.max": "200000\n",
            "/sys/fs/cgroup/memory.max": "max\n",
        ])
        #expect(MemoryLimit.available(tree.group) == 200_000)
    }

    @Test func isTheMachinesMemoryWhereThereIsNoBound() throws {
        let unbounded = MemoryLimit.available(try KernelFiles([:]).group)
        #expect(unbounded > 64 << 20)
        #expect(unbounded < 1 << 50)
        let beyond = try KernelFiles([
            "/proc/self/cgroup": "4:memory:/\n", "/sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712\n",
        ])
        #expect(MemoryLimit.available(beyond.group) == unbounded)
    }

    /// 16 KiB for a head and 16 KiB behind it, 64 KiB of responses and another one of 16 KiB, 149 KiB for streams, 48 KiB for TLS: 309 KiB.
    @Test(arguments: [(0, 64), (48, 64), (128, 64), (256, 477), (2048, 6415)])
    func turnsMemoryIntoConnections(mebibytes: Int, expected: Int) {
        #expect(Limits().connections(fittingIn: mebibytes << 20) == expected)
    }

    @Test func countsTheBuffersThatTheOperatorChose() {
        var roomy = Limits()
        roomy.headBytes *= 4
        roomy.outputBytes *= 4
        #expect(roomy.connections(fittingIn: 256 << 20) < Limits().connections(fittingIn: 256 << 20) * 2 / 3)
        #expect(roomy.connections(fittingIn: .max) > 1_000_000)
    }
}
