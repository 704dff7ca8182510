// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

/// Each supported log format: its headings around the same messages.
@Suite struct FormatTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let format: LogFormat
        let text: String
        var received = "192.0.2.10:5060"
        var directions: [Envelope.Direction?] = [.received, .sent]
        var transport: String? = "UDP"
        var time: String? = "10:00:01.250000"

        var testDescription: String { format.rawValue }
    }

    static let cases: [Case] = [
        Case(
            format: .asteriskPJSIP,
            text: """
                [Oct 15 10:00:01.250000] VERBOSE[2123] res_pjsip_logger.c: <--- Received SIP request (612 bytes) from UDP:192.0.2.10:5060 --->
                \(Sample.invite)

                [Oct 15 10:00:01.260000] VERBOSE[2123] res_pjsip_logger.c: <--- Transmitting SIP response (300 bytes) to UDP:192.0.2.10:5060 --->
                \(Sample.busy)

                """),
        Case(
            format: .asteriskChanSIP,
            text: """

                <--- SIP read from UDP:192.0.2.10:5060 --->
                \(Sample.invite)
                <------------->
                --- (11 headers 8 lines) ---
                Sending to 192.0.2.10:5060 (NAT)

                <--- Reliably Transmitting (NAT) to 192.0.2.10:5060 --->
                \(Sample.busy)

                <------------>
                """, time: nil),
        Case(
            format: .freeswitch,
            text: """
                recv 612 bytes from udp/[192.0.2.10]:5060 at 10:00:01.250000:
                   ------------------------------------------------------------------------
                \(Sample.prefixed(Sample.invite, "   "))
                   ------------------------------------------------------------------------
                2024-10-15 10:00:01.255000 [NOTICE] switch_channel.c:1118 New Channel sofia/internal/200@192.0.2.20 [8d5c]
                send 300 bytes to udp/[192.0.2.10]:5060 at 10:00:01.260000:
                   ------------------------------------------------------------------------
                \(Sample.prefixed(Sample.busy, "   "))
                   ------------------------------------------------------------------------
                """, received: "[192.0.2.10]:5060"),
        Case(
            format: .browserConsole,
            text: """
                sip.min.js:2 Tue Oct 15 2024 10:00:01 GMT+0200 | sip.transport | received WebSocket text message:

                \(Sample.invite)

                sip.min.js:2 Tue Oct 15 2024 10:00:02 GMT+0200 | sip.transaction.ist | emitting event stateChanged
                sip.min.js:2 Tue Oct 15 2024 10:00:02 GMT+0200 | sip.transport | sending WebSocket message:

                \(Sample.busy)

                """, received: "192.0.2.10:5060", transport: nil, time: "10:00:01"),
        Case(
            format: .browserConsole,
            text: """
                JsSIP:Transport received text message:\(Sample.invite)

                 +1m
                JsSIP:Transport sending message:\(Sample.busy)

                 +2ms
                """, transport: nil, time: nil),
        Case(
            format: .browserConsole,
            text: """
                SIPml-api.js:1 recv=\(Sample.invite)

                SIPml-api.js:1 State machine: tsip_dialog_invite_Started_2_Ringing_X_iINVITE
                SIPml-api.js:1 SEND: \(Sample.busy)

                """, transport: nil, time: nil),
        Case(
            format: .browserConsole,
            text: """
                I/flutter ( 8410): [2024-10-15 10:00:01.250] Level.debug transport.dart:145 ::: received text message:
                I/flutter ( 8410):
                \(Sample.prefixed(Sample.invite, "I/flutter ( 8410): "))
                I/flutter ( 8410): [2024-10-15 10:00:01.260] Level.debug transport.dart:128 ::: sending message:
                I/flutter ( 8410):
                \(Sample.prefixed(Sample.busy, "I/flutter ( 8410): "))
                """, transport: nil, time: "10:00:01.250"),
        Case(
            format: .pjsua,
            text: """
                10:00:01.250           pjsua_core.c  .RX 612 bytes Request msg INVITE/cseq=7 (rdata0x7f) from UDP 192.0.2.10:5060:
                \(Sample.invite)

                --end msg--
                10:00:01.251           pjsua_call.c  .Incoming Request msg INVITE/cseq=7 (rdata0x7f)
                10:00:01.260           pjsua_core.c  .....TX 300 bytes Response msg 486/INVITE/cseq=7 (tdta0x7f) to UDP 192.0.2.10:5060:
                \(Sample.busy)

                --end msg--
                """, time: "10:00:01.250"),
        Case(
            format: .linphone,
            text: """
                2024-10-15 10:00:01.250000+0200 app[1:2] [Message] channel [0x7f]: received [612] new bytes from [UDP://192.0.2.10:5060]:
                \(Sample.prefixed(Sample.invite, "2024-10-15 10:00:01.250000+0200 app[1:2] [Message] \t"))
                2024-10-15 10:00:01.251000+0200 app[1:2] [Message] channel [0x7f] [612] bytes parsed
                2024-10-15 10:00:01.260000+0200 app[1:2] [Message] channel [0x7f]: message sent to [UDP://192.0.2.10:5060], size: [300] bytes
                \(Sample.prefixed(Sample.busy, "2024-10-15 10:00:01.260000+0200 app[1:2] [Message] \t"))
                """),
        Case(
            format: .baresip,
            text: """
                10:00:01.250#
                UDP 192.0.2.10:5060 -> 192.0.2.20:5060
                \(Sample.invite)

                call: alloc with params laddr=192.0.2.20, af=AF_INET

                10:00:01.260#
                UDP 192.0.2.20:5060 -> 192.0.2.10:5060
                \(Sample.busy)

                """, directions: [nil, nil], time: "10:00:01.250"),
        Case(
            format: .drachtio,
            text: """
                2024-10-15 10:00:01.250000 recv 612 bytes from udp/[192.0.2.10]:5060 at 10:00:01.250000:
                \(Sample.invite)

                2024-10-15 10:00:01.260000 send 300 bytes to udp/[192.0.2.10]:5060 at 10:00:01.260000:
                \(Sample.busy)

                """, received: "[192.0.2.10]:5060"),
        Case(
            format: .sipp,
            text: """
                ----------------------------------------------- 2024-10-15 10:00:01.250000
                UDP message received [612] bytes :

                \(Sample.invite)

                ----------------------------------------------- 2024-10-15 10:00:01.260000
                UDP message sent (300 bytes):

                \(Sample.busy)

                """),
        Case(
            format: .ngrep,
            text: """
                interface: any
                filter: (ip or ip6) and ( port 5060 )
                #
                U 2024/10/15 10:00:01.250000 192.0.2.10:5060 -> 192.0.2.20:5060
                \(Sample.invite)

                #
                U 2024/10/15 10:00:01.260000 192.0.2.20:5060 -> 192.0.2.10:5060
                \(Sample.busy)

                """, directions: [nil, nil]),
        Case(
            format: .sngrep,
            text: """
                2024/10/15 10:00:01.250000 192.0.2.10:5060 -> 192.0.2.20:5060
                \(Sample.invite)

                2024/10/15 10:00:01.260000 192.0.2.20:5060 -> 192.0.2.10:5060
                \(Sample.busy)

                """, directions: [nil, nil], transport: nil),
        Case(
            format: .tcpdump,
            text: """
                10:00:01.250000 IP 192.0.2.10.5060 > 192.0.2.20.5060: SIP: INVITE sip:201@192.0.2.20 SIP/2.0
                E..t..@.@......
                .......a.`..\(Sample.invite)

                10:00:01.260000 IP 192.0.2.20.5060 > 192.0.2.10.5060: SIP: SIP/2.0 486 Busy Here
                E..t..@.@.............1.\(Sample.busy)

                """, directions: [nil, nil]),
        Case(
            format: .cisco,
            text: """
                *Oct 15 10:00:01.250: //-1/xxxxxxxxxxxx/SIP/Msg/ccsipDisplayMsg:
                Received:
                \(Sample.invite)

                *Oct 15 10:00:01.260: //12/AB12CD34/SIP/Msg/ccsipDisplayMsg:
                Sent:
                \(Sample.busy)

                """, transport: nil, time: "10:00:01.250"),
        Case(
            format: .cisco,
            text: """
                0: *Oct 15 10:00:01.250: //1/1CE915CE8002/CUBE_VT/SIP/Msg/ccsipDisplayMsg:
                Received: SIP UDP message from 192.0.2.10:5060 to 192.0.2.20:5060
                \(Sample.invite)

                2: *Oct 15 10:00:01.255: //1/1CE915CE8002/CUBE_VT/SIP/FSM/SPI-State-Change: Current State: STATE_NONE
                3: *Oct 15 10:00:01.260: //1/1CE915CE8002/CUBE_VT/SIP/Msg/ccsipDisplayMsg:
                Sent: SIP UDP message from 192.0.2.20:5060 to 192.0.2.10:5060
                \(Sample.busy)

                """, time: "10:00:01.250"),
        Case(
            format: .flexisip,
            text: """
                2024-10-15 10:00:01.250 [flexisip] DEBUG Receiving new Request SIP message INVITE from sip:200@192.0.2.20 :
                \(Sample.invite)

                2024-10-15 10:00:01.260 Sending Response SIP message: 486
                \(Sample.busy)

                """, transport: nil, time: "10:00:01.250"),
        Case(
            format: .audiocodes,
            text: """
                10:00:01.250  [S=171] [SID=b9:24:19] (N 689) ---- Incoming SIP Message from 192.0.2.10:5060 to SIPInterface #2 (Phones) UDP TO(#1) ----
                \(Sample.invite)

                10:00:01.260  [S=172] [SID=b9:24:19] (N 690) ---- Outgoing SIP Message to 192.0.2.10:5060 from SIPInterface #2 (Phones) UDP TO(#1) ----
                \(Sample.busy)

                """, time: "10:00:01.250"),
        Case(
            format: .oracle,
            text: """
                ----------------------------------------
                Oct 15 10:00:01.250 On [1:0]192.0.2.20:5060 received from 192.0.2.10:5060
                \(Sample.invite)
                ----------------------------------------
                Oct 15 10:00:01.260 On [1:0]192.0.2.20:5060 sent to 192.0.2.10:5060
                \(Sample.busy)
                ----------------------------------------
                """, transport: nil, time: "10:00:01.250"),
        Case(
            format: .sipexer,
            text: """
                [debug] [sipexer.go:1201] main(): 10:00:01 received from udp 192.0.2.10:5060: [[---
                \(Sample.invite)
                ---]]
                [debug] [sipexer.go:1301] main(): 10:00:02 sending to udp 192.0.2.10:5060: [[---
                \(Sample.busy)
                ---]]
                """, transport: nil, time: "10:00:01"),
        Case(
            format: .kamailio,
            text: """
                ====================
                tag: rcv
                pid: 18
                proto: udp ipv4
                ~~~~~~~~~~~~~~~~~~~~
                \(Sample.invite)
                ||||||||||||||||||||
                ====================
                tag: snd
                pid: 18
                proto: udp ipv4
                ~~~~~~~~~~~~~~~~~~~~
                \(Sample.busy)
                ||||||||||||||||||||
                """, transport: nil, time: nil),
    ]

    @Test(arguments: cases) func recognises(_ test: Case) throws {
        let explanation = try explain(test.text)
        let messages = explanation.trace.messages
        #expect(explanation.flow == ["INVITE", "486"])
        #expect(explanation.trace.format == test.format)
        #expect(messages.map(\.envelope?.direction) == test.directions)
        #expect(messages.first?.envelope?.transport == test.transport)
        #expect(messages.first?.envelope?.time == test.time)
        #expect(messages.first?.sdp?.media.map(\.port) == [4000])
        #expect(messages.first?.sdp?.media.first?.attributes.count == 2)
        #expect(messages.map(\.callID) == ["call-one@192.0.2.10", "call-one@192.0.2.10"])
        let steps = try #require(explanation.calls.first?.steps)
        #expect(steps.first?.from == test.received)
        #expect(steps.map(\.from) == steps.reversed().map(\.to))
        #expect(explanation.calls.first?.outcome.code == 486)
    }

    @Test(arguments: cases) func canBeForced(_ test: Case) throws {
        #expect(try explain(test.text, log: test.format).trace.format == test.format)
        #expect(try explain(test.text, log: .raw).flow == ["INVITE", "486"])
    }

    /// What a log, a pager or an editor puts before every line.
    @Test(arguments: cases, ["[Oct 15 10:00:01] VERBOSE[2123] ", "#: "]) func isReadBehindAPrefix(_ test: Case, prefix: String) throws {
        let lines = test.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { number, line in
            prefix.replacing("#", with: "\(number + 8)") + line
        }
        let explanation = try explain(lines.joined(separator: "\n"))
        #expect(explanation.flow == ["INVITE", "486"])
        #expect(explanation.trace.format == test.format)
        #expect(explanation.trace.messages.map(\.envelope?.direction) == test.directions)
    }
}
