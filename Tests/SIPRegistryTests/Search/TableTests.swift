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
        #expect(page.total == result.total && page.didYouMean == result.didYouMean && page.hits.count == result.hits.count)
        for (hit, full) in zip(page.hits, result.hits) {
            let record = standardIndex.record(hit.record)
            #expect(record.kind == full.kind && record.number == full.number && record.meaning == full.meaning && hit.score == full.score)
            let names = SearchIndex.fieldNames.enumerated().filter { hit.fields >> UInt16($0.offset) & 1 == 1 }.map(\.element)
            #expect(names == full.matchedFields)
            let marked = [("phrase", hit.phrase), ("meaning", hit.meaning)].filter { !$0.1.isEmpty }
            #expect(marked.map(\.0) == full.highlights.map(\.field))
            #expect(marked.map { Array(page.ranges[$0.1]) } == full.highlights.map(\.ranges))
        }
    }
}
