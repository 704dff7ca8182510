// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct ListGrammarTests {
    @Test(arguments: [
        ("Allow: INVITE, ACK,, BYE", "comma that no element"),
        ("Allow: INVITE ACK BYE", "commas between them"),
        ("Require: 100rel; timer", "commas between them"),
        ("Supported: \"timer\"", "commas between them"),
        ("Alert-Info: Ring Answer", "URI in angle brackets"),
        ("Call-Info: answer-after=0", "URI in angle brackets"),
        ("Error-Info: <busy>", "no URI"),
    ])
    func saysWhatIsWrongInAList(line: String, words: String) throws {
        let explanation = try #require(try Malformed.complaint(about: line))
        #expect(explanation.contains(words), "\(explanation)")
    }

    @Test(arguments: [
        "Allow: INVITE, ACK, BYE",
        "Allow:",
        "Supported:",
        "Supported: timer,100rel , replaces",
        "Alert-Info: <http://192.0.2.14/a.wav>;info=alert-autoanswer",
        "Call-Info: <sip:192.0.2.14>;answer-after=0, <http://192.0.2.14/ann.png>;purpose=icon",
        "Alert-Info: ;info=alert-autoanswer",
        "Alert-Info: <your url>",
    ])
    func acceptsWhatIsAllowedOrMasked(line: String) throws {
        #expect(try Malformed.complaint(about: line) == nil)
    }
}
