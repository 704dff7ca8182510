// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct ViaGrammarTests {
    @Test(arguments: [
        ("Via: UDP 192.0.2.14:5060;branch=z9hG4bK-g1", "does not begin with"),
        ("Via: SIP/2.0/UDP;branch=z9hG4bK-g1", "no host"),
        ("Via: SIP/2.0/UDP 2001:db8::14;branch=z9hG4bK-g1", "without the brackets"),
        ("Via: SIP/2.0/UDP [[2001:db8::14]]:5060;branch=z9hG4bK-g1", "doubled brackets"),
        ("Via: SIP/2.0/UDP 192.0.2.14:5060;branch=", "empty branch"),
        ("Via: SIP/2.0/UDP 192.0.2.14:5060;branch=z9hG4bK-g1,", "comma that no hop"),
        ("Via: SIP/2.0/UDP 192.0.2.14:5060;rport=abc;branch=z9hG4bK-g1", "rport"),
    ])
    func saysWhatIsWrongInAHop(line: String, words: String) throws {
        let explanation = try #require(try Malformed.complaint(about: line))
        #expect(explanation.contains(words), "\(explanation)")
    }

    @Test(arguments: [
        "Via: SIP / 2.0 / UDP 192.0.2.14 : 5060 ;branch=z9hG4bK-g1",
        "Via: SIP/2.0/TLS [2001:db8::14]:5061;branch=z9hG4bK-g1;rport",
        "Via: SIP/2.0/UDP xx.xx.xx.xx;branch=...",
        "Via: SIP/2.0/UDP 192.0.2.14;branch=z9hG4bK-g1;received=192.0.2.9;rport=5071, SIP/2.0/UDP 192.0.2.13;branch=z9hG4bK-g0",
    ])
    func acceptsWhatIsAllowedOrMasked(line: String) throws {
        #expect(try Malformed.complaint(about: line) == nil)
    }
}
