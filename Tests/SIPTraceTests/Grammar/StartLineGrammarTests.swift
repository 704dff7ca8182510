// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct StartLineGrammarTests {
    @Test(arguments: [
        ("INVITE <sip:7002@192.0.2.15> SIP/2.0", "angle brackets"),
        ("INVITE 7002@192.0.2.15 SIP/2.0", "no scheme"),
        ("INVITE sip:7002@192.0.2.15 ;user=phone SIP/2.0", "blank in its Request-URI"),
        ("INVITE sip:70#02@192.0.2.15 SIP/2.0", "unescaped #"),
        ("CSeq: 1 REGISTER", "has the method INVITE"),
        ("PINGINVITE sip:7002@192.0.2.15 SIP/2.0", "\"PING\""),
    ])
    func saysWhatIsWrongInAFirstLine(line: String, words: String) throws {
        let explanation = try #require(try Malformed.complaint(about: line))
        #expect(explanation.contains(words), "\(explanation)")
    }

    @Test(arguments: [
        "INVITE sip:7002@192.0.2.15;user=phone SIP/2.0",
        "INVITE sip:xxxx@192.0.2.15 SIP/2.0",
        "INVITE <number>@192.0.2.15 SIP/2.0",
        "INVITE tel:+4930123 SIP/2.0",
    ])
    func acceptsWhatIsAllowedOrMasked(line: String) throws {
        #expect(try Malformed.complaint(about: line) == nil)
    }
}
