// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

struct JSONPathTests {
    @Test func isWrittenAsPeopleWriteIt() {
        let root = JSONPath()
        #expect(root.description == "$")
        #expect(root["codes"]["486"]["notes"][0].description == "$.codes.486.notes[0]")
        #expect(root["a b"]["c\"d"].description == #"$["a b"]["c\"d"]"#)
        #expect(root[""].description == #"$[""]"#)
        #expect(root["codes"]["486"].depth == 2)
    }

    @Test func aNameCannotFillTheMessageNorTheTerminal() {
        #expect(JSONPath()["\u{1b}[2J\u{202e}"].description == #"$["\u001b[2J\u202e"]"#)
        #expect(JSONPath()[String(repeating: "x", count: 10_000)].description.count < 100)
    }
}
