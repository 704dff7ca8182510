// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

/// Flows that people type or draw instead of pasting messages, and quotations of parts of messages.
@Suite struct FlowTests {
    @Test(arguments: [
        ("recv INVITE CSeq 5 offer\nsend 100 Trying\nsend 486 Busy Here   (line busy)\nrecv ACK", ["INVITE", "100", "486", "ACK"]),
        ("alice -> proxy: INVITE\nproxy -> alice: 407 Proxy Authentication Required\nalice -> proxy: ACK", ["INVITE", "407", "ACK"]),
        ("bob <- proxy: INVITE sip:bob@example.net\nbob -> proxy: 200/OK", ["INVITE", "200"]),
        (
            "10:00:01.250  INVITE sip:9@192.0.2.2  (no offer)\n10:00:01.300  our 200 OK    m=audio 4000 RTP/AVP 0\n10:00:01.4 ACK",
            ["INVITE", "200", "ACK"]
        ),
        (
            "2026-01-02 10:00:01.250 192.0.2.1:5060 -> 192.0.2.2:5060: OPTIONS sip:192.0.2.2 SIP/2.0\n"
                + "2026-01-02 10:00:01.251 192.0.2.2:5060 -> 192.0.2.1:5060: SIP/2.0 200 OK", ["OPTIONS", "200"]
        ),
        (
            "-> 0.000000s INVITE with SDP\n<- 0.012557s 100 Trying\n<- 0.083254s 200 OK with SDP\n-> 0.085348s ACK",
            ["INVITE", "100", "200", "ACK"]
        ),
        (
            "1 Request: BYE sip:192.0.2.1:5061\n2 Status: 407 Proxy Authentication Required\n3 Request: BYE\n4 Status: 403 Forbidden",
            ["BYE", "407", "BYE", "403"]
        ),
        (
            "{\"level\":30,\"msg\":\"received outbound INVITE to sip:+12025550100@example.com from 192.0.2.1\"}\n"
                + "{\"level\":30,\"msg\":\"sending INVITE to sip:12025550100@example.net\"}", ["INVITE", "INVITE"]
        ),
        (
            "2026-03-04 10:00:00.100 INFO (Main) [trunk] trunk TX REGISTER sip.example.com expires=60\n"
                + "2026-03-04 10:00:00.200 INFO (Main) [trunk] trunk RX 401 Unauthorized 77\n"
                + "2026-03-04 10:00:00.210 INFO (Main) [trunk] trunk TX REGISTER sip.example.com expires=60\n"
                + "2026-03-04 10:00:00.300 INFO (Main) [trunk] trunk RX 200 OK\n"
                + "2026-03-04 10:00:00.310 INFO (Main) [trunk] trunk registered for 60 s\n", ["REGISTER", "401", "REGISTER", "200"]
        ),
        ("10:00:01.100 INFO sip:9@192.0.2.2\n10:00:01.200 200 OK\n", ["INFO", "200"]),
        ("----> INVITE ---->\n<---- 200/OK -----\n----- ACK ---->  (lost)\n----> re-INVITE --->\n", ["INVITE", "200", "ACK", "INVITE"]),
    ])
    func typedFlow(_ text: String, flow: [String]) throws {
        let explanation = try explain("This is what I see:\n\n" + text + "\n")
        #expect(explanation.flow == flow)
        // Two sides, or the label would be squeezed into one column.
        #expect(explanation.calls.first.map { $0.participants.count >= 2 } ?? false)
    }

    @Test(arguments: [
        "I send INVITE and nothing happens.\n", "recv INVITE\n", "please send ACK\nthanks\n", "12:00 INVITE people\n",
        "10:00:01.100 INFO (Main) [trunk] started\n10:00:02.100 INFO (Main) [trunk] stopped\n",
        "the map a -> b is wrong: 200 entries\nsee 10 -> 20\n",
    ])
    func proseIsNoFlow(_ text: String) throws {
        #expect(try explain(text).flow.isEmpty)
    }

    /// Log lines with such words stay log lines where the messages themselves are in the text.
    @Test func logsWithMessagesAreNoFlow() throws {
        let text = "10:00:01 recv INVITE from 192.0.2.1\n10:00:02 send 486 Busy Here\n\n" + Sample.call
        #expect(try explain(text).flow == ["INVITE", "486", "ACK"])
    }

    @Test func aRowIsNotAlsoAnError() throws {
        let rows = """
            192.0.2.1:5060          192.0.2.2:5060
                  |   INVITE               |
                  | ---------------------> |
                  |   401 Unauthorized     |
                  | <--------------------- |
                  |   CANCEL               |
                  | ---------------------> |
                  |   487 Request Terminated
                  | <--------------------- |
            """
        #expect(try !explain(rows).findings.contains { $0.id == "error-stated-in-log" })
    }

    @Test func whatDidNotHappenIsQuoted() throws {
        let explanation = try explain("recv INVITE\nsend 200 OK\n   >>> our box sends no response <<<\nrecv BYE\nsend 200 OK\n")
        #expect(explanation.trace.notes.map(\.line) == [3])
    }

    @Test func theReasonOfARowIsRead() throws {
        let explanation = try explain(
            "10:00:01 INVITE\n10:00:02 our 200 OK\n10:00:02 ACK\n10:00:03 BYE  Reason: SIP;cause=500;text=\"No media\"\n")
        #expect(explanation.trace.messages.last?.reasons.first?.cause == 500)
    }

    /// A 487 answers an INVITE, not the CANCEL before it.
    @Test func cancelInPlaceOfAnACK() throws {
        let explanation = try explain(
            "a -> b: INVITE\nb -> a: 180 Ringing\na -> b: CANCEL\nb -> a: 200 OK\nb -> a: 487 Request Terminated\na -> b: CANCEL\n"
                + "b -> a: 487 Request Terminated\n")
        let finding = try #require(explanation.findings.first)
        #expect(finding.id == "challenge-not-acknowledged")
        #expect(finding.fault == .caller)
        let ended = try explain("a -> b: INVITE\na -> b: CANCEL\nb -> a: 200 OK\nb -> a: 487 Request Terminated\na -> b: ACK\n")
        #expect(ended.findings.first?.id == "cancelled-by-caller")
    }

    @Test func twoDescriptionsAreOfferAndAnswer() throws {
        func body(_ media: String) -> String { "v=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nc=IN IP4 192.0.2.1\nt=0 0\n\(media)\na=sendrecv\n" }
        let other = try explain("We send\n\n\(body("m=audio 4000 RTP/AVP 18"))\nand get\n\n\(body("m=audio 5000 RTP/AVP 9"))")
        #expect(other.findings.first?.id == "no-common-codec")
        #expect(other.findings.first?.fault == .unknown)
        #expect(other.summary.hasPrefix("No SIP message, but 2 session descriptions."))
        let lines = try explain("offer:\n`m=audio 4000 RTP/AVP 0.`\nanswer:\n`m=audio 5000 RTP/SAVP 0.`\n")
        #expect(lines.findings.first?.id == "media-profile-mismatch")
        let same = try explain("We send\n\n\(body("m=audio 4000 RTP/AVP 0"))\nand get\n\n\(body("m=audio 5000 RTP/AVP 0"))")
        #expect(!same.findings.contains { $0.id == "no-common-codec" || $0.id == "media-profile-mismatch" })
    }

    /// Descriptions that a text repeats beside whole messages are not messages of their own.
    @Test func aDescriptionBesideMessagesIsNotOne() throws {
        #expect(
            try explain(Sample.call + "\n\nThe body again, see above.\n\nv=0\no=- 1 1 IN IP4 192.0.2.1\ns=-\nt=0 0\n").trace.messages.count
                == 3)
    }

    @Test func quotedFieldsAreKeptAndRedacted() throws {
        let text =
            "Wrong header:\n`From: \"0123450\" <sip:0123450@trunk.example.org>`\n\nExpected:\n`From: <sip:acc77x@trunk.example.org>`\n"
        #expect(try explain(text).findings.first?.id == "header-versions-compared")
        let finding = try #require(try explain(text, redact: true).findings.first)
        #expect(!finding.explanation.contains("0123450") && !finding.explanation.contains("acc77x"))
        #expect(!finding.evidence.contains { $0.text.contains("trunk.example.org") })
    }

    @Test func threeDotsAreNoLineEnds() throws {
        let text =
            "INVITE sip:7@pbx.example.org:5090 SIP/2.0\nTo: <sip:7@pbx.example.org:5090>\n\nThe header:\n"
            + "Authorization: Digest username=\"...\", realm=\"...\", uri=\"sip:7@pbx.example.org\", qop=auth\n\nSIP/2.0 401 Unauthorized\n"
        #expect(try explain(text).findings.first?.id == "digest-target-differs")
    }
}
