// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct OtherGrammarTests {
    @Test(arguments: [
        ("Content-Type: sdp", "type, a slash and a subtype"),
        ("Content-Type: multipart/mixed", "no boundary"),
        ("Call-ID:", "no value"),
        ("Event:", "no event package"),
        ("Replaces: x-1@192.0.2.14;to-tag=a", "no from-tag"),
        ("Reason: Q.850;cause=16;text=Normal clearing", "without quotation marks"),
        ("Warning: 39 a.example.com none", "code of three digits"),
        ("Date: Thu, 24 May 2029 05:52:55 CEST", "another zone"),
    ])
    func saysWhatIsWrongInOtherFields(line: String, words: String) throws {
        let explanation = try #require(try Malformed.complaint(about: line))
        #expect(explanation.contains(words), "\(explanation)")
    }

    @Test(arguments: [
        "Content-Type: application/sdp",
        "Content-Type: multipart/mixed;boundary=\"b1\"",
        "Event: presence;id=1",
        "Replaces: x-1@192.0.2.14;to-tag=a;from-tag=b;early-only",
        "Reason: Q.850;cause=16;text=\"Normal clearing\"",
        "Warning: 399 a.example.com \"none\"",
        "Date: Thu, 24 May 2029 05:52:55 GMT",
    ])
    func acceptsWhatIsAllowedOrMasked(line: String) throws {
        #expect(try Malformed.complaint(about: line) == nil)
    }
}
