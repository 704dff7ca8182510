// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct LegJoinerTests {
    private func leg(
        _ callID: String, _ start: String, _ cseq: String = "1 INVITE", caller: String = "5550001111", extra: [String] = [],
        received: Bool? = nil
    ) -> String {
        var lines: [String] = []
        if let received {
            lines = [
                received
                    ? "<--- Received SIP request (1 bytes) from UDP:192.0.2.1:5060 --->"
                    : "<--- Transmitting SIP request (1 bytes) to UDP:192.0.2.9:5060 --->"
            ]
        }
        lines += [
            start, "Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK-\(callID)", "From: <sip:\(caller)@a.example.com>;tag=1",
            "To: <sip:x@example.com>",
            "Call-ID: \(callID)", "CSeq: \(cseq)",
        ]
        return (lines + extra + ["Content-Length: 0", "", ""]).joined(separator: "\n")
    }

    @Test func sameNumbersWhileTheFirstInviteWaits() throws {
        let explanation = try explain(
            leg("one", "INVITE sip:5552223333@b.example.com SIP/2.0") + leg("two", "INVITE sip:15552223333@c.example.com SIP/2.0")
                + leg("two", "SIP/2.0 503 Service Unavailable") + leg("one", "SIP/2.0 500 Server Internal Error"))
        let call = try #require(explanation.calls.first)
        #expect(explanation.calls.count == 1)
        #expect(call.legs.map(\.callID) == ["one", "two"])
        #expect(call.joinedBy != nil)
        #expect(call.messages.map(\.number) == [1, 2, 3, 4])
        #expect(call.outcome.code == 500)
    }

    @Test func twoCallsOneAfterTheOtherStayTwo() throws {
        let explanation = try explain(
            leg("one", "INVITE sip:5552223333@b.example.com SIP/2.0") + leg("one", "SIP/2.0 486 Busy Here")
                + leg("two", "INVITE sip:5552223333@b.example.com SIP/2.0") + leg("two", "SIP/2.0 486 Busy Here"))
        #expect(explanation.calls.map(\.legs.count) == [1, 1])
        #expect(explanation.calls.first?.joinedBy == nil)
    }

    @Test func otherNumbersStayApart() throws {
        let explanation = try explain(
            leg("one", "INVITE sip:5552223333@b.example.com SIP/2.0")
                + leg("two", "INVITE sip:5552223333@c.example.com SIP/2.0", caller: "5559998888")
                + leg("one", "SIP/2.0 486 Busy Here"))
        #expect(explanation.calls.count == 2)
    }

    @Test func aCorrelationFieldJoinsWhateverTheNumbers() throws {
        let token = ["X-Correlation: 0af7651916cd43dd8448"]
        let explanation = try explain(
            leg("one", "INVITE sip:5552223333@b.example.com SIP/2.0", extra: token)
                + leg("two", "INVITE sip:100@c.example.com SIP/2.0", caller: "anonymous", extra: token))
        #expect(explanation.calls.count == 1)
        #expect(explanation.calls.first?.joinedBy?.contains("X-Correlation") == true)
    }

    @Test func theSameDirectionTwiceIsNoBackToBackUserAgent() throws {
        let explanation = try explain(
            leg("one", "INVITE sip:5552223333@b.example.com SIP/2.0", received: true)
                + leg("two", "INVITE sip:5552223333@b.example.com SIP/2.0", received: true) + leg("one", "SIP/2.0 486 Busy Here"))
        #expect(explanation.calls.count == 2)
        let joined = try explain(
            leg("one", "INVITE sip:5552223333@b.example.com SIP/2.0", received: true)
                + leg("two", "INVITE sip:5552223333@b.example.com SIP/2.0", received: false) + leg("one", "SIP/2.0 486 Busy Here"))
        #expect(joined.calls.count == 1)
    }
}
