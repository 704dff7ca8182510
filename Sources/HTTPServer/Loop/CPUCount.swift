// SPDX-License-Identifier: Apache-2.0

import CEvent
import Glibc

/// How many CPUs this process may use: the smaller of its control group's quota and its affinity.
public enum CPUCount {
    public static func available() -> Int {
        let affinity = max(1, Int(cevent_cpu_count()))
        guard let quota = quota(from: contents(of: "/sys/fs/cgroup/cpu.max")) else { return affinity }
        return min(affinity, quota)
    }

    /// From the text of cgroup v2's cpu.max: "150000 100000" allows one and a half CPUs, for which a
    /// second loop would only be throttled. Nil when there is no quota ("max 100000").
    static func quota(from text: String) -> Int? {
        let numbers = text.split(whereSeparator: \.isWhitespace)
        guard numbers.count == 2, let quota = Int(numbers[0]), let period = Int(numbers[1]), quota > 0, period > 0 else { return nil }
        return max(1, quota / period)
    }

    /// The first bytes of a file of the kernel's; empty when it is not there.
    private static func contents(of path: String) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return "" }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 128)
        let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
}
