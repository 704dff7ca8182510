// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct AddressTests {
    @Test func uris() {
        let uri = SIPURI("sip:alice:secret@Example.COM:5061;transport=tls;lr?Subject=x")
        #expect(uri.scheme == "sip")
        #expect(uri.user == "alice")
        #expect(uri.hostAndPort == "example.com:5061")
        #expect(uri.parameters["transport"] == "tls")
        #expect(uri.parameters["lr"] == "")
        #expect(uri.parameters["subject"] == nil)
        #expect(SIPURI("sip:[2001:db8::1]:5060").host == "2001:db8::1")
        #expect(SIPURI("tel:+1555;phone-context=x").user == "+1555")
        #expect(SIPURI("").host == "")
    }

    @Test func nameAddresses() {
        let quoted = NameAddress("\"A <b>, c\" <sip:a@b;x=1>;tag=t;q=0.5")
        #expect(quoted.displayName == "A <b>, c")
        #expect(quoted.uri.user == "a")
        #expect(quoted.tag == "t")
        #expect(quoted.uri.parameters["x"] == "1")
        // Without brackets, the parameters belong to the field (RFC 3261 §20.10).
        #expect(NameAddress("sip:a@b;tag=t").tag == "t")
        #expect(NameAddress.list("<sip:a@b>, \"x, y\" <sip:c@d>").map(\.uri.host) == ["b", "d"])
    }

    @Test func vias() {
        let via = Via("SIP/2.0/TLS [2001:db8::1]:5061;branch=z9;received=192.0.2.1;rport=99")
        #expect(via.transport == "TLS")
        #expect(via.host == "2001:db8::1")
        #expect(via.port == 5061)
        #expect(via.rport == 99)
        #expect(Via("SIP / 2.0 / UDP first.example.com: 4000;ttl=16").transport == "UDP")
        #expect(Via.list("SIP/2.0/UDP a;branch=1, SIP/2.0/UDP b;branch=2").map(\.branch) == ["1", "2"])
        #expect(Via("").host == "")
    }
}
