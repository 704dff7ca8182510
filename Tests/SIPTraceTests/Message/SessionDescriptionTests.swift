// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct SessionDescriptionTests {
    private func sdp(_ body: String) throws -> SessionDescription? {
        try explain("INVITE sip:a@b SIP/2.0\nCall-ID: x\nCSeq: 1 INVITE\n\n" + body).trace.messages.first?.sdp
    }

    @Test func readsMediaAndAttributes() throws {
        let sdp = try #require(
            try sdp(
                """
                v=0
                o=- 1 1 IN IP4 192.0.2.1
                s=-
                c=IN IP4 192.0.2.1/127
                t=0 0
                a=sendonly
                m=audio 4000 RTP/SAVP 0 96 101
                a=rtpmap:96 opus/48000/2
                a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:abc
                m=video 0 RTP/AVP 99
                c=IN IP6 2001:db8::1
                a=inactive
                """))
        #expect(sdp.connection == "192.0.2.1")
        #expect(sdp.media.map(\.port) == [4000, 0])
        #expect(sdp.media.map(\.isSecure) == [true, false])
        #expect(sdp.media.first?.codecs == ["pcmu", "opus", "101"])
        #expect(sdp.media.map { sdp.direction(of: $0) } == ["sendonly", "inactive"])
        #expect(sdp.media.map { sdp.address(of: $0) } == ["192.0.2.1", "2001:db8::1"])
        #expect(sdp.media.first?.line == 11)
        #expect(sdp.media.first?.values("crypto").count == 1)
    }

    @Test func anotherBodyIsNoSessionDescription() throws {
        let text = "MESSAGE sip:a@b SIP/2.0\nCall-ID: x\nCSeq: 1 MESSAGE\nContent-Type: text/plain\nContent-Length: 7\n\nhello\n"
        let message = try #require(try explain(text).trace.messages.first)
        #expect(message.body == "hello")
        #expect(message.bodySize == 7)
        #expect(message.sdp == nil)
    }
}
