// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

/// Lists with one line for each message.
@Suite struct SummaryTests {
    @Test func tshark() throws {
        let explanation = try explain(
            """
             1 0.000000000   203.0.113.11 -> 203.0.113.12   SIP/SDP 1092 Request: INVITE sip:10@proxy.example.com:5060 |
             2 0.001730230   203.0.113.12 -> 203.0.113.11   SIP 453 Status: 403 Domain forbidden |
             3 0.002510022   203.0.113.11 -> 203.0.113.12   SIP 392 Request: ACK sip:10@proxy.example.com:5060 |
            """)
        #expect(explanation.flow == ["INVITE", "403", "ACK"])
        #expect(explanation.trace.format == .tshark)
        let call = try #require(explanation.calls.first)
        #expect(call.legs.first?.transactions.count == 1)
        #expect(call.outcome.code == 403)
        #expect(call.steps.map(\.reasonPhrase) == [nil, "Domain forbidden", nil])
        #expect(call.participants.map(\.name) == ["203.0.113.11", "203.0.113.12"])
        #expect(explanation.trace.messages.first?.requestURI?.user == "10")
        #expect(explanation.trace.messages.map(\.envelope?.microseconds) == [0, 1730, 2510])
    }

    @Test func tsharkWithTheMethodAndAnArrow() throws {
        let explanation = try explain(
            """
                1   0.000000     10.0.0.1 → 10.0.0.2     SIP 500 Request: REGISTER sip:example.com  (1 binding) |
                2   0.100000     10.0.0.2 → 10.0.0.1     SIP 400 Status: 401 Unauthorized |
                3   0.200000     10.0.0.1 → 10.0.0.2     SIP 700 Request: REGISTER sip:example.com  (1 binding) |
                4   0.300000     10.0.0.2 → 10.0.0.1     SIP 400 Status: 200 OK (REGISTER)  (1 binding) |
            """)
        #expect(explanation.flow == ["REGISTER", "401", "REGISTER", "200"])
        #expect(explanation.calls.first?.legs.first?.transactions.map(\.final?.code) == [401, 200])
    }

    @Test func pjsipHistory() throws {
        let explanation = try explain(
            """
            No.   Timestamp  (Dir) Address                  SIP Message
            ===== ========== ============================== ===================================
            00000 1467214921 * <== 192.0.2.1:5060           INVITE sip:1000@192.0.2.2 SIP/2.0
            00001 1467214921 * ==> 192.0.2.1:5060           SIP/2.0 401 Unauthorized
            00002 1467214921 * <== 192.0.2.1:5060           ACK sip:1000@192.0.2.2 SIP/2.0
            """)
        #expect(explanation.flow == ["INVITE", "401", "ACK"])
        #expect(explanation.trace.format == .asteriskPJSIP)
        #expect(explanation.calls.first?.outcome.endedBy == "Asterisk")
    }

    @Test(arguments: ["[Oct 15 10:00:01] VERBOSE[2123] ", "12: ", ""]) func pjsipHistoryBehindAPrefix(_ prefix: String) throws {
        let lines = [
            "00000 1467214921 * <== 192.0.2.1:5060           INVITE sip:1000@192.0.2.2 SIP/2.0",
            "00001 1467214922 * ==> 192.0.2.1:5060           SIP/2.0 401 Unauthorized",
            "00002 1467214922 * <== 192.0.2.1:5060           ACK sip:1000@192.0.2.2 SIP/2.0",
        ]
        for end in ["\n", "\t"] {
            // Where tabs replaced the line ends, nothing precedes the lines.
            let text = lines.map { (end == "\n" ? prefix : "") + $0 }.joined(separator: end)
            let explanation = try explain(text)
            #expect(explanation.flow == ["INVITE", "401", "ACK"])
            #expect(explanation.trace.messages.map(\.envelope?.direction) == [.received, .sent, .received])
            #expect(explanation.trace.messages.first?.envelope?.time == "1467214921")
        }
    }

    @Test func sngrepLadder() throws {
        let explanation = try explain(
            """
                      192.0.2.1:5060           192.0.2.2:5060
                      ──────────┬─────────          ──────────┬─────────
                                │        INVITE (SDP)         │
              15:38:43.352988   │ ──────────────────────────> │
                    +0.029891   │                             │
                                │  422 Session Timer Too Smal │
              15:38:43.382879   │ <────────────────────────── │
                                │             ACK             │
              15:38:43.387571   │ ──────────────────────────> │
            """)
        #expect(explanation.flow == ["INVITE", "422", "ACK"])
        #expect(explanation.calls.first?.steps.map(\.from) == ["192.0.2.1:5060", "192.0.2.2:5060", "192.0.2.1:5060"])
        #expect(explanation.trace.messages.first?.envelope?.time == "15:38:43.352988")
    }

    @Test func typedLadder() throws {
        let explanation = try explain(
            """
            A --------- INVITE ----------> B
            A <-------- 180 Ringing ------ B
            A <-------- 486 Busy Here ---- B
            """)
        #expect(explanation.flow == ["INVITE", "180", "486"])
        #expect(explanation.calls.first?.outcome.code == 486)
    }

    @Test(arguments: ["[Oct 15 10:00:01] VERBOSE[2123] ", "#: ", "  # | "]) func wiresharkDetailsBehindAPrefix(_ prefix: String) throws {
        let details = """
            Frame 3: 500 bytes on wire
            Internet Protocol Version 4, Src: 203.0.113.9, Dst: 198.51.100.5
            Session Initiation Protocol (486)
                Status-Line: SIP/2.0 486 Busy Here
                    Status-Code: 486
                Message Header
                    Via: SIP/2.0/UDP 198.51.100.5:5060;branch=z9hG4bK-one
                    From: <sip:200@192.0.2.20>;tag=from1
                    To: <sip:201@192.0.2.20>;tag=to1
                    Call-ID: call-one@192.0.2.10
                    CSeq: 7 INVITE
                    Reason: Q.850;cause=17;text="User busy"
            """
        let lines = details.split(separator: "\n").enumerated().map { prefix.replacing("#", with: "\($0 + 5)") + $1 }
        let message = try #require(try explain(lines.joined(separator: "\n")).trace.messages.first)
        #expect(message.envelope?.source == "203.0.113.9")
        #expect(message.reasons.map(\.cause) == [17])
    }

    @Test func wiresharkDetails() throws {
        let explanation = try explain(
            """
            Frame 12: 1092 bytes on wire (8736 bits), 1092 bytes captured (8736 bits)
            Ethernet II, Src: 00:00:00_00:00:01, Dst: 00:00:00_00:00:02
            Internet Protocol Version 4, Src: 192.0.2.10, Dst: 192.0.2.20
                Time to Live: 64
            User Datagram Protocol, Src Port: 5060, Dst Port: 5060
            Session Initiation Protocol (INVITE)
                Request-Line: INVITE sip:201@192.0.2.20 SIP/2.0
                    Method: INVITE
                    Request-URI: sip:201@192.0.2.20
                Message Header
                    Via: SIP/2.0/UDP 192.0.2.10:5060;branch=z9hG4bK-one
                        Transport: UDP
                        Branch: z9hG4bK-one
                    From: <sip:200@192.0.2.20>;tag=from1
                        SIP from address: sip:200@192.0.2.20
                    To: <sip:201@192.0.2.20>
                    Call-ID: call-one@192.0.2.10
                    [Generated Call-ID: call-one@192.0.2.10]
                    CSeq: 7 INVITE
                        Sequence Number: 7
                    Content-Length: 129
                Message Body
                    Session Description Protocol
                        Session Description Protocol Version (v): 0
                        Connection Information (c): IN IP4 192.0.2.10
                        Media Description, name and address (m): audio 4000 RTP/AVP 0 8
                            Media Type: audio
                        Media Attribute (a): sendrecv

            """)
        let message = try #require(explanation.trace.messages.first)
        #expect(explanation.flow == ["INVITE"])
        #expect(explanation.trace.format == .wireshark)
        #expect(message.fromTag == "from1")
        #expect(message.line == 7)
        #expect(message.field(.callID)?.line == 17)
        #expect(message.sdp?.media.map(\.text) == ["m=audio 4000 RTP/AVP 0 8"])
        #expect(message.envelope?.source == "192.0.2.10")
    }
}
