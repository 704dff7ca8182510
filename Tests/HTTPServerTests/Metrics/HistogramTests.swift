// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct HistogramTests {
    /// The bucket of one observation.
    private func bucket(_ nanoseconds: Int) -> Int? {
        let histogram = Histogram()
        histogram.observe(nanoseconds: nanoseconds)
        return histogram.snapshot.counts.firstIndex(of: 1)
    }

    @Test func aBoundBelongsToItsBucket() {
        #expect(bucket(0) == 0)
        #expect(bucket(10_000) == 0)
        #expect(bucket(10_001) == 1)
        #expect(bucket(25_000) == 1)
    }

    @Test(arguments: [2_500_000_001, Int.max])
    func whatLiesAboveTheLastBoundHasABucket(nanoseconds: Int) {
        #expect(bucket(nanoseconds) == HistogramSnapshot.bounds.count)
    }

    @Test func sumsOverTimesAndHistograms() {
        let histogram = Histogram()
        histogram.observe(nanoseconds: 20_000, times: 3)
        histogram.observe(nanoseconds: 5)
        #expect(histogram.snapshot.nanoseconds == 60_005)
        let both = histogram.snapshot + histogram.snapshot
        #expect(both.counts.reduce(0, +) == 8)
        #expect(both.nanoseconds == 120_010)
    }
}
