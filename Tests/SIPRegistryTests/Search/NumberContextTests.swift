// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import Testing

/// Whether a number is a code depends on its context: the code that a line is about comes first, whatever other numbers it has.
@Suite struct NumberContextTests {
    @Test(
        "The line of a source file, a process, a thread, a build is no code",
        arguments: [
            ("mod_sofia.c:437 Channel sofia/gw/5550100 hanging up, cause: NO_ROUTE_DESTINATION", "cause 3"),
            ("[DEBUG] switch_channel.c:486 Hangup sofia/internal/1001 [CS_EXECUTE] [CALL_REJECTED]", "cause 21"),
            ("mod_sofia.c:603 hanging up, cause: USER_BUSY", "cause 17"),
            ("sofia_reg.c:500 gw1 Failed Registration with status Forbidden [403]", "code 403"),
            ("sofia_reg.c:408 trunk2 Failed Registration with status Service Unavailable [503]", "code 503"),
            ("WARNING[486]: chan_sip.c:4105 retrans_pkt: Retransmission timeout reached", "code 408"),
            ("WARNING[603] chan_sip.c:404 retrans_pkt: Retransmission timeout on transmission 55 for seqno 102", "code 408"),
            ("kamailio[603]: ERROR: tm [t_fwd.c:487]: 477 Unfortunately error on sending to next hop occurred", "de-facto 477"),
            ("kamailio[404]: INFO: [main.c:503]: replied 482", "code 482"),
            ("opensips[488]: DBG:core:parse_msg: got status 302", "code 302"),
            ("NOTICE[404]: res_pjsip.c:480 said 491", "code 491"),
            ("thread 600 of build 503 answered 415", "code 415"),
            ("version 603 of the firmware sends 420", "code 420"),
            ("12(487) INFO: <script>: reply 483", "code 483"),
        ])
    func elsewhere(text: String, expected: String) {
        #expect(first(text) == expected)
    }

    @Test(
        "Of several codes the last final answer to the INVITE wins",
        arguments: [
            ("SIP/2.0 100 Trying SIP/2.0 407 Proxy Authentication Required SIP/2.0 488 Not Acceptable Here", "code 488"),
            ("SIP/2.0 100 Trying SIP/2.0 401 Unauthorized SIP/2.0 180 Ringing SIP/2.0 486 Busy Here", "code 486"),
            ("SIP/2.0 180 Ringing SIP/2.0 200 OK CSeq: 3 CANCEL SIP/2.0 487 Request Terminated CSeq: 3 INVITE", "code 487"),
            ("SIP/2.0 487 Request Terminated CSeq: 3 INVITE SIP/2.0 200 OK CSeq: 3 CANCEL", "code 487"),
            ("SIP/2.0 401 Unauthorized CSeq: 1 REGISTER SIP/2.0 404 Not Found CSeq: 2 REGISTER", "code 404"),
            ("SIP/2.0 183 Session Progress SIP/2.0 503 Service Unavailable SIP/2.0 480 Temporarily Unavailable", "code 480"),
        ])
    func lastFinalAnswer(text: String, expected: String) {
        #expect(first(text) == expected)
    }

    @Test(
        "The new code counts, not the old one",
        arguments: [
            ("old=100, new_code=500", "code 500"), ("old_code=183 new=486", "code 486"), ("previous 180, code 603", "code 603"),
            ("prev status=100 new status=404", "code 404"),
        ])
    func newCode(text: String, expected: String) {
        #expect(first(text) == expected)
    }

    @Test(
        "Payload types, ports, addresses and extensions are no codes",
        arguments: [
            (
                "904 Operation has no matching challenge m=audio 4000 RTP/AVP 0 8 101 [101]",
                "provider-code sofia-sip/904-no-matching-challenge"
            ),
            ("a=rtpmap:101 telephone-event/8000 answered with 488", "code 488"),
            ("m=audio 16384 RTP/SAVPF 111 103 404, response 606", "code 606"),
            ("INVITE sip:404@192.0.2.1:503 got 480", "code 480"),
            ("PJSIP/486-00000001 hung up with status 500", "code 500"),
            ("extension 603 is answered with 404", "code 404"), ("call from 200 to 403 fails with 486", "code 486"),
            ("+1 480 555 0123 code 404", "code 404"), ("(503) 555-0199 returned 604", "code 604"),
            ("gw.example.net:500 sent 502", "code 502"),
        ])
    func otherThings(text: String, expected: String) {
        #expect(first(text) == expected)
    }

    @Test(
        "A cause is read in the notation of whoever prints it",
        arguments: [
            ("DisconnectCause 2F, DisconnectText no resource (47)", "cause 47"),
            ("DisconnectCause 22, DisconnectText no circuit (34)", "cause 34"),
            ("Cause i = 0x8091 - User busy", "cause 17"), ("Cause i = 0x82A9 - Temporary failure", "cause 41"),
            ("Reason: Q.850;cause=102;text=\"Recovery on timer expiry\"", "cause 102"), ("q850_cause=88", "cause 88"),
            ("hangup cause 63", "cause 63"),
        ])
    func causes(text: String, expected: String) {
        #expect(first(text) == expected)
    }

    @Test(
        "A Reason with SIP cause 200 speaks of a cancelled fork",
        arguments: [
            "Reason: SIP;cause=200;text=\"Call completed elsewhere\"", "CANCEL with Reason: SIP ;cause=200",
            "Reason: sip; cause=200; text=\"answered elsewhere\"",
        ])
    func cancelledFork(text: String) {
        #expect(first(text) == "code 487")
    }

    @Test(
        "Lengths of time and counts are no codes",
        arguments: [
            ("after 480 ms a 100 and then 504", "code 504"), ("expires 600 seconds then 423", "code 423"),
            ("got 503 after 32 seconds", "code 503"), ("404 users, error 503", "code 503"), ("200 calls failed with 486", "code 486"),
        ])
    func amounts(text: String, expected: String) {
        #expect(first(text) == expected)
    }

    @Test(
        "A record that shares a header or a word with the question is no answer",
        arguments: [
            "PJSIP_EUNSUPTRANSPORT", "ms-diagnostics: 13004",
        ])
    func weakHits(text: String) {
        let hits = standardIndex.search(SearchQuery(text)).hits
        #expect(hits.allSatisfy { $0.kind == .provider || $0.isWeak || $0.score > 1000 }, "\(hits.map(\.name))")
    }
}
