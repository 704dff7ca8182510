// SPDX-License-Identifier: Apache-2.0

import CEvent

/// How many CPUs this process may use: the smallest of its control groups' quotas and its affinity mask.
public enum CPUCount {
    public static func available() -> Int { available(ControlGroup()) }

    static func available(_ group: ControlGroup) -> Int {
        let affinity = max(1, Int(cevent_cpu_count()))
        // cgroup v1 keeps quota and period in two files, which are always in the same directory.
        let quotas = group.texts(of: "cpu.max", legacy: ("cpu", "cpu.cfs_quota_us"))
        let periods = group.texts(of: "cpu.max", legacy: ("cpu", "cpu.cfs_period_us"))
        let texts = zip(quotas, periods).map { $0.contains(" ") ? $0 : "\($0) \($1)" }
        return texts.compactMap(quota(from:)).reduce(affinity, min)
    }

    /// Parses cgroup v2's cpu.max: "150000 100000" allows one and a half CPUs, which is rounded down, because a second loop would only be
    /// throttled. Nil when there is no quota ("max 100000").
    static func quota(from text: String) -> Int? {
        let numbers = text.split(whereSeparator: \.isWhitespace)
        guard numbers.count == 2, let quota = Int(numbers[0]), let period = Int(numbers[1]), quota > 0, period > 0 else { return nil }
        return max(1, quota / period)
    }
}
