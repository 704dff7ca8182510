// SPDX-License-Identifier: Apache-2.0

/// How long something took, counted in buckets, as a Prometheus histogram has them.
final class Histogram: Sendable {
    /// The buckets' upper bounds in microseconds, each included; above the last there is one more bucket.
    static let bounds = [10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 25_000, 100_000, 500_000, 2_500_000]

    /// The buckets, and behind them the sum in nanoseconds.
    private let tally = Tally(count: bounds.count + 2)

    /// `times` observations of one duration.
    func observe(nanoseconds: Int, times: Int = 1) {
        // Rounded up; the quotient first, so that nothing overflows.
        let microseconds = nanoseconds / 1000 + (nanoseconds % 1000 > 0 ? 1 : 0)
        var bucket = 0
        while bucket < Self.bounds.count, microseconds > Self.bounds[bucket] { bucket += 1 }
        tally.add(times, at: bucket)
        tally.add(nanoseconds &* times, at: Self.bounds.count + 1)
    }

    var snapshot: HistogramSnapshot {
        let values = tally.values
        return HistogramSnapshot(counts: Array(values.dropLast()), nanoseconds: values.last ?? 0)
    }
}

/// A histogram's figures at one moment.
public struct HistogramSnapshot: Sendable, Equatable {
    /// The buckets' upper bounds in microseconds, each included.
    public static var bounds: [Int] { Histogram.bounds }
    /// Observations in each bucket alone, not added up; one more than `bounds`, for what lies above the last.
    public internal(set) var counts: [Int]
    /// The sum of all observations.
    public internal(set) var nanoseconds: Int

    static let zero = HistogramSnapshot(counts: Array(repeating: 0, count: Histogram.bounds.count + 1), nanoseconds: 0)

    static func + (left: HistogramSnapshot, right: HistogramSnapshot) -> HistogramSnapshot {
        HistogramSnapshot(counts: zip(left.counts, right.counts).map { $0 &+ $1 }, nanoseconds: left.nanoseconds &+ right.nanoseconds)
    }
}
