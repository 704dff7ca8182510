// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

@Suite struct TokenizerTests {
    private func words(_ text: String) -> [String] {
        let bytes = Tokenizer.lowercased(text)
        return Tokenizer.tokens(bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    @Test func splitsAtWhatIsNoLetterOrDigit() {
        #expect(words("Busy-Here, BUSY_HERE (486)") == ["busy", "here", "busy", "here", "486"])
        #expect(words("10.0.0.1:5060 SIP/2.0") == ["10.0.0.1:5060", "sip", "2.0"])
        #expect(words("callee's doesn't") == ["callee's", "doesn't"])
    }

    @Test func dropsApostrophes() {
        let bytes = Tokenizer.lowercased("callee's doesn't")
        var letters: [UInt8] = []
        for token in Tokenizer.tokens(bytes) { Tokenizer.appendWord(token, in: bytes, to: &letters) }
        #expect(String(decoding: letters, as: UTF8.self) == "calleedoesnt")
    }

    @Test func squeezes() {
        #expect(Tokenizer.squeezed(Array("busy-here 2".utf8)) == Array("busyhere2".utf8))
    }
}

@Suite struct WordStemTests {
    private func stem(_ word: String) -> String { String(decoding: WordStem.stem(Array(word.utf8)), as: UTF8.self) }

    @Test(arguments: [
        ["cancel", "cancelled", "canceled", "cancelling", "cancels"],
        ["reject", "rejected", "rejection"],
        ["authenticate", "authentication", "authenticated"],
        ["authorise", "authorize", "authorised", "authorizing"],
        ["authorization", "authorisation"],
        ["behaviour", "behavior"],
        ["retry", "retries", "retried"],
        ["call", "calls", "called", "calling"],
    ])
    func formsOfAWordShareAStem(forms: [String]) {
        let stems = Set(forms.map(stem))
        #expect(stems.count == 1, "\(stems)")
    }

    @Test func differentThingsStayApart() {
        #expect(Set(["call", "caller", "callee"].map(stem)).count == 3)
        #expect(stem("bar") != stem("barred"))
        #expect(stem("acceptable") != stem("accepted"))
    }
}

@Suite struct EditDistanceTests {
    @Test(arguments: [
        ("busy", "busy", 0), ("forbiden", "forbidden", 1), ("recieve", "receive", 1), ("tempoarily", "temporarily", 1), ("bsuy", "bus", 2),
    ])
    func counts(left: String, right: String, expected: Int) {
        #expect(distance(left, right, limit: 2) == expected)
        #expect(distance(right, left, limit: 2) == expected)
    }

    private func distance(_ left: String, _ right: String, limit: Int) -> Int? {
        EditDistance(from: Array(left.utf8).span).to(Array(right.utf8).span, limit: limit)
    }

    @Test func stopsAtTheLimit() {
        #expect(distance("abcdef", "uvwxyz", limit: 2) == nil)
        #expect(distance("a", "abcd", limit: 2) == nil)
        #expect(distance("", "a", limit: 2) == nil)
        let long = String(repeating: "a", count: 200)
        #expect(distance(long, long, limit: 2) == nil)
    }

    /// The recurrence by its definition, cell by cell.
    private func defined(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var cells = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
        for row in 0...left.count {
            for column in 0...right.count {
                if row == 0 || column == 0 {
                    cells[row][column] = row + column
                    continue
                }
                let isSame = left[row - 1] == right[column - 1]
                var cost = min(cells[row - 1][column - 1] + (isSame ? 0 : 1), cells[row - 1][column] + 1, cells[row][column - 1] + 1)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    cost = min(cost, cells[row - 2][column - 2] + 1)
                }
                cells[row][column] = cost
            }
        }
        return cells[left.count][right.count]
    }

    @Test func isTheDefinedDistance() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<5000 {
            // With few letters there are many coincidences.
            let words = (0..<2).map { _ in
                (0..<Int.random(in: 1...32, using: &random)).map { _ in UInt8.random(in: 97...100, using: &random) }
            }
            let (left, right) = (words[0], words[1])
            let found = EditDistance(from: left.span).to(right.span, limit: 40)
            #expect(found == defined(left, right), "\(words)")
        }
    }
}

@Suite struct WordTableTests {
    private let table = WordTable(["busy", "bus", "here", "busier", "busy"].map { Array($0.utf8) })

    @Test func findsWordsAndBeginnings() {
        #expect(table.count == 4)
        #expect(table.find(Array("busy".utf8)).map(table.text) == "busy")
        #expect(table.find(Array("bu".utf8)) == nil)
        #expect(table.find([]) == nil)
        #expect(beginning("bus", limit: 10) == ["bus", "busier", "busy"])
        #expect(beginning("bus", limit: 2) == ["bus", "busier"])
        #expect(beginning("zzz", limit: 2).isEmpty)
    }

    private func beginning(_ text: String, limit: Int) -> [String] {
        table.beginning(with: Array(text.utf8).span, limit: limit).map(table.text)
    }

    @Test func standsInOrder() {
        let words = ["b", "a", "ab", "abcdefghi", "abcdefgh", "abcdefghj", "bcdefghijk", "b\u{e9}", "abcdefgz"]
        let table = WordTable(words.map { Array($0.utf8) })
        let sorted = words.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
        #expect((0..<table.count).map { Array(table.word($0)) } == sorted)
        for word in sorted { #expect(table.find(word).map { Array(table.word($0)) } == word) }
    }
}

@Suite struct FuzzyWordsTests {
    @Test func everyWordIsFoundByItsMisspelling() {
        let words = WordTable(["temporarily", "forbidden", "unauthorized", "here"].map { Array($0.utf8) })
        let fuzzy = FuzzyWords(words, ids: 0..<words.count)
        for (wrong, right) in [
            ("tempoarily", "temporarily"), ("orbidden", "forbidden"), ("unathorised", "unauthorized"), ("ehre", "here"),
        ] {
            let candidates = fuzzy.candidates(for: Array(wrong.utf8).span, in: words).map(words.text)
            #expect(candidates.contains(right), "\(wrong)")
        }
        let tooShort = fuzzy.candidates(for: Array("xx".utf8).span, in: words)
        #expect(tooShort.isEmpty)
    }
}
