// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

/// Whom a finding names, where a similar trace would lead to somebody else.
@Suite struct BlameTests {
    private func first(_ capture: Capture) throws -> Finding { try #require(try capture.explanation().findings.first) }

    private func refused(_ line: String, invite: [String] = [], fields: [String] = [], uri: String = "sip:1002@pbx.example.com") -> Capture
    {
        var capture = Capture()
        capture.add("INVITE \(uri)", at: 0, fields: invite, body: Capture.offer)
        capture.add(line, at: 0.2, from: Capture.callee, to: Capture.caller, tags: ("a1", "b1"), fields: fields)
        return capture
    }

    // MARK: - Who sent the request

    @Test(arguments: [
        ("a1", Capture.caller, Capture.callee, Finding.Fault.caller), ("b1", Capture.callee, Capture.caller, .callee),
    ])
    func theSenderOfARequestWithoutAFromTagIsKnownByWhatIsLeft(
        own: String, source: String, destination: String, fault: Finding.Fault
    ) throws {
        var capture = Capture.established
        let other = own == "a1" ? "b1" : "a1"
        capture.add(
            "BYE sip:someone@example.com", at: 20, from: source, to: destination, cseq: "2 BYE", branch: "bye", tags: (nil, other))
        capture.add("481 Unknown", at: 20.1, from: destination, to: source, cseq: "2 BYE", branch: "bye", tags: (nil, other))
        let findings = try capture.explanation().findings
        #expect(findings.first?.id == "dialog-request-without-tag")
        #expect(findings.first?.fault == fault)
        #expect(!findings.contains { $0.id == "unknown-dialog" })
    }

    @Test func withoutTheBeginningOfTheCallNothingTellsTheSides() throws {
        var capture = Capture()
        capture.add("BYE sip:someone@example.com", at: 20, cseq: "2 BYE", branch: "bye", tags: (nil, "b1"))
        capture.add("481 Unknown", at: 20.1, from: Capture.callee, to: Capture.caller, cseq: "2 BYE", branch: "bye", tags: (nil, "b1"))
        let finding = try first(capture)
        #expect(finding.id == "dialog-request-without-tag")
        #expect(finding.fault == .unknown)
    }

    /// `::ffff:` names an IPv4 address: the private one of the Contact here, so no translation is shown.
    @Test(arguments: [("::ffff:192.168.7.5", false), ("::ffff:203.0.113.5", true)]) func aMappedAddressIsTheIPv4Address(
        source: String, isTranslated: Bool
    ) throws {
        let text = """
            bel/channel [0x10]: received [400] new bytes from [UDP://\(source):5060]:
            INVITE sip:1002@192.168.7.9 SIP/2.0
            Via: SIP/2.0/UDP 192.168.7.5:5060;branch=z9hG4bK-m1
            From: <sip:1001@192.168.7.5>;tag=a1
            To: <sip:1002@192.168.7.9>
            Call-ID: m-1
            CSeq: 1 INVITE
            Contact: <sip:1001@192.168.7.5:5060>
            Content-Length: 0
            """
        #expect(try explain(text).findings.contains { $0.id == "behind-nat" } == isTranslated)
    }

    @Test func anAmbiguousAddressIsNobodysFault() throws {
        let finding = try first(refused("485 Ambiguous"))
        #expect(finding.id == "target-ambiguous")
        #expect(finding.fault == .unknown)
    }

    // MARK: - Hops

    private func forwarded(_ seconds: [Double], isRinging: Bool = true) -> Capture {
        var capture = Capture()
        capture.add("INVITE sip:1002@pbx.example.com", at: 0, body: Capture.offer)
        capture.add("100 Trying", at: 0.05, from: Capture.callee, to: Capture.caller)
        for second in seconds {
            capture.add(
                "INVITE sip:1002@203.0.113.30", at: second, from: Capture.callee, to: Capture.next, branch: "two",
                callID: "leg-two@203.0.113.5", tags: ("z1", nil), body: Capture.offer)
        }
        if isRinging { capture.add("180 Ringing", at: 2, from: Capture.callee, to: Capture.caller, tags: ("a1", "b1")) }
        return capture
    }

    private func answers(_ line: String, at second: Double, in capture: inout Capture) {
        capture.add(
            line, at: second, from: Capture.next, to: Capture.callee, branch: "two", callID: "leg-two@203.0.113.5", tags: ("z1", "b1"),
            fields: ["Contact: <sip:1002@203.0.113.30>"])
    }

    @Test func aSilentHopIsNotBlamedWhereTheNetworkMayBeIt() throws {
        var capture = forwarded([0.1, 0.6, 1.6, 3.6, 7.6, 15.6, 31.6], isRinging: false)
        capture.add("408 Request Timeout", at: 32.2, from: Capture.callee, to: Capture.caller, tags: ("a1", "b1"))
        let finding = try #require(try capture.explanation().findings.first { $0.id == "next-hop-silent" })
        #expect(finding.fault == .unknown)
        #expect(finding.confidence == .likely)
    }

    @Test func anAnswerThatAHopKeepsToItselfIsFound() throws {
        var capture = forwarded([0.1])
        for second in [3, 3.5, 4.5, 6.5] { answers("200 OK", at: second, in: &capture) }
        let finding = try first(capture)
        #expect(finding.id == "final-answer-not-passed-on")
        #expect(finding.fault == .proxy)
    }

    @Test(arguments: [(3.0, "final-answer-not-passed-on"), (29.9, "cancelled-by-caller")])
    func aCancelAfterAWithheldAnswerIsNotTheCause(busyAt second: Double, id: String) throws {
        var capture = forwarded([0.1])
        answers("486 Busy Here", at: second, in: &capture)
        capture.add("CANCEL sip:1002@pbx.example.com", at: 30, cseq: "1 CANCEL")
        capture.add("487 Request Terminated", at: 30.1, from: Capture.callee, to: Capture.caller, tags: ("a1", "b1"))
        #expect(try first(capture).id == id)
    }

    // MARK: - Where the ACK goes

    @Test(arguments: [("10.1.1.1", Finding.Fault.proxy), ("203.0.113.9", .unknown)])
    func aRouteThatCannotBeReachedIsNamed(host: String, fault: Finding.Fault) throws {
        var capture = Capture()
        capture.add("INVITE sip:1002@pbx.example.com", at: 0, body: Capture.offer)
        for second in [2, 2.5, 3.5, 5.5, 9.5] {
            capture.add(
                "200 OK", at: second, from: Capture.callee, to: Capture.caller, tags: ("a1", "b1"),
                fields: ["Contact: <sip:1002@203.0.113.5:5060>", "Record-Route: <sip:\(host);lr>"], body: Capture.offer)
        }
        let finding = try first(capture)
        #expect(finding.id == "answer-not-acknowledged")
        #expect(finding.fault == fault)
        #expect(finding.explanation.contains("Record-Route") == (fault == .proxy))
    }

    @Test(arguments: [(false, Finding.Fault.caller), (true, .unknown)])
    func aChallengeWithoutACKBlamesTheCallerOnlyIfItHasTheAnswer(isRepeated: Bool, fault: Finding.Fault) throws {
        var capture = Capture()
        let challenge = ["WWW-Authenticate: Digest realm=\"pbx.example.com\", nonce=\"n\""]
        for second in [0, 0.5, 1.5] where second == 0 || isRepeated {
            capture.add("INVITE sip:1002@pbx.example.com", at: second, body: Capture.offer)
            capture.add(
                "401 Unauthorized", at: second + 0.1, from: Capture.callee, to: Capture.caller, tags: ("a1", "b1"), fields: challenge)
        }
        for second in [2, 3, 5] {
            capture.add(
                "401 Unauthorized", at: Double(second), from: Capture.callee, to: Capture.caller, tags: ("a1", "b1"), fields: challenge)
        }
        let finding = try first(capture)
        #expect(finding.id == "challenge-not-acknowledged")
        #expect(finding.fault == fault)
    }

    // MARK: - What is read first

    @Test func aSIPReasonInARefusalIsItsCause() throws {
        let finding = try first(refused("480 Temporarily Unavailable", fields: ["Reason: SIP;cause=486;text=\"Busy\""]))
        #expect(finding.id == "sip-reason-given")
        #expect(finding.explanation.contains("486"))
        #expect(try first(refused("480 Temporarily Unavailable", fields: ["Reason: SIP;cause=480"])).id != "sip-reason-given")
    }

    @Test func aRequestURIOutsideASCIIIsFound() throws {
        let finding = try first(refused("400 Bad Request", uri: "sip:j\u{FC}rgen@pbx.example.com"))
        #expect(finding.id == "header-bytes-outside-ascii")
        #expect(finding.explanation.contains("Request-URI"))
    }

    @Test(arguments: [("other.example.com", "realm-not-of-account"), ("pbx.example.com", "password-refused-as-forbidden")])
    func credentialsForAnotherRealmExplainA403(realm: String, id: String) throws {
        var capture = Capture()
        let credentials =
            "Authorization: Digest username=\"1001\", realm=\"\(realm)\", nonce=\"n\", uri=\"sip:pbx.example.com\", response=\"x\""
        capture.add("REGISTER sip:pbx.example.com", at: 0, cseq: "1 REGISTER")
        capture.add(
            "401 Unauthorized", at: 0.1, from: Capture.callee, to: Capture.caller, cseq: "1 REGISTER", tags: ("a1", "b1"),
            fields: ["WWW-Authenticate: Digest realm=\"pbx.example.com\", nonce=\"n\""])
        capture.add("REGISTER sip:pbx.example.com", at: 0.2, cseq: "2 REGISTER", branch: "two", fields: [credentials])
        capture.add(
            "403 Forbidden", at: 0.3, from: Capture.callee, to: Capture.caller, cseq: "2 REGISTER", branch: "two", tags: ("a1", "b1"))
        #expect(try first(capture).id == id)
    }

    @Test func aBYEThatNobodyAnswersIsNoOrdinaryEnd() throws {
        var capture = Capture.established
        for second in [60, 60.5, 61.5, 63.5] {
            capture.add("BYE sip:1002@203.0.113.5:5060", at: second, cseq: "2 BYE", branch: "bye", tags: ("a1", "b1"))
        }
        let findings = try capture.explanation().findings
        #expect(findings.first?.id == "no-response")
        #expect(!findings.contains { $0.id == "ordinary-call" })
    }

    @Test func anUnknownCodeIsTakenForThatOfItsClass() throws {
        let finding = try first(refused("699 Enough"))
        #expect(finding.title.hasPrefix("699 Enough"))
        #expect(finding.explanation.contains("600 Busy Everywhere"))
        #expect(finding.codes == [600])
        #expect(finding.verdict == .cannotTell)
    }

    @Test(arguments: [
        ("a=fingerprint:sha-256 AA", "dtls-fingerprint-missing"), ("a=ice-ufrag:x", "ice-missing"), ("a=rtcp-mux", "rtcp-mux-missing"),
    ])
    func anAnswerThatABrowserRefusesIsTheCalleesFault(part: String, id: String) throws {
        let parts = ["a=fingerprint:sha-256 AA", "a=ice-ufrag:x", "a=ice-pwd:y", "a=rtcp-mux", "a=setup:actpass"]
        let offer = Capture.offer.map { $0 == "m=audio 4000 RTP/AVP 8" ? "m=audio 4000 UDP/TLS/RTP/SAVPF 8" : $0 }
        var capture = Capture()
        capture.add("INVITE sip:1002@pbx.example.com", at: 0, body: offer + parts)
        capture.add(
            "200 OK", at: 3, from: Capture.callee, to: Capture.caller, tags: ("a1", "b1"),
            fields: ["Contact: <sip:1002@203.0.113.5:5060>"], body: offer + parts.filter { $0 != part })
        capture.add("ACK sip:1002@203.0.113.5:5060", at: 3.1, cseq: "1 ACK", branch: "ack", tags: ("a1", "b1"))
        capture.add("BYE sip:1002@203.0.113.5:5060", at: 3.4, cseq: "2 BYE", branch: "bye", tags: ("a1", "b1"))
        let finding = try first(capture)
        #expect(finding.id == id)
        #expect(finding.fault == .callee)
        #expect(finding.confidence == .likely)
    }
}
