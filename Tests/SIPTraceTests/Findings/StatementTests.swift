// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import Testing

@testable import SIPTrace

/// Errors that a log or a reason phrase states in words.
@Suite struct StatementTests {
    private static let index = SearchIndex(.standard)

    private func explained(_ text: String) throws -> Finding {
        try #require(try Explanation(of: Array(text.utf8), options: .init(search: { Self.index })).findings.first)
    }

    @Test(arguments: [
        (
            "2026-03-04T10:00:00.000+00:00 kamailio[9]: ERROR: {2 1 INVITE ab} <core> [core/receive.c:542]: receive_msg(): no via found in reply\n",
            "A response arrived without a Via field, and was thrown away"
        ),
        (
            "{\"level\":\"error\",\"msg\":\"outbound call failed\",\"error\":\"dial tcp 192.0.2.1:5060: i/o timeout\"}\n",
            "The connection to the next hop cannot be opened, or breaks"
        ),
        (
            "2026-03-04 10:00:00,123 ERROR [main] Router - source not in trusted list: 192.0.2.1\n",
            "The sender's address is not one that the program trusts"
        ),
        (
            " 3(77) ERROR: tm [ut.h:1]: uri2dst2(): no corresponding socket for af 10\n",
            "The program has no socket or connection over which it could send the message"
        ),
        (
            "ERROR: <script>: request sent to sip:1001@192.0.2.13:32468 completed with code: 408, Type 2\n",
            "A request got no answer in time, and the server made the 408 itself"
        ),
        (
            "2026-03-04 10:00:00.000001 [WARNING] sofia_reg.c:27 Can't find user [7001@192.0.2.5] from 192.0.2.6\n",
            "The program has no account for that user in that domain"
        ),
        (
            "kamailio[9]: ERROR: tm [t_fwd.c:7]: add_uac(): maximum number of branches exceeded\n",
            "The server has tried one destination after another for the same request, until no more were allowed"
        ),
        (
            "sofia/internal/7001@pbx.example.com no suitable candidates found.\n",
            "None of the addresses that the other side offers (ICE candidates) can be used"
        ),
        (
            "I/app (158): ERROR: emit \"failed\" [error: Failed to set remote answer sdp: Called in wrong state: kStable]\n",
            "A session description was set at a moment at which none is awaited"
        ),
        (
            "INFO | proxy | Router.cxx:7 | req: INVITE 7001@192.0.2.5:5070 : no targets for sip:7001@192.0.2.5:5070 send 480\n",
            "The called user is not known or has no registration"
        ),
    ])
    func aKnownStatementLeads(_ text: String, title: String) throws {
        let finding = try explained(text)
        #expect(finding.title == title)
        #expect(finding.evidence.map(\.line) == [1])
        #expect(finding.verdict == .suspicion)
    }

    @Test(arguments: [
        (
            "401 Unauthorized nonce=\"ab\"\nREGISTER nonce=\"ab\" nc=00000001\n403 Forbidden Warning: digest replay attack seen\n",
            "The server takes the request for a repetition: the client has to count its uses of a nonce", 3
        ),
        (
            "app | unable to set the description\napp | Failed to set remote offer sdp: Offerer must use actpass value for setup.\n",
            "The offer does not have a=setup:actpass, which the receiver asks for", 2
        ),
        ("12:00:01 endRetransmit - never received ACK for the final response\n", "No ACK arrived for the final response", 1),
        (
            "2026-03-04 10:00:00.000001 [DEBUG] switch_channel.c:3 Callstate Change\nnua_stack.c:9 nua_stack_event(): event i_error 900 No response to ACK\n",
            "The program could not finish the ACK, and says so with a code of its own", 2
        ),
        (
            "[10:00:00:001][Info]Core: org.example.MismatchException not found []\n[10:00:00:002][Error]Core: parser error for [<sip:amy@:-1>]\n",
            "The program made a URI without a valid host or port, and then could not read it", 2
        ),
        (
            "File \"/srv/app/handler.py\", line 12, in received\n    a, b = x.split(\":\")\nValueError: not enough values to unpack\n",
            "The program itself fails on the message", 3
        ),
        (
            " 2(7) NOTICE: <script>: REGISTER\n Next hop: <null>\n 9(8) ERROR: <script>: Diameter answer failed\n",
            "A Diameter step of the server failed", 3
        ),
    ])
    func theLineThatSaysWhyLeads(_ text: String, title: String, line: Int) throws {
        let finding = try explained(text)
        #expect(finding.title == title)
        #expect(finding.evidence.first?.line == line)
    }

    @Test(arguments: [
        ("[10:00:01][Info]Core: codec not found in list\n[10:00:02][Error]Core: certificate of the door expired\n", 2),
        (" Next hop: <null>\n the trunk was refused by the far gateway\n", 2),
        ("could not find the ringtone file\nFailed to start the trunk: certificate expired\n", 2),
        ("the first gateway refused the trunk\nthe second gateway refused the trunk\n", 1),
    ])
    func linesAreWeighedByTheirLevel(_ text: String, line: Int) throws {
        let finding = try #require(
            try Explanation(of: Array(text.utf8)).findings.first { $0.id == "error-stated-in-log" })
        #expect(finding.evidence.first?.line == line)
    }

    @Test func theIntervalsOfARetransmissionAreRecognised() throws {
        let line = "kamailio[9]: ERROR: {2 1 INVITE ab} <core> [core/receive.c:542]: receive_msg(): no via found in reply\n"
        let text = ["10:00:08.545", "10:00:09.046", "10:00:10.047"].map { "2026-03-04T\($0)+00:00 " + line }.joined()
        #expect(try explained(text).explanation.contains("0.5 s and 1.0 s"))
    }

    /// The proxy is blamed only where the log shows that it sent the request before.
    @Test(arguments: [("NOTICE: <script>: Remote asked for authentication", Finding.Fault.proxy), ("INFO: <script>: call", .unknown)])
    func aRequestThatCannotBeBuilt(line: String, fault: Finding.Fault) throws {
        let text = "kamailio[9]: \(line)\nkamailio[9]: ERROR: tm [t_fwd.c:462]: prepare_new_uac(): could not build request\n"
        let finding = try explained(text)
        #expect(finding.title.hasPrefix("The server could not build the request"))
        #expect(finding.fault == fault)
    }

    /// CSeq numbers, identifiers and ports are no codes.
    @Test(arguments: [
        "kamailio[13249]: NOTICE: <script>: [udp:192.0.2.4:5060] [102 INVITE cid: asdf  Status: <null>] done\n",
        "trace 7f00491ab 491 sessions\n", "worker 486 pid 503 listens on port 488\n",
    ])
    func aNumberInALineIsNotYetACode(_ text: String) throws {
        #expect(try !explained(text).title.hasPrefix("The text speaks of"))
    }

    @Test(arguments: [
        ("no `IP4' in `o=' field", "The log states an error: no `IP4' in `o=' field"),
        ("10:00:01.2 ERROR [main] the relay is refused", "The log states an error: the relay is refused"),
        ("ERROR: refused", "The log states an error: ERROR: refused"),
        (
            "the body of the request could not be joined with the answer of the media relay, as its version is unsupported",
            "The log states an error: the body of the request could not be joined with the answer of the media relay, as its …"
        ),
    ])
    func aLineThatNobodyKnowsIsTheTitle(_ line: String, title: String) throws {
        #expect(try explained("kamailio[9]: ERROR: <core> [parser/sdp.c:4]: parse(): \(line)\n").title == title)
    }

    /// FreeSWITCH then asks for a password, as it does of every device.
    @Test func aListThatIsOnlyTheFirstTryIsNoCause() throws {
        let line =
            "2026-03-04 10:00:00.000001 [WARNING] sofia.c:87 IP 192.0.2.6 Rejected by acl \"domains\". Falling back to Digest auth.\n"
        #expect(try explained(line).title != "The sender's address is not one that the program trusts")
    }

    @Test(arguments: [("sip:7001@192.0.2.5:5070", true), ("sip:7001@192.0.2.5", false)])
    func aPortInTheAddressOfARegistrationIsNamed(uri: String, isNamed: Bool) throws {
        let finding = try explained("INFO | proxy | Router.cxx:7 | no targets for \(uri) send 480\n")
        #expect(finding.explanation.contains("with the port") == isNamed)
    }

    @Test(arguments: [
        ("SSL routines::unsupported protocol", "TLS fails: the two sides have no version of TLS in common", Finding.Fault.configuration),
        ("SSL routines::wrong version number", "TLS fails: what comes from the other side is not TLS", .unknown),
        ("SSL routines::no shared cipher", "TLS fails: the two sides have no cipher or key strength in common", .configuration),
        ("SSL routines::sslv3 alert handshake failure", "The TLS handshake fails, so no SIP message gets through", .unknown),
        ("SSL routines::certificate verify failed", "TLS fails: the certificate is not accepted", .configuration),
    ])
    func theReasonOfAHandshakeThatFailsIsNamed(reason: String, title: String, fault: Finding.Fault) throws {
        let text = "10:00:01.486    SSL !SSL_ERROR_SSL (Handshake): err: <error:0A000102:\(reason)> len: 0 peer: 192.0.2.1:5061\n"
        let finding = try explained(text)
        #expect(finding.title == title)
        #expect(finding.fault == fault)
    }

    @Test func aRemarkIsNoLine() throws {
        let text = "SIP/2.0 486 Busy Here\nCall-ID: a\nCSeq: 1 INVITE\nFrom: <sip:a@b>;tag=1\nTo: <sip:c@d>\n\nwhy is my call rejected?\n"
        let finding = try #require(try explain(text).findings.first { $0.id == "error-stated-in-log" })
        #expect(finding.title == "A remark in the text says that something went wrong")
        #expect(finding.weight == .contribution)
    }

    @Test(arguments: [
        ("404 Number Not Provisioned", "The reason phrase names the cause: Number Not Provisioned"),
        (
            "407 Proxy Authentication Required. Add the carrier IP first",
            "The reason phrase names the cause: Proxy Authentication Required. Add the carrier IP first"
        ),
    ])
    func aPhraseLeadsTheTitle(_ line: String, title: String) throws {
        var capture = Capture()
        capture.add(line, at: 1, from: Capture.callee, to: Capture.caller, tags: ("a1", "b1"))
        #expect(try capture.explanation().findings.first?.title == title)
    }

    @Test func aSentenceBeginsWithACapital() throws {
        let finding = try explained("SIP/2.0 404 Not Found\nCall-ID: a\nCSeq: 1 INVITE\nFrom: <sip:a@b>;tag=1\nTo: <sip:c@d>;tag=2\n\n")
        #expect(finding.explanation.hasPrefix("The side that answers answers 404"))
    }

    /// A destination is put together by the proxy that sends to it; of another URI the line does not say who wrote it.
    @Test(arguments: [
        ("uri2dst2(): bad_uri: [sip:2001:db8:0:0:0:0:0:7:5070]", "without the brackets", Finding.Fault.proxy),
        ("uri2dst2(): bad_uri: [sip:[[2001:db8::7]]:5070;transport=tls]", "doubled brackets", .proxy),
        ("new_uri(): bad uri: [sip:2001:db8:0:0:0:0:0:7:5070]", "without the brackets", .unknown),
    ])
    func aURIThatTheLogQuotesIsRead(line: String, words: String, fault: Finding.Fault) throws {
        let finding = try explained(" 3(77) ERROR: tm [ut.h:1]: \(line)\n 3(77) ERROR: tm [t_fwd.c:1]: failure to add branches\n")
        #expect(finding.id == "parser-complaint")
        #expect(finding.title == "The IPv6 address in the URI that the log quotes is not bracketed as it has to be")
        #expect(finding.explanation.contains(words))
        #expect(finding.fault == fault)
    }

    @Test(arguments: [
        ("Via: SIP/2.0/TCP [2001:db8:1:2:3:4:5:6];branch=z9hG4bK7", true), ("Via: SIP/2.0/TCP 192.0.2.4:70700;branch=z9hG4bK7", false),
    ])
    func ofAFieldThatIsValidTheParserIsSuspected(field: String, isValid: Bool) throws {
        let finding = try explained("ERROR: <core> [core/parser/x.c:1]: parse_headers(): bad header field [\(field)]\n")
        #expect(finding.title == "The program could not parse a message that it got")
        #expect(finding.explanation.contains("suspect the parser of the program that complains") == isValid)
    }

    @Test func aURIThatIsValidIsNotBlamed() throws {
        let text = " 3(77) ERROR: tm [ut.h:1]: uri2dst2(): bad_uri: [sip:[2001:db8::7]:5070]\n"
        #expect(try explained(text).id != "parser-complaint")
    }

    // MARK: - A request alone

    @Test(arguments: [
        ([], Capture.offer, "its Contact is 127.0.0.1, the sender's own loopback address"),
        (["Content-Length: 0"], [], "no session description"),
    ])
    func whatDeservesALookInARequest(fields: [String], body: [String], words: String) throws {
        var capture = Capture()
        capture.add(
            "INVITE sip:1002@203.0.113.5", at: 0, fields: ["Contact: <sip:1001@\(body.isEmpty ? "198.51.100.10" : "127.0.0.1")>"],
            body: body)
        let finding = try #require(try capture.explanation().findings.first { $0.id == "unanswered-request" })
        #expect(finding.explanation.contains(words))
    }

    @Test(arguments: [
        (["m=audio 4000 RTP/AVP 18 101", "a=rtpmap:101 telephone-event/8000"], "for audio it offers only G729"),
        (["m=audio 4000 RTP/AVP 8", "m=video 4002 RTP/AVP 34"], "for video it offers only H263"),
        (["m=audio 4000 RTP/AVP 18 8"], nil),
    ])
    func codecsThatManyLackDeserveALook(media: [String], words: String?) throws {
        var capture = Capture()
        capture.add("INVITE sip:1002@203.0.113.5", at: 0, body: Array(Capture.offer.prefix(5)) + media)
        let finding = try #require(try capture.explanation().findings.first { $0.id == "unanswered-request" })
        #expect(words.map { finding.explanation.contains($0) } ?? !finding.explanation.contains("it offers only"))
    }

    @Test(arguments: [("4711", true), ("2125550147", false)]) func anInternalNumberAsDiversionDeservesALook(
        number: String, isNamed: Bool
    ) throws {
        let text = """
            INVITE sip:12125550199@198.51.100.9 SIP/2.0
            Via: SIP/2.0/UDP 198.51.100.10:5060;branch=z9hG4bK-d1
            From: <sip:2125550123@198.51.100.10>;tag=a1
            To: <sip:12125550199@198.51.100.9>
            Call-ID: d-1
            CSeq: 1 INVITE
            Diversion: <sip:\(number)@198.51.100.10>;reason=unconditional
            Contact: <sip:2125550123@198.51.100.10>
            Content-Length: 0

            """
        let finding = try #require(try explain(text).findings.first { $0.id == "unanswered-request" })
        #expect(finding.explanation.contains("its Diversion names 4711 as an internal number") == isNamed)
    }
}
