// SPDX-License-Identifier: Apache-2.0

import Foundation
import SIPTrace

/// Measures CPU time and memory of explaining a text against the targets: 100 kB in 5 ms, 1 MiB in 60 ms, eight times the size of the
/// input.
enum Cost {
    static func print(files: [String]) throws {
        var inputs: [(name: String, bytes: [UInt8])] = []
        // The given files, or else the hostile texts.
        for path in files { inputs.append((path, [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))) }
        if files.isEmpty { inputs = HostileTraces.all }
        // The first explanation initialises static tables, which must not be counted.
        _ = try? Explanation(of: Array("INVITE sip:a@example.com SIP/2.0\nSIP/2.0 486 Busy Here\n".utf8), options: .init(redact: true))
        for (name, bytes) in inputs {
            let before = residentBytes()
            var kept: Explanation?
            var times: [Int] = []
            for _ in 0..<5 {
                kept = nil
                let start = cpuNanoseconds()
                kept = try? Explanation(of: bytes)
                times.append(cpuNanoseconds() - start)
            }
            let milliseconds = Double(times.sorted()[times.count / 2]) / 1_000_000
            let peak = Double(peakBytes() - before) / Double(max(1, bytes.count))
            let start = cpuNanoseconds()
            let written = (try? Explanation(of: bytes, options: .init(redact: true)))?.cleanedTrace.utf8.count ?? 0
            let redacting = Double(cpuNanoseconds() - start) / 1_000_000
            Swift.print(
                "\(name): \(bytes.count) bytes, \(String(format: "%.1f", milliseconds)) ms, "
                    + "redacted and written again (\(written) bytes) \(String(format: "%.1f", redacting)) ms, "
                    + "peak above the state before \(String(format: "%.1f", peak)) x input, \(kept?.trace.messages.count ?? 0) messages, "
                    + "\(kept?.calls.count ?? 0) calls, truncated \(kept?.isTruncated ?? false)")
        }
    }

    /// The CPU time of this thread.
    private static func cpuNanoseconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    private static func residentBytes() -> Int {
        // Resets the peak, so that the next reading is the peak of the next input.
        try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .ascii)
        let statm = (try? String(contentsOfFile: "/proc/self/statm", encoding: .ascii)) ?? ""
        return (statm.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 4096
    }

    private static func peakBytes() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .ascii)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
        return
            (line.split(separator: " ").compactMap { Int($0) }.first ?? line.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
            .first ?? 0) * 1024
    }
}
