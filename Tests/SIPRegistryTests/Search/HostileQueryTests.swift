// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

/// The search returns a result for any query.
@Suite struct HostileQueryTests {
    @Test(arguments: [
        String(repeating: "a", count: 100_000), String(repeating: "busy ", count: 10_000), String(repeating: "-", count: 1000),
        String(repeating: "4", count: 1000), String(repeating: "cause=", count: 100), "\u{0}", "\u{FFFD}\u{1F642}", "'", "''''", "a'", "'s",
        "0x", "cause 0x", "cause 0xFFFFFFFFFFFFFFFF", "rfc", "rfc99999999999999999999", "sip/", "SIP/2.0", "SIP/2.0 ", "x-", "q.", "q.850",
        "99999999999999999999", "warning", "4x", "4x4", "xxx", "_", "a_", "a_b", "reason:", "reason: x cause", "_1_", "1.", "1.2.", ":",
    ])
    func answers(text: String) {
        let result = standardIndex.search(SearchQuery(text, limit: 1000, explain: true))
        #expect(result.hits.count <= result.total)
    }

    @Test func randomBytesAreAnswered() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 1...80, using: &generator)).map { _ in UInt8.random(in: 0...127, using: &generator) }
            let text = String(decoding: bytes, as: UTF8.self)
            let result = standardIndex.search(SearchQuery(text))
            #expect(result.hits.count <= result.total, "\(bytes)")
        }
    }
}
