// SPDX-License-Identifier: Apache-2.0

/// Durations counted in buckets, like a Prometheus histogram.
final class Histogram: Sendable {
    /// The upper bounds of the buckets in microseconds, inclusive; one more bucket follows for longer durations.
    static let bounds = [10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 25_000, 100_000, 500_000, 2_500_000]

    /// The buckets, followed by the sum in nanoseconds.
    private let tally = Tally(count: bounds.count + 2)

    /// Counts `times` observations of the same duration.
    func observe(nanoseconds: Int, times: Int = 1) {
        // Rounded up. The division comes first, so that nothing overflows.
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

/// The values of a histogram at one moment.
public struct HistogramSnapshot: Sendable, Equatable {
    /// The upper bounds of the buckets in microseconds, inclusive.
    public static var bounds: [Int] { Histogram.bounds }
    /// The observations in each bucket, not cumulative. There is one more bucket than `bounds`, for longer durations.
    public internal(set) var counts: [Int]
    /// The sum of all observations.
    public internal(set) var nanoseconds: Int

    static let zero = HistogramSnapshot(counts: Array(repeating: 0, count: Histogram.bounds.count + 1), nanoseconds: 0)

    static func + (left: HistogramSnapshot, right: HistogramSnapshot) -> HistogramSnapshot {
        HistogramSnapshot(counts: zip(left.counts, right.counts).map { $0 &+ $1 }, nanoseconds: left.nanoseconds &+ right.nanoseconds)
    }
}
