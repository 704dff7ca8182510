// SPDX-License-Identifier: Apache-2.0

import Foundation
import SIPRegistry

/// The cost of the search: the memory of the index, and the CPU time of ordinary and of hostile queries.
enum Cost {
    static func print(_ registry: Registry, ordinary: [String]) {
        // The first index in a process also initialises static tables, so the memory of further ones is measured.
        let index = SearchIndex(registry)
        let before = residentBytes()
        let more = (0..<16).map { _ in SearchIndex(registry) }
        Swift.print("index: \((residentBytes() - before) / more.count / 1024) KiB resident")

        measure("ordinary queries", rounds: 200, ordinary, index)
        var generator = HostileQueries(registry)
        var worst = Timing()
        for _ in 0..<1000 {
            let batch = (0..<1000).map { _ in generator.next() }
            time(batch, index, into: &worst)
        }
        Swift.print("hostile queries: \(worst.summary)")
        // A single reading includes interference from the machine. So the slowest queries are run again, and the median of each is its
        // cost.
        Swift.print("over 2 ms at first: \(worst.slow.count)")
        let medians = worst.slowest.map { text in
            var timing = Timing()
            time(Array(repeating: text, count: 101), index, into: &timing)
            return timing.medianMicroseconds
        }
        Swift.print("the \(medians.count) slowest again: worst median \(medians.max() ?? 0) us")
    }

    private static func measure(_ name: String, rounds: Int, _ queries: [String], _ index: SearchIndex) {
        var timing = Timing()
        for _ in 0..<rounds { time(queries, index, into: &timing) }
        Swift.print("\(name): \(timing.summary)")
    }

    private static func time(_ queries: [String], _ index: SearchIndex, into timing: inout Timing) {
        for text in queries {
            let query = SearchQuery(text)
            let start = cpuNanoseconds()
            let result = index.search(query)
            timing.add(cpuNanoseconds() - start, text, hits: result.total)
        }
    }

    /// The CPU time of this thread.
    private static func cpuNanoseconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    /// The resident set size, from the second number of /proc/self/statm.
    private static func residentBytes() -> Int {
        let statm = (try? String(contentsOfFile: "/proc/self/statm", encoding: .ascii)) ?? ""
        let pages = statm.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        return pages * 4096
    }
}

/// CPU times of many queries, in nanoseconds.
struct Timing {
    private var nanoseconds: [Int32] = []
    private var hits = 0
    /// The queries that took more than 0.4 ms, with their time.
    private var candidates: [(time: Int, query: String)] = []

    mutating func add(_ time: Int, _ query: String, hits: Int) {
        nanoseconds.append(Int32(clamping: time))
        self.hits += hits
        if time > 400_000 { candidates.append((time, query)) }
    }

    /// The queries that took more than 2 ms.
    var slow: [String] { candidates.filter { $0.time > 2_000_000 }.map(\.query) }

    /// The 200 slowest queries.
    var slowest: [String] { candidates.sorted { $0.time > $1.time }.prefix(200).map(\.query) }

    var medianMicroseconds: Double {
        let sorted = nanoseconds.sorted()
        return sorted.isEmpty ? 0 : Double(sorted[sorted.count / 2]) / 1000
    }

    var summary: String {
        let sorted = nanoseconds.sorted()
        func microseconds(_ share: Double) -> String {
            let place = min(Int(Double(sorted.count) * share), sorted.count - 1)
            return place < 0 ? "-" : String(format: "%.1f us", Double(sorted[place]) / 1000)
        }
        return "\(sorted.count) queries, median \(microseconds(0.5)), p99 \(microseconds(0.99)), p99.99 \(microseconds(0.9999)), "
            + "worst \(microseconds(1)), \(hits) hits"
    }
}
