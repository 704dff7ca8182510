// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct HostGrammarTests {
    @Test(arguments: [
        ("Contact: <sip:7001@2001:db8::14>", "without the brackets"),
        ("Contact: <sip:7001@[[2001:db8::14]]:5060>", "doubled brackets"),
        ("Contact: <sip:7001@[2001:db8::14>", "one of its two brackets"),
        ("Contact: <sip:7001@192.0.2.14:5060:5060>", "two ports"),
        ("Contact: <sip:7001@192.0.2.14:>", "no port"),
        ("Contact: <sip:7001@192.0.2.14:70000>", "above 65535"),
        ("Contact: <sip:7001@>", "no host"),
    ])
    func saysWhatIsWrongInAHost(line: String, words: String) throws {
        let explanation = try #require(try Malformed.complaint(about: line))
        #expect(explanation.contains(words), "\(explanation)")
    }

    @Test(arguments: [
        "Contact: <sip:7001@[2001:db8::14]:5060>",
        "Contact: <sip:7001@[2001:db8::14];transport=tcp>",
        "Contact: <sip:7001@[hidden]>",
        "Contact: <sip:7001@x.x.x.x:port>",
        "Contact: <sip:7001@PUBLIC IP:5060>",
    ])
    func acceptsWhatIsAllowedOrMasked(line: String) throws {
        #expect(try Malformed.complaint(about: line) == nil)
    }
}
