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
        ("X-Auth-Token: abc", "X-Auth-Token: ***"), ("X-Api-Key: abc", "X-Api-Key: ***"), ("X-Password: abc", "X-Password: ***"),
        ("Cookie: sid=abc; x=y", "Cookie: ***"), ("Set-Cookie: sid=abc", "Set-Cookie: ***"),
        ("Authorization: Digest response=abc, nonce = \"def\"", "Authorization: Digest response=***, nonce = \"***\""),
        ("Authorization: NTLM gssapi-data=\"abc\"", "Authorization: NTLM gssapi-data=\"***\""),
        ("Proxy-Authenticate: Digest nonce=\"a\\\"b\", opaque=\"c\"", "Proxy-Authenticate: Digest nonce=\"***\", opaque=\"***\""),
        ("a=key-mgmt:mikey AQAFgM0X", "a=key-mgmt:mikey ***"),
        ("Refer-To: <sip:x@y?Authorization=Digest%20response%3D%22abc%22>", "Refer-To: <sip:x@y?Authorization=Digest%20response%3D***>"),
        ("Contact: <sip:alice:abc@192.0.2.1:5060>", "Contact: <sip:alice:***@192.0.2.1:5060>"),
        ("Contact: <sip:192.0.2.1:5060;a=b@c>", "Contact: <sip:192.0.2.1:5060;a=b@c>"),
        ("login failed, password: abc", "login failed, password: ***"),
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
