// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

struct FragmentsTests {
    private func written(_ fragments: Fragments = Fragments(), _ write: (inout PieceWriter) -> Void) -> String {
        String(decoding: fragments.join(room: 256, write).bytes, as: UTF8.self)
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
        #expect(joined.bytes == Array(texts.reversed().joined()))
    }

    @Test func theHashTellsApartWhatIsWritten() {
        var fragments = Fragments()
        let pieces = ["one", "two", "three"].map { fragments.add(Array($0.utf8)) }
        var seen: Set<UInt64> = []
        func isNew(_ write: (inout PieceWriter) -> Void) -> Bool { seen.insert(fragments.join(room: 64, write).hash).inserted }
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
        #expect(seen.insert(others.join(room: 64) { $0.append(other) }.hash).inserted)
    }
}
