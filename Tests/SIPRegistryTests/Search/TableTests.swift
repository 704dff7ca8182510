// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

@Suite struct RowsTests {
    @Test func keepsTheOrderWithinARow() {
        let rows = Rows(count: 4, [(2, "a"), (0, "b"), (2, "c"), (3, "d"), (2, "e")].map { (row: $0.0, element: $0.1) })
        #expect(rows.count == 4)
        #expect((0..<4).map { Array(rows[$0]) } == [["b"], [], ["a", "c", "e"], ["d"]])
        #expect(Rows<Int>(count: 0, []).count == 0)
    }
}

@Suite struct NumberSetTests {
    @Test func holdsWhatWasPutIn() {
        var set = NumberSet(below: 200)
        for number in [0, 63, 64, 127, 128, 199, 64] { set.insert(number) }
        #expect(set.count == 6)
        var seen: [Int] = []
        set.forEach { seen.append($0) }
        #expect(seen == [0, 63, 64, 127, 128, 199])
        #expect((0..<200).filter(set.contains) == seen)
        set.removeAll()
        #expect(set.count == 0)
    }
}

@Suite struct PairTableTests {
    /// The pairs, found in the simplest way, for comparison.
    private func pairs(_ text: String) -> Set<String> {
        let letters = Array(text)
        return Set(zip(letters, letters.dropFirst()).map { "\($0)\($1)" })
    }

    @Test func countsWhatIsShared() {
        let alphabet = Array("abcde")
        var state: UInt64 = 7
        let texts = (0..<140).map { place in
            String(
                (0..<place % 90 + 2).map { _ in
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return alphabet[Int(state >> 33) % alphabet.count]
                })
        }
        let table = PairTable(texts.map { LetterPairs(Array($0.utf8).span) })
        let pairsOfTexts = texts.map(pairs)
        for text in texts.suffix(12) + ["xyz", "ab", "zzzz"] {
            for least in [1, 2, 7, 20] {
                let expected = texts.indices.map { ($0, pairsOfTexts[$0].intersection(pairs(text)).count) }.filter { $0.1 >= least }
                var found: [(Int, Int)] = []
                table.forEachSharing(LetterPairs(Array(text.utf8).span), atLeast: least) { found.append(($0, $1)) }
                #expect(found.elementsEqual(expected, by: ==), "\(text) \(least)")
            }
        }
    }

    @Test func countersGoTo127() {
        var counters = UprightCounters()
        for _ in 0..<63 { counters.add(1 << 5 | 1, 1 << 5) }
        counters.add(1 << 5, 1 << 63)
        #expect([0, 5, 63, 7].map(counters.count) == [63, 127, 1, 0])
        #expect(counters.reaching(63) == UInt64(1) << 5 | 1)
        #expect(counters.reaching(127) == UInt64(1) << 5)
        #expect(counters.reaching(1) == UInt64(1) << 5 | 1 | 1 << 63)
    }

    @Test func longTextsAndForeignLettersHaveNoPairs() {
        #expect(LetterPairs(Array(repeating: UInt8(ascii: "a"), count: 97).span).count == 0)
        #expect(LetterPairs(Array("é".utf8).span).count == 0)
        #expect(LetterPairs(Array("a".utf8).span).count == 0)
        #expect(LetterPairs(Array("abab1".utf8).span).count == 3)
    }
}

@Suite struct SearchWorkspaceTests {
    /// The content of a workspace after one query must not affect the next one.
    @Test func oneQueryLeavesNothingToTheNext() {
        let texts = ["busy call 486", "zzzqqq", "rfc 3261 21.4.24", "Foo-Bar: forbiden calle", "q.850 NO_ANSWER"]
        let alone = texts.map { text in SearchIndex(.standard).search(SearchQuery(text, explain: true)) }
        for first in texts.indices {
            for second in texts.indices {
                _ = standardIndex.search(SearchQuery(texts[first], explain: first % 2 == 0))
                #expect(
                    standardIndex.search(SearchQuery(texts[second], explain: true)) == alone[second], "\(texts[first]), \(texts[second])")
            }
        }
    }

    @Test func manyMaySearchAtOnce() async {
        let texts = ["busy", "no answer", "rfc 3261", "forbiden", "486 busy here", "timeout", "zzzqqq", "call"]
        let expected = texts.map { standardIndex.search(SearchQuery($0)) }
        await withTaskGroup(of: Bool.self) { group in
            for task in 0..<8 {
                group.addTask {
                    (0..<200).allSatisfy { turn in
                        let place = (task + turn) % texts.count
                        return standardIndex.search(SearchQuery(texts[place])) == expected[place]
                    }
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }
}

@Suite struct WordCollectorTests {
    @Test func numbersWordsAsTheyComeAndSortsThem() {
        var collector = WordCollector()
        let words = (0..<3000).map { "w\($0 * 7919 % 3000)" }
        let numbers = words.map { collector.add(Array($0.utf8).span) }
        #expect(numbers == Array(words.indices))
        let again = words.reversed().map { collector.add(Array($0.utf8).span) }
        #expect(again == words.indices.reversed())
        let (table, ids) = collector.sorted { $0 % 2 == 0 }
        #expect(table.count == 1500)
        for (number, word) in words.enumerated() {
            #expect(number % 2 == 0 ? table.text(ids[number]) == word : ids[number] == -1)
        }
    }
}

@Suite struct WordReaderTests {
    @Test func readsWordsAndWhatHyphensJoin() {
        var reader = WordReader()
        reader.read("The callee's Time-out, a 4xx-like X-Foo-Bar")
        let words = reader.words.map { String(decoding: reader.letters[$0.letters], as: UTF8.self) }
        #expect(words == ["callee", "time", "out", "timeout", "4xx", "like", "4xxlike", "x", "foo", "bar", "xfoobar"])
        #expect(reader.words.map(\.isJoined) == words.map { ["timeout", "4xxlike", "xfoobar"].contains($0) })
        reader.read("Busy")
        #expect(reader.words.map(\.place) == [0..<4])
    }
}

@Suite struct SearchPageTests {
    @Test(arguments: ["busy", "486", "no answer", "rfc 3261 21.4.24", "zzzqqq", "e", "timed out"])
    func saysTheSameAsTheSearch(text: String) {
        var query = SearchQuery(text)
        query.limit = 7
        query.offset = 1
        let page = standardIndex.page(query)
        let result = standardIndex.search(query)
        #expect(page.total == result.total)
        #expect(page.didYouMean == result.didYouMean)
        #expect(page.hits.count == result.hits.count)
        for (hit, full) in zip(page.hits, result.hits) {
            let record = standardIndex.record(hit.record)
            #expect(record.kind == full.kind)
            #expect(record.number == full.number)
            #expect(record.meaning == full.meaning)
            #expect(hit.score == full.score)
            let names = SearchIndex.fieldNames.enumerated().filter { hit.fields >> UInt16($0.offset) & 1 == 1 }.map(\.element)
            #expect(names == full.matchedFields)
            let marked = [("phrase", hit.phrase), ("meaning", hit.meaning)].filter { !$0.1.isEmpty }
            #expect(marked.map(\.0) == full.highlights.map(\.field))
            #expect(marked.map { Array(page.ranges[$0.1]) } == full.highlights.map(\.ranges))
        }
    }
}
