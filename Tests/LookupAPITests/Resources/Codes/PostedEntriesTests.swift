// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

struct PostedEntriesTests {
    private func texts(_ content: String) -> [String] {
        let entries = PostedEntries(linesOf: Array(content.utf8))
        return (0..<entries.count).map { entries[$0] }
    }

    @Test func aLineEndsWithOneOrTwoOctets() {
        #expect(texts("486\n487\r\n\n\r\n488") == ["486", "487", "", "", "488"])
        #expect(texts("486\n") == ["486"])
        #expect(texts("\n") == [""])
        #expect(texts("\n\n486\r\r\n") == ["", "", "486\r"])
        #expect(texts("") == [])
    }

    @Test func anElementStaysAsItIs() {
        let all = ["486", "", "a\r", "\n", "Überlast"]
        let entries = PostedEntries(all)
        #expect((0..<entries.count).map { entries[$0] } == all)
    }
}
