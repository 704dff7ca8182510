// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import sip_codes

struct TerminalTests {
    @Test func emphasisIsForATerminalThatWantsIt() {
        #expect(Terminal.showsColour(Environment([:]), isTerminal: true))
        #expect(!Terminal.showsColour(Environment([:]), isTerminal: false))
        #expect(!Terminal.showsColour(Environment(["NO_COLOR": "1"]), isTerminal: true))
        #expect(!Terminal.showsColour(Environment(["TERM": "dumb"]), isTerminal: true))
    }

    @Test func titleAndHeadingsAreSetOffAndNothingElse() {
        let lines = Terminal.emphasised("486 Busy Here\nbusy\nWHAT NEXT\n  SIP/2.0 486\n").split(separator: "\n")
        #expect(lines.map { $0.contains("\u{1B}") } == [true, false, true, false])
    }
}
