// SPDX-License-Identifier: Apache-2.0

#if HTTP2

/// Allows a number of events in a period: a full budget takes `limit` events at once, and an empty one is full again after `window`
/// milliseconds.
///
/// The state is one number, the time at which the budget will be full. Each event moves it by the time in which the budget regains one
/// event (the generic cell rate algorithm).
struct RateBudget: Sendable {
    /// In microseconds of the loop's clock.
    private var fullAt = Int.min
    private let window: Int
    private let interval: Int

    init(limit: Int, windowMilliseconds: Int) {
        window = windowMilliseconds * 1000
        interval = max(1, window / max(1, limit))
    }

    /// Counts an event at `now`, in milliseconds; false when it exceeds the budget.
    mutating func spend(now: Int) -> Bool {
        let now = now * 1000
        let next = max(fullAt, now) + interval
        guard next - now <= window else { return false }
        fullAt = next
        return true
    }

    /// Makes the budget full.
    mutating func fill() { fullAt = Int.min }

    /// Gives back up to `events` events, but never makes the budget more than full.
    mutating func earn(_ events: Int) {
        guard fullAt != Int.min else { return }
        fullAt -= min(max(0, events), window / interval) * interval
    }
}

#endif
