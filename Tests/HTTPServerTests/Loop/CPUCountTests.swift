// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct CPUCountTests {
    @Test(arguments: [
        ("max 100000\n", nil), ("100000 100000\n", 1), ("150000 100000\n", 1), ("200000 100000\n", 2), ("50000 100000\n", 1),
        ("1600000 100000", 16), ("", nil), ("100000", nil), ("0 100000", nil), ("100000 0", nil), ("-1 100000", nil), ("a b", nil),
        ("1 2 3", nil), ("99999999999999999999 1", nil),
    ])
    func readsTheQuotaOfAControlGroup(text: String, expected: Int?) {
        #expect(CPUCount.quota(from: text) == expected)
    }

    @Test func isAtLeastOne() {
        #expect(CPUCount.available() >= 1)
    }

    @Test func followsTheSmallestQuotaOfTheGroupsAbove() throws {
        let tree = try KernelFiles([
            "/proc/self/cgroup": "0::/system.slice/sip-codes.service\n",
            "/sys/fs/cgroup/system.slice/sip-codes.service/cpu.max": "max 100000\n",
            "/sys/fs/cgroup/system.slice/cpu.max": "100000 100000\n",
        ])
        #expect(CPUCount.available(tree.group) == 1)
    }

    /// Docker's settings on a machine with cgroup v1, in which "-1" means no quota.
    @Test func followsTheQuotaOfAnOlderHierarchy() throws {
        let tree = try KernelFiles([
            "/proc/self/cgroup": "5:memory:/docker/5f2a\n4:cpu,cpuacct:/docker/5f2a\n0::/\n",
            "/sys/fs/cgroup/cpu,cpuacct/docker/5f2a/cpu.cfs_quota_us": "-1\n",
            "/sys/fs/cgroup/cpu,cpuacct/docker/5f2a/cpu.cfs_period_us": "100000\n",
            "/sys/fs/cgroup/cpu,cpuacct/docker/cpu.cfs_quota_us": "100000\n",
            "/sys/fs/cgroup/cpu,cpuacct/docker/cpu.cfs_period_us": "100000\n",
        ])
        #expect(CPUCount.available(tree.group) == 1)
    }
}
