// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

/// Ladders of traces, whose names and labels a stranger wrote.
@Suite struct LadderTextTests {
    private func ladder(_ participants: [String], _ label: String) -> Ladder {
        Ladder(
            participants: participants,
            rows: [
                .init(number: 1, kind: .request, from: participants[0], to: participants[participants.count - 1], label: label, note: nil)
            ])
    }

    private func fits(_ text: String) -> Bool { text.split(separator: "\n").allSatisfy { $0.count <= Ladder.width } }

    @Test(arguments: [1, 79, 80, 81, 150, 160, 200, 5000])
    func aNameOfAnyLengthFitsTheLine(length: Int) {
        let name = String(repeating: "a", count: length)
        for participants in [[name, "b"], ["b", name], [name, name + "b"], [name, "b", "c", name + "d"]] {
            #expect(fits(ladder(participants, "INVITE").text()))
        }
    }

    @Test(arguments: [2, 3, 19, 20, 21, 25, 80, 400])
    func anyNumberOfParticipantsFitsTheLine(count: Int) {
        let text = ladder((0..<count).map { "p\($0)" }, "INVITE").text()
        #expect(fits(text))
        #expect(text.contains("p0"))
    }

    @Test func aLabelAsLongAsATraceIsCut() {
        let text = ladder(["a", "b"], "486 " + String(repeating: "B", count: 1 << 20)).text()
        #expect(fits(text))
        #expect(text.utf8.count < 4000)
    }

    @Test func aLongWordIsBrokenWithoutLoss() {
        let word = String(repeating: "0123456789", count: 20)
        let ladder = Ladder(
            participants: ["a", "b"], rows: [.init(number: 1, kind: .request, from: "a", to: "b", label: "INVITE", note: word)])
        let notes = ladder.text().split(separator: "\n").suffix(3).map { $0.filter { $0.isNumber } }.joined()
        #expect(notes.hasSuffix(word))
    }

    @Test func namesWithoutRoomAreNumberedAndListed() {
        let names = (10..<18).map { "203.0.113.\($0):5060" }
        let lines = ladder(names, "480 Temporarily Unavailable").text().split(separator: "\n").map(String.init)
        #expect(lines.first?.split(separator: " ").map(String.init) == (1...8).map(String.init))
        #expect(lines.suffix(8) == names.enumerated().map { "\($0 + 1)  \($1)" }[...])
        let short = ladder(["caller", "proxy", "callee"], "INVITE").text()
        #expect(short.hasPrefix("caller"))
        #expect(!short.contains("1  caller"))
    }

    @Test func wideLettersTakeTwoColumns() {
        let text = ladder(["\u{65E5}\u{672C}\u{8A9E}", "b"], "488 " + String(repeating: "\u{7406}\u{7531}", count: 40)).text()
        #expect(text.split(separator: "\n").allSatisfy { $0.columns <= Ladder.width })
        let rows = text.split(separator: "\n").filter { $0.contains("\u{7406}") }
        #expect(rows.count > 1)
        // The lifeline on the right keeps its place.
        #expect(Set(rows.map(\.columns)).count == 1)
    }
}
