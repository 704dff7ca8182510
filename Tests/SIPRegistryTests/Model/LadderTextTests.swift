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
}
