// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The JSON documents of searches. Of each record, the members before the score and those after the sentence are always the same and are
/// rendered once, so that writing the answer costs little more than the search. The bytes are the same as those of `SearchResult.answer`.
struct SearchDocuments: Sendable {
    /// For each record, its members before the score and those after the sentence, as JSON.
    private let records: [(head: [UInt8], tail: [UInt8])]
    private let index: SearchIndex
    private let registry: Registry
    /// The names of the fields that can match, as JSON list items.
    private let fieldNames = SearchIndex.fieldNames.map { newline(4) + JSONWriter.line(.string($0)) }

    // The indentation: items are two levels deep, what they contain is two or three levels deeper.
    private static let openItem = newline(2) + Array("{".utf8)
    private static let closeItem = newline(2) + Array("}".utf8)
    private static let score = newline(3) + Array("\"score\": ".utf8)
    private static let matched = Array(",".utf8) + newline(3) + Array("\"matched\": ".utf8)
    private static let highlights = Array(",".utf8) + newline(3) + Array("\"highlights\": ".utf8)
    private static let phrase = highlight("phrase")
    private static let meaning = highlight("meaning")
    private static let closeHighlight = newline(4) + Array("}".utf8)
    private static let from = newline(6) + Array("{".utf8) + newline(7) + Array("\"start\": ".utf8)
    private static let to = Array(",".utf8) + newline(7) + Array("\"end\": ".utf8)
    private static let closeRange = newline(6) + Array("}".utf8)
    private static let weak = Array(",".utf8) + newline(3) + Array("\"weak\": true".utf8)
    private static let notWeak = Array(",".utf8) + newline(3) + Array("\"weak\": false".utf8)
    private static let openSentence = Array(",".utf8) + newline(3) + Array("\"sentence\": {".utf8)
    private static let closeSentence = newline(3) + Array("}".utf8)
    private static let results = Array(",".utf8) + newline(1) + Array("\"results\": ".utf8)

    init(_ index: SearchIndex, in registry: Registry) {
        self.index = index
        self.registry = registry
        records = (0..<index.recordCount).map { place in
            let members = index.record(place).members(
                score: .null, matched: .null, highlights: .null, weak: .null, sentence: .null, in: registry)
            let score = members.firstIndex { $0.key == "score" } ?? 0
            let sentence = members.firstIndex { $0.key == "sentence" } ?? 0
            let head = members[..<score].filter { $0.value != .null }
            return (JSONWriter.members(head[...], depth: 3), JSONWriter.members(members[(sentence + 1)...], depth: 3))
        }
    }

    private static func newline(_ depth: Int) -> [UInt8] { [0x0A] + [UInt8](repeating: 0x20, count: 2 * depth) }

    private static func highlight(_ field: String) -> [UInt8] {
        newline(4) + Array("{".utf8) + newline(5) + Array("\"field\": \"\(field)\",".utf8) + newline(5) + Array("\"ranges\": ".utf8)
    }

    /// The whole document.
    func document(_ page: SearchPage, for query: SearchQuery) -> [UInt8] {
        let head = SearchResult.head(query, total: page.total, didYouMean: page.didYouMean, in: registry)
        let members = [JSONValue.Member("schema_version", .int(Schema.version)), .init("count", .int(page.hits.count))] + head
        var bytes: [UInt8] = [UInt8(ascii: "{")]
        bytes.reserveCapacity(1024 * (page.hits.count + 1))
        bytes += JSONWriter.members(members[...], depth: 1)
        Self.list(page.hits, named: Self.results, depth: 1, to: &bytes) { append($0, page.ranges, to: &$1) }
        bytes += [0x0A, UInt8(ascii: "}"), 0x0A]
        return bytes
    }

    private func append(_ hit: SearchPage.Hit, _ ranges: [Range<Int>], to bytes: inout [UInt8]) {
        let record = records[hit.record]
        bytes += Self.openItem
        bytes += record.head
        bytes.append(UInt8(ascii: ","))
        bytes += Self.score
        bytes += SearchHit.decimal(hit.score).utf8
        let matched = fieldNames.indices.filter { hit.fields >> $0 & 1 == 1 }
        Self.list(matched, named: Self.matched, depth: 3, to: &bytes) { $1 += fieldNames[$0] }
        let highlights = [(Self.phrase, hit.phrase), (Self.meaning, hit.meaning)].filter { !$0.1.isEmpty }
        Self.list(highlights, named: Self.highlights, depth: 3, to: &bytes) { highlight, bytes in
            Self.list(highlight.1, named: highlight.0, depth: 5, to: &bytes) { place, bytes in
                bytes += Self.from
                bytes += String(ranges[place].lowerBound).utf8
                bytes += Self.to
                bytes += String(ranges[place].upperBound).utf8
                bytes += Self.closeRange
            }
            bytes += Self.closeHighlight
        }
        bytes += hit.isWeak ? Self.weak : Self.notWeak
        if let sentence = hit.sentence.map(index.sentence) {
            bytes += Self.openSentence
            bytes += JSONWriter.members([.init("field", .string(sentence.field)), .init("text", .string(sentence.text))], depth: 4)
            bytes += Self.closeSentence
        }
        bytes.append(UInt8(ascii: ","))
        bytes += record.tail
        bytes += Self.closeItem
    }

    /// A list; nothing where it is empty, if it is not the document's own.
    ///
    /// - Parameter depth: the level of the line with the list's bracket.
    private static func list<Item>(
        _ items: some Collection<Item>, named name: [UInt8], depth: Int, to bytes: inout [UInt8], _ append: (Item, inout [UInt8]) -> Void
    ) {
        guard depth == 1 || !items.isEmpty else { return }
        bytes += name
        bytes.append(UInt8(ascii: "["))
        var isEmpty = true
        for item in items {
            if !isEmpty { bytes.append(UInt8(ascii: ",")) }
            isEmpty = false
            append(item, &bytes)
        }
        if !isEmpty { bytes += newline(depth) }
        bytes.append(UInt8(ascii: "]"))
    }
}
