// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

struct QuotedTests {
    @Test func keepsWhatCanBeSeenAndEscapesTheRest() {
        #expect("é 😀 <b>".quoted == "\"é 😀 <b>\"")
        #expect("a\"b\\c\n\u{7f}\u{9b}\u{2028}\u{2066}".quoted == #""a\"b\\c\u000a\u007f\u009b\u2028\u2066""#)
    }

    @Test func isShort() {
        #expect(String(repeating: "\n", count: 1000).quoted.count < 64 * 6 + 10)
    }
}
