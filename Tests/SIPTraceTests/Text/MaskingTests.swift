// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct MaskingTests {
    @Test(arguments: [
        (
            "Authorization: Digest username=\"200\", realm=\"pbx\", nonce=\"a91f\", uri=\"sip:x\", response=\"d6c5\", cnonce=\"b7\", opaque=\"ae\", nc=00000001",
            "Authorization: Digest username=\"200\", realm=\"pbx\", nonce=\"***\", uri=\"sip:x\", response=\"***\", cnonce=\"***\", opaque=\"***\", nc=00000001"
        ),
        ("Proxy-Authorization: Bearer eyJhbGciOi.abc.def", "Proxy-Authorization: Bearer ***"),
        ("Authorization: Basic dXNlcjpwYXNz", "Authorization: Basic ***"),
        ("WWW-Authenticate: Digest realm=pbx,nonce=a91f,stale=true", "WWW-Authenticate: Digest realm=pbx,nonce=***,stale=true"),
        (
            "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:DxGDDgBIFTf8 FEC_ORDER=FEC_SRTP", "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:***"
        ),
        ("a=ice-pwd:9svm7RyEy4fX1OQ7wPpyvo", "a=ice-pwd:***"),
        ("k=base64:abcdef", "k=***"),
        ("GET /x?access_token=abc&user=1 SIP/2.0", "GET /x?access_token=***&user=1 SIP/2.0"),
        ("Contact: <sip:a@b;token=abc>;expires=60", "Contact: <sip:a@b;token=***>;expires=60"),
        ("Session-Expires: 90", "Session-Expires: 90"),
        ("a=rtpmap:0 PCMU/8000", "a=rtpmap:0 PCMU/8000"),
        ("Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1;rport", "Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1;rport"),
    ])
    func masks(_ line: String, _ expected: String) {
        #expect(Masking.masked(line) == expected)
    }

    @Test func whatIsQuotedAndCleanedHasNoCredentials() throws {
        let text = Sample.invite.replacing(
            "User-Agent: Phone 1.0", with: "Authorization: Digest username=\"200\", nonce=\"secretnonce\",\n response=\"secretresponse\"")
        let explanation = try explain(text)
        #expect(!explanation.cleanedTrace.contains("secret"))
        #expect(explanation.cleanedTrace.contains("username=\"200\""))
        let evidence = try #require(explanation.trace.messages.first?.evidence(.authorization))
        #expect(!evidence.text.contains("secret"))
    }
}
