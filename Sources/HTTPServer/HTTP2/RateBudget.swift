// SPDX-License-Identifier: Apache-2.0

#if HTTP2

/// So many events in so many seconds, and no more: a full budget takes `limit` events at once, and an empty one is
/// full again after `window` milliseconds.
///
/// Kept as one number, the moment at which the budget would be full: each event moves it by the time in which the
/// budget regains one (the generic cell rate algorithm).
struct RateBudget: Sendable {
    /// In microseconds on the loop's clock.
    private var fullAt = Int.min
    private let window: Int
    private let interval: Int

    init(limit: Int, windowMilliseconds: Int) {
        window = windowMilliseconds * 1000
        interval = max(1, window / max(1, limit))
    }

    /// Takes note of an event at `now`, in milliseconds; false when there was one too many.
    mutating func spend(now: Int) -> Bool {
        let now = now * 1000
        let next = max(fullAt, now) + interval
        guard next - now <= window else { return false }
        fullAt = next
        return true
    }

    /// Makes it full.
    mutating func fill() { fullAt = Int.min }

    /// Gives back what `events` took, as far as it was taken.
    mutating func earn(_ events: Int) {
        guard fullAt != Int.min else { return }
        fullAt -= min(max(0, events), window / interval) * interval
    }
}

#endif
