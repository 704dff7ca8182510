// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct LeftoverTests {
    @Test(arguments: [
        ("Contact: <sip:undefined@192.0.2.14>", "\"undefined\""),
        ("Contact: <sip:7001@null:5060>", "\"null\""),
        ("From: <sip:7001@192.0.2.14>;tag=undefined", "\"undefined\""),
        ("Expires: NaN", "\"NaN\""),
        ("RAck: undefined 1 INVITE", "\"undefined\""),
        ("Call-ID: (null)", "\"(null)\""),
        ("INVITE sip:%s@192.0.2.15 SIP/2.0", "\"%s\""),
    ])
    func saysWhichWordAProgramLeft(line: String, words: String) throws {
        let explanation = try #require(try Malformed.complaint(about: line))
        #expect(explanation.contains(words), "\(explanation)")
    }

    @Test(arguments: [
        "From: \"null\" <sip:7001@192.0.2.14>;tag=g1",
        "Contact: <sip:nullmeyer@192.0.2.14>",
        "Contact: <sip:7001@null.example.com>",
        "Subject: undefined",
    ])
    func acceptsWhatIsAllowedOrMasked(line: String) throws {
        #expect(try Malformed.complaint(about: line) == nil)
    }
}
