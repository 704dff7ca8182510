// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

/// Messages that do not fit each other, and whom a finding about them names.
@Suite struct ConsistencyTests {
    private func finding(_ id: String, in capture: Capture) throws -> Finding? {
        try capture.explanation().findings.first { $0.id == id }
    }

    private var invited: Capture {
        var capture = Capture()
        capture.add("INVITE sip:1002@203.0.113.5", at: 0, fields: ["Contact: <sip:1001@198.51.100.10:5060>"], body: Capture.offer)
        return capture
    }

    // MARK: - ACK

    @Test func anAckOfAnotherNumberIsProvenByTheBranch() throws {
        var capture = invited
        capture.add("486 Busy Here", at: 1, from: Capture.callee, to: Capture.caller, tags: ("a1", "b1"))
        capture.add("ACK sip:1002@203.0.113.5", at: 1.1, cseq: "2 ACK", tags: ("a1", "b1"))
        let found = try #require(try finding("acknowledgement-number-differs", in: capture))
        #expect(found.confidence == .certain)
        #expect(found.fault == .caller)
    }

    @Test func anAckOfAReinviteThatTheTextLeavesOutBlamesNobody() throws {
        var capture = invited
        capture.add(
            "200 OK", at: 2, from: Capture.callee, to: Capture.caller, tags: ("a1", "b1"), fields: ["Contact: <sip:1002@203.0.113.5>"])
        capture.add("ACK sip:1002@203.0.113.5", at: 60, cseq: "7 ACK", branch: "late", tags: ("a1", "b1"))
        let found = try #require(try finding("acknowledgement-number-differs", in: capture))
        #expect(found.fault == .unknown)
        #expect(found.verdict == .suspicion)
    }

    @Test func anotherToTagInTheAckOfARefusal() throws {
        var capture = invited
        capture.add("486 Busy Here", at: 1, from: Capture.callee, to: Capture.caller, tags: ("a1", "b1"))
        capture.add("ACK sip:1002@203.0.113.5", at: 1.1, cseq: "1 ACK", tags: ("a1", "other"))
        let found = try #require(try finding("acknowledgement-differs", in: capture))
        #expect(found.explanation.contains("\"b1\""))
        #expect(found.explanation.contains("\"other\""))
    }

    /// The server looks at its side of NAT, or the name stands for the same host.
    @Test(arguments: [("192.168.1.7:5060", Capture.callee), ("203.0.113.60:5060", "203.0.113.60:5060")])
    func anAckThatArrivesAtTheContactIsRight(contact: String, destination: String) throws {
        var capture = invited
        capture.add(
            "200 OK", at: 2, from: Capture.callee, to: Capture.caller, tags: ("a1", "b1"), fields: ["Contact: <sip:1002@\(contact)>"])
        capture.add("ACK sip:1002@203.0.113.5", at: 2.1, to: destination, cseq: "1 ACK", branch: "ack", tags: ("a1", "b1"))
        #expect(try finding("contact-not-used", in: capture) == nil)
    }

    /// Two hops show that the first is not the other side; one may be the other side itself.
    @Test(arguments: [
        (["Route: <sip:203.0.113.5;lr>", "Route: <sip:203.0.113.9;lr>"], true), (["Route: <sip:203.0.113.5;lr>"], false),
        (["Route: <sip:203.0.113.5>", "Route: <sip:203.0.113.9;lr>"], false),
        (["Route: <sip:203.0.113.8;lr>", "Route: <sip:203.0.113.9;lr>"], false),
    ])
    func anAckAloneToItsFirstRoute(routes: [String], isFound: Bool) throws {
        var capture = Capture()
        capture.add("ACK sip:1002@203.0.113.5:5060", at: 0, cseq: "1 ACK", tags: ("a1", "b1"), fields: routes)
        let found = try finding("route-used-as-target", in: capture)
        #expect((found != nil) == isFound)
        #expect(found.map { $0.fault == .unknown } ?? true)
    }

    /// The ACK of a refusal repeats the Request-URI and the Route fields of its INVITE.
    @Test func anAckOfARefusalKeepsTheTarget() throws {
        let routes = ["Route: <sip:203.0.113.5;lr>", "Route: <sip:203.0.113.9;lr>"]
        var capture = Capture()
        capture.add("INVITE sip:1002@203.0.113.5", at: 0, fields: routes)
        capture.add("486 Busy Here", at: 1, from: Capture.callee, to: Capture.caller, tags: ("a1", "b1"))
        capture.add("ACK sip:1002@203.0.113.5", at: 1.1, cseq: "1 ACK", tags: ("a1", "b1"), fields: routes)
        #expect(try finding("route-used-as-target", in: capture) == nil)
    }

    @Test func anAckAloneMissesNoResponse() throws {
        var capture = Capture()
        capture.add("ACK sip:1002@203.0.113.5:5060", at: 0, cseq: "1 ACK", tags: ("a1", "b1"))
        let first = try #require(try capture.explanation().findings.first)
        #expect(first.title == "The text holds an ACK and not what it acknowledges")
    }

    // MARK: - Tags

    @Test func aTagInTryingIsNoViolation() throws {
        let lines = ["SIP/2.0 100 Trying", "SIP/2.0 180 Ringing"].enumerated().map { index, line in
            """
            App | TRANSPORT | sending WebSocket message:

            \(line)
            Via: SIP/2.0/WS 192.0.2.47:5082;branch=z9hG4bKab1
            To: <sip:555@192.0.2.47>;tag=t\(index)
            From: <sip:123@192.0.2.47>;tag=f1
            Call-ID: tags-1@192.0.2.47
            CSeq: 1 INVITE
            Content-Length: 0


            """
        }
        let found = try #require(try explain(lines.joined()).findings.first)
        #expect(found.id == "response-tags-differ")
        #expect(found.verdict == .suspicion)
        #expect(found.explanation.contains("excepts 100 Trying"))
    }

    @Test func tagsOfTwoDevicesAreAFork() throws {
        var capture = invited
        for (index, tag) in ["b1", "b2"].enumerated() {
            capture.add("180 Ringing", at: Double(index + 1), from: Capture.callee, to: Capture.caller, tags: ("a1", tag))
        }
        #expect(try finding("response-tags-differ", in: capture) == nil)
    }

    // MARK: - Credentials

    @Test func anOldNonceDoesNotBlameThePassword() throws {
        let findings = try Explanation(of: Fixture.bytes("Rules/nonce-no-longer-accepted.found.txt")).findings
        #expect(findings.first?.id == "nonce-no-longer-accepted")
        #expect(findings.first?.explanation.contains("10 times before") == true)
        #expect(findings.first { $0.id == "credentials-rejected" }?.fault != .configuration)
    }

    @Test func aChallengeThatWasCutOffIsNotMissing() throws {
        let text = """
            REGISTER sip:pbx.example.com SIP/2.0
            Via: SIP/2.0/UDP 198.51.100.10:5060;branch=z9hG4bKc1
            From: <sip:1001@pbx.example.com>;tag=a1
            To: <sip:1001@pbx.example.com>
            Call-ID: cut-1@198.51.100.10
            CSeq: 1 REGISTER
            Content-Length: 0

            SIP/2.0 401 Unauthorized
            Via: SIP/2.0/UDP 198.51.100.10:5060;branch=z9hG4bKc1
            From: <sip:1001@pbx.example.com>;tag=a1
            Call-ID: cut-1@198.51.100.10
            CSeq: 1 REG
            """
        #expect(try !explain(text).findings.contains { $0.id == "challenge-missing" })
    }

    // MARK: - Drawings

    @Test func aLoopOfAHopBlamesTheProxy() throws {
        let found = try #require(try Explanation(of: Fixture.bytes("Rules/sent-to-itself.found.txt")).findings.first)
        #expect(found.id == "sent-to-itself")
        #expect(found.fault == .proxy)
        #expect(found.explanation.contains("INFO"))
    }

    @Test func withoutAContactNothingShowsWhereARequestBelongs() throws {
        let text = "   INVITE\n A ------> Proxy ------> B\n          |<--- 200 OK ---|\n   BYE\n A ------> Proxy\n"
        #expect(try !explain(text).findings.contains { $0.id == "dialog-request-to-proxy" })
    }
}
