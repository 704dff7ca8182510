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
        let read = Tokenizer.tokens(bytes).map { String(decoding: Tokenizer.word($0, in: bytes), as: UTF8.self) }
        #expect(read == ["callee", "doesnt"])
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
        var distance = EditDistance()
        #expect(distance.between(Array(left.utf8), ArraySlice(right.utf8), limit: 2) == expected)
    }

    @Test func stopsAtTheLimit() {
        var distance = EditDistance()
        #expect(distance.between(Array("abcdef".utf8), ArraySlice("uvwxyz".utf8), limit: 2) == nil)
        #expect(distance.between(Array("a".utf8), ArraySlice("abcd".utf8), limit: 2) == nil)
        let long = [UInt8](repeating: 0x61, count: 200)
        #expect(distance.between(long, ArraySlice(long), limit: 2) == nil)
    }
}

@Suite struct WordTableTests {
    private let table = WordTable(["busy", "bus", "here", "busier", "busy"].map { Array($0.utf8) })

    @Test func findsWordsAndBeginnings() {
        #expect(table.count == 4)
        #expect(table.find(Array("busy".utf8)).map(table.text) == "busy")
        #expect(table.find(Array("bu".utf8)) == nil)
        #expect(table.find([]) == nil)
        #expect(table.beginning(with: Array("bus".utf8), limit: 10).map(table.text) == ["bus", "busier", "busy"])
        #expect(table.beginning(with: Array("bus".utf8), limit: 2).count == 2)
        #expect(table.beginning(with: Array("zzz".utf8), limit: 2).isEmpty)
    }
}

@Suite struct FuzzyWordsTests {
    @Test func everyWordIsFoundByItsMisspelling() {
        let words = WordTable(["temporarily", "forbidden", "unauthorized", "here"].map { Array($0.utf8) })
        let fuzzy = FuzzyWords(words, ids: 0..<words.count)
        for (wrong, right) in [
            ("tempoarily", "temporarily"), ("orbidden", "forbidden"), ("unathorised", "unauthorized"), ("ehre", "here"),
        ] {
            #expect(fuzzy.candidates(for: Array(wrong.utf8), in: words).map(words.text).contains(right), "\(wrong)")
        }
        #expect(fuzzy.candidates(for: Array("xx".utf8), in: words).isEmpty)
    }
}
