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

extension TerminalTests {
    @Test func textIsAsWideAsTheTerminalAsLongAsItStaysReadable() {
        #expect(Terminal.width(Environment([:]), columns: nil) == 80)
        #expect(Terminal.width(Environment(["COLUMNS": "60"]), columns: nil) == 80, "a pipe or a file")
        #expect(Terminal.width(Environment([:]), columns: 60) == 60)
        #expect(Terminal.width(Environment([:]), columns: 300) == 100)
        #expect(Terminal.width(Environment([:]), columns: 3) == 40)
        #expect(Terminal.width(Environment(["COLUMNS": "90"]), columns: 60) == 90)
        #expect(Terminal.width(Environment(["COLUMNS": "wide"]), columns: 60) == 60)
    }
}
