// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct URIGrammarTests {
    @Test(arguments: [
        ("Contact: <sip:70#01@192.0.2.14>", "unescaped #"),
        ("Contact: <sip:@192.0.2.14>", "empty user"),
        ("Contact: <sip:7001@branch.example.com@192.0.2.14>", "two @"),
        ("Contact: <sip:70 01@192.0.2.14>", "blank in its user"),
        ("Contact: <7001@192.0.2.14>", "no scheme"),
        ("Contact: <sip:sip:7001@192.0.2.14>", "scheme twice"),
        ("Contact: <sip://7001@192.0.2.14>", "//"),
        ("Contact: <sip:70%zz@192.0.2.14>", "two hexadecimal digits"),
        ("Contact: <sip:7001@192.0.2.14;line=\"a\">", "quoted string"),
        ("Contact: <sip:7001@192.0.2.14;thinfo=\"QUJxxDA=\">", "quoted string"),
        ("Contact: <sip:7001@192.0.2.14;ob;>", "empty parameter"),
        ("Refer-To: <sip:7003@192.0.2.16?Replaces=x-1;to-tag=a;from-tag=b>", "not escaped"),
    ])
    func saysWhatIsWrongInAURI(line: String, words: String) throws {
        let explanation = try #require(try Malformed.complaint(about: line))
        #expect(explanation.contains(words), "\(explanation)")
    }

    @Test(arguments: [
        "Contact: <sip:7001@192.0.2.14:5060;transport=udp;lr>",
        "Contact: <sips:%237001@192.0.2.14>",
        "Contact: <sip:+4930123;npdi=yes@192.0.2.14;user=phone>",
        "Contact: <sip:+4930#######@192.0.2.14>",
        "Contact: <sip:MY NUMBER@192.0.2.14>",
        "Contact: <sip:<number>@192.0.2.14>",
        "Contact: <tel:+4930123>",
        "Contact: <sip:[email protected]>",
        "Contact: <sip:7001@192.0.2.14 <mailto:sip:7001@192.0.2.14>>",
        "Refer-To: <sip:7003@192.0.2.16?Replaces=x-1%3Bto-tag%3Da%3Bfrom-tag%3Db>",
        "Contact: <sip:*97@192.0.2.14>",
    ])
    func acceptsWhatIsAllowedOrMasked(line: String) throws {
        #expect(try Malformed.complaint(about: line) == nil)
    }
}
