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
        ("Reason: SIP ;cause=200 ;text=\"Call completed elsewhere\"", .code(200)),
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
    ])
    func leavesOtherNumbersAlone(text: String) {
        #expect(clues(text).isEmpty)
    }

    @Test func singleDigitIsAClassAndTwoDigitsAlsoACause() {
        #expect(clues("4") == [.codes(400...499)])
        #expect(clues("41") == [.codes(410...419), .cause(41)])
        #expect(clues("8") == [.cause(8)])
    }

    @Test func countsAreBounded() {
        let many = (100...400).map(String.init).joined(separator: " ")
        #expect(clues(many).count == SearchLimits.clues)
    }
}
