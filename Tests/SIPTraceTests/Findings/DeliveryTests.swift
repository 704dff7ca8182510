// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

/// Whom findings about lost and misdirected messages blame, and what they no longer claim.
@Suite struct DeliveryTests {
    private func top(_ text: String) throws -> Finding { try #require(try explain(text).findings.first) }

    private func finding(_ id: String, in text: String) throws -> Finding? { try explain(text).findings.first { $0.id == id } }

    /// The proxy acknowledges what it gets itself; under its Via is that of the caller.
    @Test func aProxyWithAnotherBranchIsBlamed() throws {
        let via = "Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK-one"
        let above = "Via: SIP/2.0/UDP 192.0.2.9;branch=z9hG4bK-p.1\n" + via
        let busy = Sample.busy.replacing(via, with: above)
        let ack = Sample.ack.replacing(via, with: "Via: SIP/2.0/UDP 192.0.2.9;branch=z9hG4bK-p")
        let found = try top([busy, ack, busy].joined(separator: "\n\n"))
        #expect(found.id == "acknowledgement-branch-differs")
        #expect(found.fault == .proxy)
        #expect(found.confidence == .likely)
        // From another host, it belongs to another hop.
        let other = ack.replacing("192.0.2.9;", with: "192.0.2.77;")
        #expect(try finding("acknowledgement-branch-differs", in: [busy, other, busy].joined(separator: "\n\n")) == nil)
    }

    @Test func anotherDigestURIClearsThePassword() throws {
        let found = try finding("credentials-rejected", in: Fixture.text("Rules/digest-target-differs.found.txt"))
        #expect(found?.verdict == .suspicion)
        #expect(found?.fault == .unknown)
        let other = try finding("credentials-rejected", in: Fixture.text("Rules/digest-target-differs.other.txt"))
        #expect(other?.fault == .configuration)
    }

    @Test func aListOfQopMayNotBeUnderstood() throws {
        func challenge(_ qop: String) -> String {
            Sample.busy.replacing("486 Busy Here", with: "401 Unauthorized")
                + "\nWWW-Authenticate: Digest realm=\"r\", nonce=\"n\", qop=\"\(qop)\"\n"
        }
        #expect(try finding("digest-qop-unsupported", in: Sample.invite + "\n\n" + challenge("auth-int,auth"))?.confidence == .possible)
        #expect(try finding("digest-qop-unsupported", in: Sample.invite + "\n\n" + challenge("auth,auth-int")) == nil)
    }

    @Test func anAnswerAloneCanRefuseItsSound() throws {
        func answer(_ port: Int) -> String {
            Sample.busy.replacing("486 Busy Here", with: "200 OK").replacing("Content-Length: 0", with: "Content-Type: application/sdp")
                + "\n\nv=0\no=- 1 1 IN IP4 192.0.2.20\ns=-\nc=IN IP4 192.0.2.20\nt=0 0\nm=audio \(port) RTP/SAVP 19\n"
        }
        #expect(try finding("media-stream-refused", in: answer(0))?.fault == .unknown)
        #expect(try finding("media-stream-refused", in: answer(4000)) == nil)
    }

    /// What a call that ended properly shows did no harm.
    @Test func aCallThatWorkedIsNotExplainedByItsRoute() throws {
        let call = try Fixture.text("Rules/route-without-lr.found.txt")
        #expect(try top(call).id == "route-without-lr")
        func message(_ first: String) -> String {
            "\(first)\nVia: SIP/2.0/UDP 192.0.2.31:5060;branch=z9hG4bK-bye\nFrom: <sip:301@voice.example.org>;tag=f71\n"
                + "To: <sip:201@voice.example.org>;tag=t5\nCall-ID: k4-77@192.0.2.31\nCSeq: 12 BYE\n\n"
        }
        let ended = call + message("BYE sip:201@192.0.2.60 SIP/2.0") + message("SIP/2.0 200 OK")
        #expect(try finding("route-without-lr", in: ended)?.weight == .remark)
    }

    @Test(arguments: [
        ("192.0.2.31:5060", "127.0.0.1", true), ("127.0.0.1:5060", "127.0.0.1", false), ("192.0.2.31:5060", "10.0.0.4", false),
    ])
    func loopbackIsUnreachableFromElsewhere(source: String, contact: String, isFound: Bool) throws {
        let text =
            "2026/03/04 10:00:00.000000 \(source) -> \(source == "127.0.0.1:5060" ? "127.0.0.1:5070" : "192.0.2.20:5060")\n"
            + Sample.invite.replacing("<sip:200@192.0.2.10:5060>", with: "<sip:200@\(contact):5060>")
        #expect(try (finding("address-unreachable", in: text)?.fault == .caller) == isFound)
    }
}
