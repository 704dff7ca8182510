// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import Testing

@testable import HTTPServer

struct RateBudgetTests {
    private func spend(_ budget: inout RateBudget, _ count: Int, now: Int) -> Int {
        var spent = 0
        for _ in 0..<count where budget.spend(now: now) { spent += 1 }
        return spent
    }

    @Test func hasItsLimitAtOnce() {
        var budget = RateBudget(limit: 200, windowMilliseconds: 30_000)
        #expect(spend(&budget, 500, now: 5_000_000) == 200)
        #expect(spend(&budget, 500, now: 5_000_000) == 0)
    }

    @Test func fillsWithTime() {
        var budget = RateBudget(limit: 200, windowMilliseconds: 30_000)
        _ = spend(&budget, 200, now: 0)
        #expect(spend(&budget, 10, now: 149) == 0)
        #expect(spend(&budget, 10, now: 150) == 1)
        #expect(spend(&budget, 500, now: 15_150) == 100)
        #expect(spend(&budget, 500, now: 1_000_000) == 200, "never more than full")
    }

    @Test func isEarnedBackAsFarAsItWasSpent() {
        var budget = RateBudget(limit: 10, windowMilliseconds: 1000)
        budget.earn(100)
        #expect(spend(&budget, 20, now: 1000) == 10)
        budget.earn(3)
        #expect(spend(&budget, 20, now: 1000) == 3)
        budget.earn(Int.max)
        #expect(spend(&budget, 20, now: 1000) == 10)
        budget.earn(-5)
        #expect(spend(&budget, 20, now: 1000) == 0)
        budget.fill()
        #expect(spend(&budget, 20, now: 1000) == 10)
    }

    @Test(arguments: [0, 1, 1_000_000_000]) func takesAnyLimit(_ limit: Int) {
        var budget = RateBudget(limit: limit, windowMilliseconds: 30_000)
        #expect(spend(&budget, 2, now: 1) == min(2, max(1, limit)))
    }
}

#endif
