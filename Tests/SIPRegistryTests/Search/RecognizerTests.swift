// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

@Suite struct RecognizerTests {
    private func clues(_ text: String) -> [Clue] {
        let bytes = Tokenizer.lowercased(text)
        return Recognizer(bytes, Tokenizer.tokens(bytes)).clues.map(\.clue)
    }

    @Test(arguments: [
        ("SIP/2.0 486 Busy Here", Clue.code(486)),
        ("<--- 488 Not Acceptable Here", .number(488)),
        ("Reason: Q.850;cause=17;text=\"User busy\"", .cause(17)),
        // Another branch was answered, and this one ends with 487 (RFC 3326 §2).
        ("Reason: SIP ;cause=200 ;text=\"Call completed elsewhere\"", .code(487)),
        ("DisconnectCause 2F", .cause(47)),
        ("old=100, new_code=500", .number(500)),
        ("SIP/2.0 403 Forbidden CSeq: 480 REGISTER", .code(403)),
        ("Reason: STIR;cause=436;text=\"Bad Identity Info\"", .code(436)),
        ("Warning: 304 isi.edu \"Media type not available\"", .warning(304)),
        ("warn-code 301", .warning(301)),
        ("q.850 34", .cause(34)),
        ("Q850/34", .cause(34)),
        ("cause 21", .cause(21)),
        ("Cause code: 21", .cause(21)),
        ("Cause i = 0x8291 - User busy", .cause(17)),
        ("X-Asterisk-HangupCauseCode: 34", .cause(34)),
        ("cause=487", .code(487)),
        ("4xx", .codes(400...499)),
        ("48x", .codes(480...489)),
        ("5**", .codes(500...599)),
        ("rfc 5626", .rfc(5626)),
        ("RFC3262", .rfc(3262)),
        ("publish", .method(.publish)),
        ("sip486", .number(486)),
    ])
    func readsForms(text: String, expected: Clue) {
        #expect(clues(text) == [expected])
    }

    @Test(arguments: [
        "10.0.0.1:5060", "11:02:33.190022", "CSeq: 102 INVITE", "Content-Length: 180", "extension 486", "sip:486@pbx.example.com",
        "after 200 seconds", "Reason: Preemption;cause=1", "5060", "no number at all",
        // A line of a source file, a process, a thread, an extension, a port, telephone numbers, milliseconds, payload types.
        "mod_sofia.c:437", "kamailio[603]: up", "NOTICE[403] ready", "12(404) INFO", "thread 486", "SIP/486-0000001a", "calling 404",
        "gw.example.com:503", "404-555-0134", "(503) 555 0199", "10:03:28,486", "RTP/SAVPF 111 103 404", "a=rtpmap:101", "exit code 127",
    ])
    func leavesOtherNumbersAlone(text: String) {
        #expect(clues(text).isEmpty)
    }

    @Test func singleDigitIsAClassAndTwoDigitsAlsoACause() {
        #expect(clues("4") == [.codes(400...499)])
        #expect(clues("41") == [.codes(410...419), .cause(41)])
        #expect(clues("8") == [.cause(8)])
    }

    @Test(arguments: [
        ("SIP/2.0 100 Trying SIP/2.0 407 Proxy Authentication Required SIP/2.0 488 Not Acceptable Here", Clue.code(488)),
        ("SIP/2.0 487 Request Terminated CSeq: 2 INVITE SIP/2.0 200 OK CSeq: 2 CANCEL", .code(487)),
        ("SIP/2.0 180 Ringing SIP/2.0 183 Session Progress SIP/2.0 603 Decline", .code(603)),
        ("180 then 183 then 486", .number(486)),
        ("404 users, error 503", .number(503)),
    ])
    func ofSeveralCodesTheOneThatMattersIsFirst(text: String, expected: Clue) {
        #expect(clues(text).first == expected)
    }

    @Test func countsAreBounded() {
        let many = (100...400).map(String.init).joined(separator: " ")
        #expect(clues(many).count == SearchLimits.clues)
    }
}
