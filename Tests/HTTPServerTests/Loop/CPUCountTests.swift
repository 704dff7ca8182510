// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct CPUCountTests {
    @Test(arguments: [
        ("max 100000\n", nil), ("100000 100000\n", 1), ("150000 100000\n", 1), ("200000 100000\n", 2), ("50000 100000\n", 1),
        ("1600000 100000", 16), ("", nil), ("100000", nil), ("0 100000", nil), ("100000 0", nil), ("-1 100000", nil), ("a b", nil),
        ("1 2 3", nil), ("99999999999999999999 1", nil),
    ])
    func readsTheQuotaOfAControlGroup(text: String, expected: Int?) {
        #expect(CPUCount.quota(from: text) == expected)
    }

    @Test func isAtLeastOne() {
        #expect(CPUCount.available() >= 1)
    }
}
