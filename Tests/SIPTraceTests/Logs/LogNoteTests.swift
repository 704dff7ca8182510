// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

/// The lines of logs between messages.
@Suite struct LogNoteTests {
    private func notes(_ text: String) throws -> [LogNote.Kind] { try explain(text).trace.notes.map(\.kind) }

    @Test func asterisk() throws {
        #expect(try notes("    -- Got SIP response 486 \"Busy Here\" back from 192.0.2.1:5060") == [.response(code: 486)])
        #expect(
            try notes(
                """
                [Oct 15 10:00:01] NOTICE[21]: res_pjsip/pjsip_distributor.c:676 log_failed_request: Request 'INVITE' from \
                '<sip:200@192.0.2.2>' failed for '192.0.2.1:5060' (callid: abc) - No matching endpoint found
                """) == [.noMatchingEndpoint])
        #expect(
            try notes("[Oct 15 10:00:01] ERROR[21]: res_pjsip.c:1 x: Could not create TLS\n[Oct 15 10:00:02] WARNING[21]: chan.c:2 y: z")
                == [.error, .warning])
    }

    @Test func freeSWITCHHangup() throws {
        let explanation = try explain(
            Sample.busy + """


                2024-10-15 10:00:01.612837 [NOTICE] sofia.c:8558 Hangup sofia/internal/200@192.0.2.20 [CS_EXECUTE] [CALL_REJECTED]
                2024-10-15 10:00:01.700000 [ERR] mod_sofia.c:1 Something broke token=abcdef
                """)
        #expect(explanation.trace.notes.map(\.kind) == [.hangup(cause: "CALL_REJECTED"), .error])
        #expect(explanation.trace.notes.map(\.afterMessage) == [1, 1])
        #expect(explanation.calls.first?.notes.count == 2)
        #expect(explanation.trace.notes.last?.text.hasSuffix("token=***") == true)
    }

    @Test func kamailioAndOpenSIPS() throws {
        #expect(
            try notes(
                """
                 1(26528) ERROR: <core> [core/parser/parse_via.c:1324]: parse_via_param(): failure parsing via param
                 1(26528) WARNING: sanity [sanity.c:233]: check_ruri_scheme(): failed to parse request uri
                 1(26528) DEBUG: tm [t_lookup.c:1072]: t_check_msg(): start
                """) == [.error, .warning])
        #expect(try notes("Oct 15 10:00:01 proxy opensips[22]: ERROR:tm:t_forward_nonack: no branches") == [.error])
    }

    @Test func cisco() throws {
        #expect(try notes("  Cause-code     = recovery on timer expiry (102)") == [.hangup(cause: "102")])
    }

    @Test func aTextOfLogLinesOnlyIsForTheSearch() throws {
        let explanation = try explain("    -- Got SIP response 488 \"Not Acceptable Here\" back from 192.0.2.1:5060\n")
        #expect(explanation.trace.messages.isEmpty)
        #expect(explanation.findings.map(\.codes) == [[488]])
        #expect(explanation.findings.first?.verdict == .cannotTell)
        #expect(explanation.searchQuery?.contains("488") == true)
        #expect(try explain("hello").searchQuery == nil)
    }
}
