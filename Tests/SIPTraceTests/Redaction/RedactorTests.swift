// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct RedactorTests {
    private let text = """
        INVITE sip:+4930123456@sip.provider.net SIP/2.0
        Via: SIP/2.0/UDP 192.168.7.9:5060;branch=z9hG4bK1;received=84.1.2.3
        From: "Ann Miller" <sip:ann.miller@sip.provider.net>;tag=1
        To: <sip:+4930123456@sip.provider.net>
        Call-ID: 77-ann.miller@192.168.7.9
        CSeq: 1 INVITE
        Contact: <sip:ann.miller@192.168.7.9:5060>
        Content-Type: application/sdp
        Content-Length: 40

        v=0
        c=IN IP4 192.168.7.9
        m=audio 4000 RTP/AVP 0

        SIP/2.0 486 Busy Here
        Via: SIP/2.0/UDP 192.168.7.9:5060;branch=z9hG4bK1;received=84.1.2.3
        From: "Ann Miller" <sip:ann.miller@sip.provider.net>;tag=1
        To: <sip:+4930123456@sip.provider.net>;tag=2
        Call-ID: 77-ann.miller@192.168.7.9
        CSeq: 1 INVITE
        Content-Length: 0
        """

    @Test func replacesIdentitiesEverywhereInTheCleanedTrace() throws {
        let cleaned = try explain(text, redact: true).cleanedTrace
        for identity in ["Ann", "Miller", "ann.miller", "4930123456", "provider", "192.168.7.9", "84.1.2.3"] {
            #expect(!cleaned.contains(identity), "\(identity) in \(cleaned)")
        }
        // What matters for the meaning of the trace is kept.
        #expect(cleaned.contains("z9hG4bK1"))
        #expect(cleaned.contains("c=IN IP4 10.0.0."))
        #expect(cleaned.contains("SIP/2.0 486 Busy Here"))
        #expect(try explain(text).cleanedTrace.contains("ann.miller"))
    }

    @Test func aSubstituteIsTheSameEverywhereAndKeepsItsShape() throws {
        let redactor = try #require(try explain(text, redact: true).redactor)
        let number = redactor.redacted("+4930123456")
        #expect(number.hasPrefix("+"))
        #expect(number.utf8.count == "+4930123456".utf8.count)
        #expect(redactor.redacted("sip:+4930123456@sip.provider.net") == "sip:\(number)@\(redactor.redacted("sip.provider.net"))")
        #expect(redactor.redacted("84.1.2.3:5060").hasPrefix("203.0.113."))
        #expect(redactor.redacted("127.0.0.1 and 0.0.0.0") == "127.0.0.1 and 0.0.0.0")
    }

    @Test func theCleanedTraceCanBeReadAgain() throws {
        let again = try explain(try explain(text, redact: true).cleanedTrace)
        #expect(again.flow == ["INVITE", "486"])
        #expect(again.calls.first?.outcome.code == 486)
    }

    @Test func whatIsShownOfACallIsRedacted() throws {
        let explanation = try explain(text, redact: true)
        let call = try #require(explanation.calls.first)
        let shown =
            [explanation.summary, call.callID] + call.participants.map(\.name) + call.steps.flatMap { [$0.from, $0.to] }
            + explanation.findings.flatMap { [$0.title, $0.explanation] + $0.evidence.map(\.text) }
        for text in shown {
            #expect(!text.contains("provider"), "\(text)")
            #expect(!text.contains("192.168.7.9"), "\(text)")
            #expect(!text.contains("ann.miller"), "\(text)")
        }
    }

    @Test func extensionsAreReplacedOnlyAsUsers() throws {
        let redactor = try #require(try explain(Sample.call, redact: true).redactor)
        #expect(redactor.redacted("sip:201@") != "sip:201@")
        #expect(redactor.redacted("after 201 ms") == "after 201 ms")
    }
}
