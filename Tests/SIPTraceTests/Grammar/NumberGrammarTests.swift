// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct NumberGrammarTests {
    @Test(arguments: [
        ("Max-Forwards: seventy", "where a number belongs"),
        ("Max-Forwards: 300", "highest number"),
        ("Expires: -1", "where a number belongs"),
        ("Expires: 3600.5", "where a number belongs"),
        ("Session-Expires: 1800s", "where a number belongs"),
        ("Min-Expires: \"60\"", "where a number belongs"),
        ("CSeq: INVITE", "where a number and a method"),
        ("CSeq: 1INVITE", "where a number and a method"),
        ("CSeq: 4294967295 INVITE", "31 bits"),
        ("RSeq: 0x1", "where a number belongs"),
    ])
    func saysWhatIsWrongInANumber(line: String, words: String) throws {
        let explanation = try #require(try Malformed.complaint(about: line))
        #expect(explanation.contains(words), "\(explanation)")
    }

    @Test(arguments: [
        "Session-Expires: 1800;refresher=uac",
        "Retry-After: 60 (busy);duration=5",
        "Expires: 60 <-- too short",
        "Expires: xxx",
        "Expires: Thu, 01 Dec 2029 16:00:00 GMT",
        "CSeq: 1 INVITE (first)",
    ])
    func acceptsWhatIsAllowedOrMasked(line: String) throws {
        #expect(try Malformed.complaint(about: line) == nil)
    }
}
