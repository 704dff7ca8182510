// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct HTTPDateTests {
    @Test(arguments: [
        (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
        (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"), (1_709_251_199, "Thu, 29 Feb 2024 23:59:59 GMT"),
        (2_147_483_648, "Tue, 19 Jan 2038 03:14:08 GMT"), (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
    ])
    func formatsAsIMFFixdate_RFC9110_5_6_7(seconds: Int, expected: String) {
        #expect(HTTPDate.format(seconds) == expected)
    }

    @Test func isAlways29OctetsLong_RFC9110_5_6_7() {
        for day in 0..<800 { #expect(HTTPDate.format(day * 86_399).utf8.count == 29) }
    }

    @Test(arguments: [Int.min, -1, Int.max])
    func hasNoTrapOutsideTheCalendar(seconds: Int) {
        #expect(!HTTPDate.format(seconds).isEmpty)
    }
}
