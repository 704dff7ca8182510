// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

/// Requests that nobody answers in the text, and that show by themselves what is the matter.
@Suite struct OpenRequestTests {
    private func request(
        _ uri: String, via: String = "UDP", branch: String = "z9hG4bK-o1", users: (String, String, String) = ("7001", "7002", "7001")
    )
        -> String
    {
        """
        INVITE \(uri) SIP/2.0
        Via: SIP/2.0/\(via) 192.0.2.14:5060;branch=\(branch)
        From: <sip:\(users.0)@192.0.2.14>;tag=o1
        To: <sip:\(users.1)@192.0.2.15>
        Call-ID: o-1@192.0.2.14
        CSeq: 1 INVITE
        Contact: <sip:\(users.2)@192.0.2.14:5060>

        """
    }

    @Test(arguments: [("a7.invalid", "RTP/AVP", true), ("192.0.2.15", "RTP/AVP", false), ("a7.invalid", "UDP/TLS/RTP/SAVPF", false)])
    func plainMediaOfferedToABrowserIsFound(host: String, transport: String, isFound: Bool) throws {
        let body = Capture.offer.joined(separator: "\n").replacing("RTP/AVP", with: transport)
        let text = request("sip:7002@\(host);transport=ws", via: "WSS") + "Content-Type: application/sdp\n\n\(body)\n"
        let first = try #require(try explain(text).findings.first)
        #expect((first.id == "media-profile-mismatch") == isFound)
        #expect((first.fault == .configuration) == isFound)
    }

    @Test(arguments: [
        ("m=audio 4000 RTP/AVP 18\na=rtpmap:18 G729/8000", "for audio it offers only G729"),
        ("m=audio 4000 RTP/AVP 0\na=rtpmap:0 PCMU/8000", nil),
    ])
    func whatIsRareInTheRequestIsTheTitle(media: String, remark: String?) throws {
        let body = "v=0\no=- 1 1 IN IP4 192.0.2.14\ns=-\nc=IN IP4 192.0.2.14\nt=0 0\n\(media)\n"
        let first = try #require(
            try explain(request("sip:7002@192.0.2.15") + "Content-Type: application/sdp\n\n\(body)").findings.first)
        #expect(first.verdict == .cannotTell)
        #expect(
            first.title == remark.map { "The text ends before the answer; what stands out in the request: \($0)" }
                ?? "The trace shows the request and no final answer to it")
    }

    @Test(arguments: [("Error on header parsing: 'c'", true), ("New call!", false)])
    func aProgramThatTripsOverAMissingOfferIsFound(line: String, isFound: Bool) throws {
        let first = try #require(try explain(request("sip:7002@192.0.2.15") + "Content-Length: 0\n\n\(line)\n").findings.first)
        #expect((first.id == "late-offer-refused") == isFound)
    }

    @Test(arguments: [
        ("kq81", ("aaQ", "bbR", "ccS"), true), ("z9hG4bK-o1", ("aaQ", "bbR", "ccS"), false), ("kq81", ("7001", "7002", "7001"), false),
    ])
    func madeUpNamesAreThoseOfAScanner(branch: String, users: (String, String, String), isFound: Bool) throws {
        let text = request("sip:7002@192.0.2.15", branch: branch, users: users) + "Content-Length: 0\n"
        #expect(try (explain(text).findings.first?.id == "scanner-probe") == isFound)
    }
}
