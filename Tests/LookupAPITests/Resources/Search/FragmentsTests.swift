// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

struct FragmentsTests {
    private func written(_ fragments: Fragments = Fragments(), _ write: (inout PieceWriter) -> Void) -> String {
        String(decoding: fragments.join(room: 256, write)?.bytes ?? Array("no room".utf8), as: UTF8.self)
    }

    @Test(arguments: [
        (0, "0"), (7, "7"), (10, "10"), (486, "486"), (10_000, "10000"), (-1, "0"), (99_999_999, "99999999"), (.max, "99999999"),
    ])
    func writesNumbers(_ number: Int, _ expected: String) {
        #expect(written { $0.append(decimal: number) } == expected)
    }

    @Test(arguments: [(0, "0.000"), (1, "0.001"), (999, "0.999"), (1000, "1.000"), (1_520_040, "1520.040"), (-50, "-0.050")])
    func writesThousandths(_ number: Int, _ expected: String) {
        #expect(written { $0.append(thousandths: number) } == expected)
    }

    @Test func joinsPieces() {
        var fragments = Fragments()
        let first = fragments.add(Array("one".utf8))
        let empty = fragments.add([])
        let second = fragments.add(Array("two".utf8))
        let text = written(fragments) { output in
            output.append(second)
            output.append(empty)
            output.append(first.withoutFirst)
        }
        #expect(text == "twone")
    }

    @Test func copiesPiecesOfAnyLength() {
        var fragments = Fragments()
        let texts = (0...130).map { length in (0..<length).map { UInt8(truncatingIfNeeded: length + $0) } }
        let pieces = texts.map { fragments.add($0) }
        let room = texts.reduce(0) { $0 + $1.count }
        let joined = fragments.join(room: room) { output in
            for piece in pieces.reversed() { output.append(piece) }
        }
        #expect(joined?.bytes == Array(texts.reversed().joined()))
    }

    @Test func whatDoesNotFitIsNotJoinedAtAll() {
        var fragments = Fragments()
        let piece = fragments.add(Array("piece".utf8))
        for room in 0...20 {
            func joined(_ write: (inout PieceWriter) -> Void) -> String? {
                fragments.join(room: room, write).map { String(decoding: $0.bytes, as: UTF8.self) }
            }
            #expect(joined { $0.append(piece) } == (room < 5 ? nil : "piece"), "\(room)")
            #expect(joined { $0.append("some text".utf8.span) } == (room < 9 ? nil : "some text"), "\(room)")
            #expect(joined { $0.append(decimal: 486) } == (room < 3 ? nil : "486"), "\(room)")
            #expect(joined { $0.append(thousandths: -1500) } == (room < 6 ? nil : "-1.500"), "\(room)")
            // What comes after it may fit, but the answer would not be whole.
            let both = joined { output in
                output.append("some text".utf8.span)
                output.append(decimal: 4)
            }
            #expect(both == (room < 10 ? nil : "some text4"), "\(room)")
        }
    }

    @Test func theHashTellsApartWhatIsWritten() {
        var fragments = Fragments()
        let pieces = ["one", "two", "three"].map { fragments.add(Array($0.utf8)) }
        var seen: Set<UInt64> = []
        func isNew(_ write: (inout PieceWriter) -> Void) -> Bool {
            fragments.join(room: 64, write).map { seen.insert($0.hash).inserted } ?? false
        }
        #expect(isNew { _ in })
        for piece in pieces { #expect(isNew { $0.append(piece) }) }
        #expect(isNew { $0.append(pieces[0].withoutFirst) })
        for pair in [(0, 1), (1, 0), (0, 0), (2, 1)] {
            #expect(
                isNew {
                    $0.append(pieces[pair.0])
                    $0.append(pieces[pair.1])
                })
        }
        for number in 1...1000 { #expect(isNew { $0.append(thousandths: number * 7) }, "\(number)") }
        for text in ["a", "b", "ab", "ba", ""] { #expect(isNew { $0.append(text.utf8.span) }, "\(text)") }
        // Other pieces in the same places make another answer.
        var others = Fragments()
        let other = others.add(Array("oNe".utf8))
        #expect(others.join(room: 64) { $0.append(other) }.map { seen.insert($0.hash).inserted } == true)
    }
}
