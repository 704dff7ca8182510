// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct DescriptionGrammarTests {
    @Test(
        arguments: [
            ("m=audio 41000 RTP/AVP", "m=", "lacks the fourth part"),
            ("m=audio 70000 RTP/AVP 8", "m=", "port above"),
            ("m=audio 41000 RTP/AVP 8 PCMU", "m=", "payload numbers"),
            ("o=Ann Bee 5150 1 IN IP4 192.0.2.14", "o=", "blank in its user name"),
            ("o=- 5150 IN IP4 192.0.2.14", "o=", "six belong"),
            ("c=IN IP4 2001:db8::14", "c=", "says IP4"),
            ("c=IN IP6 192.0.2.14", "c=", "says IP6"),
            ("c=IN IP4", "c=", "lacks a part"),
            ("t=0", "t=", "two numbers"),
            ("a=rtpmap:101 ", "a=rtpmap:101", "names no encoding"),
            ("a=rtpmap:101 telephone-event", "a=rtpmap:101", "no clock rate"),
            ("a=rtpmap:97 iLBC/8000", nil, "does not list"),
            ("a=fmtp:97 mode=20", nil, "does not list"),
            ("a=sendrecv", "a=rtpmap:101", "no a=rtpmap line"),
            ("a=setup:both", nil, "a role that there is not"),
            ("a=fingerprint:sha-256", nil, "hash function"),
            ("a=candidate:1 1 udp 192.0.2.14 41000 typ host", nil, "foundation"),
            ("a=crypto:1 AES_CM_128_HMAC_SHA1_80", nil, "crypto suite"),
            ("a=ptime:fast", nil, "milliseconds"),
        ] as [(String, String?, String)])
    func saysWhatIsWrongInALine(line: String, old: String?, words: String) throws {
        let explanation = try #require(try Malformed.complaint(about: line, insteadOf: old))
        #expect(explanation.contains(words), "\(explanation)")
    }

    @Test(
        arguments: [
            ("m=audio 41000 RTP/AVP 8 101 13", "m="),
            ("m=image 41000 udptl t38", nil),
            ("o=- 5150 1 IN IP6 2001:db8::14", "o="),
            ("o=Jan xx 1 IN IP4 xx", "o="),
            ("c=IN IP4 192.0.2.14/127", "c="),
            ("c=IN IP4 <ip>", "c="),
            ("c=IN IP4 pbx.example.com", "c="),
            ("a=rtpmap:101 telephone-event/8000/1", "a=rtpmap:101"),
            ("a=setup:actpass", nil),
            ("a=fingerprint:sha-256 4A:AD:B9:B1", nil),
            ("a=fingerprint:sha-256 4A:AD:...", nil),
            ("a=candidate:1 1 udp 2130706431 192.0.2.14 41000 typ host generation 0", nil),
            ("a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:abc|2^20", nil),
            ("a=ptime:20", nil),
            ("m=audio 0 RTP/AVP 8 101 96", "m="),
        ] as [(String, String?)])
    func acceptsWhatIsAllowedOrMasked(line: String, old: String?) throws {
        #expect(try Malformed.complaint(about: line, insteadOf: old) == nil)
    }

    /// Where the text ends before the announced length, its last line may have been cut when it was copied.
    @Test(arguments: [(900, false), (102, true)])
    func theLastLineOfACutTextIsNobodysMistake(_ length: Int, _ isFound: Bool) throws {
        let text = """
            INVITE sip:bob@example.com SIP/2.0
            Via: SIP/2.0/UDP 192.0.2.14:5060;branch=z9hG4bKcut1
            From: <sip:ann@example.com>;tag=c1
            To: <sip:bob@example.com>
            Call-ID: cut1@192.0.2.14
            CSeq: 1 INVITE
            Content-Type: application/sdp
            Content-Length: \(length)

            v=0
            o=- 1 1 IN IP4 192.0.2.14
            s=-
            c=IN IP4 192.0.2.14
            t=0 0
            m=audio 41000 RTP/AVP 8
            a=candidate:H1 1 UDP
            """
        let findings = try Explanation(of: Array(text.utf8)).findings
        #expect(findings.contains { $0.id == "session-description-syntax" } == isFound, "\(findings.map(\.id))")
    }

    @Test func anAnswerHasToChooseItsRole() throws {
        var capture = Capture.established
        capture.text = capture.text.replacing("a=rtpmap:8 PCMA/8000", with: "a=setup:actpass\na=x")
        let finding = try #require(try capture.explanation().findings.first { $0.id == "session-description-syntax" })
        #expect(finding.explanation.contains("roles"))
        #expect(finding.fault == .callee)
        #expect(finding.weight == .remark)
    }

    @Test func aSecondDescriptionInABodyIsFound() throws {
        var capture = Capture()
        capture.add("INVITE sip:1002@pbx.example.com", at: 0, body: Capture.offer + Capture.offer)
        let finding = try #require(try capture.explanation().findings.first)
        #expect(finding.id == "session-description-syntax")
        #expect(finding.explanation.contains("second description"))
    }

    /// A text may end anywhere; what a parser quotes was cut before.
    @Test(arguments: [("Failed to parse: \"a=ssrc:2868 cna\".\n\n", true), ("", false)])
    func aCutLineIsFoundIfAParserComplainedOfIt(complaint: String, isFound: Bool) throws {
        let body = (Capture.offer + ["a=sendrecv", "a=ssrc:2868 cna"]).joined(separator: "\n")
        let findings = try explain(complaint + body + "\n").findings
        #expect((findings.first?.id == "session-description-syntax") == isFound)
        #expect(findings.contains { $0.explanation.contains("middle of a word") } == isFound)
    }

    @Test func aLineThatABoxAddedIsTheBoxs() throws {
        let before = Capture.offer.map { $0 == "o=- 1 1 IN IP4 198.51.100.10" ? "o=- 40551 7002 IN IP4 198.51.100.10" : $0 }
        let after = before.map { $0.replacing("198.51.100.10", with: "203.0.113.7") } + ["a=rtpmap:101 "]
        let text = before.joined(separator: "\n") + "\n\nBehind the proxy:\n\n" + after.joined(separator: "\n") + "\n"
        let finding = try #require(try explain(text).findings.first)
        #expect(finding.id == "session-description-syntax")
        #expect(finding.fault == .proxy)
        #expect(finding.explanation.contains("without this line"))
    }
}
