// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

/// How much a mistake in a message weighs, and whose it is.
@Suite struct SyntaxTests {
    private func finding(_ code: String?, field: String = "Alert-Info: Ring") throws -> (finding: Finding, isFirst: Bool) {
        var capture = Capture()
        capture.add("INVITE sip:1002@pbx.example.com", at: 0, fields: [field], body: Capture.offer)
        if let code {
            capture.add(
                code, at: 1, from: Capture.callee, to: Capture.caller, tags: ("a1", "b1"), body: code.hasPrefix("2") ? Capture.offer : [])
        }
        let findings = try capture.explanation().findings
        let found = try #require(findings.first { $0.id == "header-syntax" })
        return (found, findings.first?.id == "header-syntax")
    }

    @Test(arguments: [nil, "400 Bad Request", "500 Server Internal Error"])
    func comesFirstWhereTheMessageWasRefusedOrNotAnswered(code: String?) throws {
        let (finding, isFirst) = try finding(code)
        #expect(isFirst)
        #expect(finding.verdict == .fault)
        #expect(finding.fault == .caller)
    }

    @Test(arguments: ["486 Busy Here", "200 OK"]) func isASuspicionWhereTheMessageWasUnderstood(code: String) throws {
        let (finding, isFirst) = try finding(code)
        #expect(!isFirst || code.hasPrefix("2"))
        #expect(finding.verdict == .suspicion)
        #expect(finding.weight < .outcome)
    }

    @Test func aRouteIsTheProxys() throws {
        var capture = Capture()
        capture.add("INVITE sip:1002@pbx.example.com", at: 0, fields: ["Record-Route: <sip:203.0.113.5:5060:5060;lr>"])
        let finding = try #require(try capture.explanation().findings.first)
        #expect(finding.id == "address-malformed")
        #expect(finding.fault == .proxy)
    }

    @Test func whatTopologyHidingWroteIsTheProxys() throws {
        var capture = Capture()
        capture.add("INVITE sip:1002@pbx.example.com", at: 0, fields: ["Contact: <sip:203.0.113.5;thinfo=\"QUJxxDA=\">"])
        let finding = try #require(try capture.explanation().findings.first)
        #expect(finding.id == "address-malformed")
        #expect(finding.fault == .proxy)
    }

    /// A request within a dialog does not begin the call, though its To field has no tag.
    @Test func aRequestOfADialogAloneDoesNotTellTheSides() throws {
        let text = """
            BYE sip:1001@198.51.100.10:5060 SIP/2.0
            Via: SIP/2.0/UDP 203.0.113.5:5060;branch=z9hG4bK-t2
            From: <sip:1002@pbx.example.com>;tag=b1
            To: <sip:1001@pbx.example.com;tag=a1>
            Call-ID: t-2
            CSeq: 2 BYE
            Content-Length: 0
            """
        let finding = try #require(try explain(text).findings.first)
        #expect(finding.id == "address-malformed")
        #expect(finding.fault == .unknown)
    }

    @Test func theCalledSideIsKnownByTheBeginningOfTheCall() throws {
        var capture = Capture.established
        capture.text += Self.byeOfTheCalledSide
        let finding = try #require(try capture.explanation().findings.first { $0.id == "address-malformed" })
        #expect(finding.fault == .callee)
    }

    private static let byeOfTheCalledSide = """
        U 2026/03/04 10:00:20.000000 203.0.113.5:5060 -> 198.51.100.10:5060
        BYE sip:1001@198.51.100.10:5060 SIP/2.0
        Via: SIP/2.0/UDP 203.0.113.5:5060;branch=z9hG4bK-t3
        From: <sip:1002@pbx.example.com>;tag=b1
        To: <sip:1001@pbx.example.com;tag=a1>
        Call-ID: leg-one@198.51.100.10
        CSeq: 2 BYE
        Content-Length: 0


        """

    /// Where names and hosts were taken out of the whole text, that they are missing is nobody's mistake.
    @Test func whatWasTakenOutIsNoMistake() throws {
        let text = """
            INVITE sip:@ SIP/2.0
            Via: SIP/2.0/UDP :5060;branch=z9hG4bK-t1
            From: <sip:@>;tag=t1
            To: <sip:@>
            Call-ID: t-1
            CSeq: 1 INVITE
            Contact: <sip:@:5060>
            Content-Length: 0
            """
        let findings = try explain(text).findings
        #expect(findings.first?.id == "unanswered-request")
        #expect(!findings.contains { ["address-malformed", "header-syntax", "start-line-syntax"].contains($0.id) })
    }

    /// A web page takes what stands in angle brackets for its own.
    @Test func bracketsThatAPageHasTakenAreNoMistake() throws {
        let text = """
            INVITE sip:1002@192.0.2.15 SIP/2.0
            Via: SIP/2.0/UDP 192.0.2.14:5060;branch=z9hG4bK-t1
            From: "Ann" ;tag=t1
            To: 
            Call-ID: t-1
            CSeq: 1 INVITE
            Contact: 
            Alert-Info: ;info=ring
            Content-Length: 0
            """
        #expect(try !explain(text).findings.contains { ["address-malformed", "header-syntax"].contains($0.id) })
    }

    @Test func severalMistakesOfAFieldAreNamed() throws {
        let line = "Contact: <sip:70#01@192.0.2.14>;expires=60,Date:Thu, 24 May 2029 05:52:55 GMT"
        let explanation = try #require(try Malformed.complaint(about: line))
        #expect(explanation.contains("unescaped #"))
        #expect(explanation.contains("Date"))
    }
}
