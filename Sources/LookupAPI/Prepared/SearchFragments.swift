// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The JSON answers of searches, joined of pieces that were rendered beforehand: a search costs little more to answer than it
/// costs to find. The bytes are those that `SearchResult.answer` and `JSONWriter` make, and the pieces are cut from the same
/// shapes.
struct SearchFragments: Sendable {
    private let fragments: Fragments
    /// Of each record, what stands before its score and after its highlights.
    private let heads: [Fragments.Piece]
    private let tails: [Fragments.Piece]
    /// What stands around the values of an answer: count, query, total, offset, limit, another query and results.
    private let answer: [Fragments.Piece]
    /// From a score to its fields, and from those to the highlights.
    private let result: [Fragments.Piece]
    /// The names of the fields that can match, as items.
    private let fieldNames: [Fragments.Piece]
    /// Around the ranges of the phrase and of the meaning, as items.
    private let phrase: [Fragments.Piece]
    private let meaning: [Fragments.Piece]
    /// Around the ends of a range, as an item.
    private let range: [Fragments.Piece]
    /// What ends a list that is not empty, by the depth of its items.
    private let ends: [Fragments.Piece]
    private let longestFieldName: Int

    /// How deep a result stands, a highlight in its list, and a range in that one's.
    private static let resultDepth = 2
    private static let highlightDepth = resultDepth + 2
    private static let rangeDepth = highlightDepth + 2

    init(_ index: SearchIndex, in registry: Registry) {
        var fragments = Fragments()
        /// An item of a list begins with a comma and a new line; the first one leaves out the comma.
        func item(_ value: JSONValue, depth: Int) -> [[UInt8]] {
            var pieces = JSONWriter.pieces(value, depth: depth)
            pieces[0] = [UInt8(ascii: ",")] + Self.newline(depth) + pieces[0]
            return pieces
        }
        var heads: [Fragments.Piece] = []
        var tails: [Fragments.Piece] = []
        var result: [Fragments.Piece] = []
        for place in 0..<index.recordCount {
            let members = index.record(place).members(score: .hole, matched: .hole, highlights: .hole, in: registry)
            let pieces = item(.object(members), depth: Self.resultDepth)
            heads.append(fragments.add(pieces[0]))
            tails.append(fragments.add(pieces[3]))
            // What stands between is the same in all records.
            if place == 0 { result = pieces[1...2].map { fragments.add($0) } }
        }
        self.heads = heads
        self.tails = tails
        self.result = result
        let head = SearchResult.head(query: .hole, total: .hole, offset: .hole, limit: .hole, didYouMean: .hole)
        answer = JSONWriter.pieces(ListAnswer.value(name: "results", count: .hole, extra: head, items: .hole), depth: 0)
            .map { fragments.add($0) }
        fieldNames = SearchIndex.fieldNames.map { fragments.add(item(.string($0), depth: Self.highlightDepth)[0]) }
        longestFieldName = fieldNames.map(\.count).max() ?? 0
        phrase = item(SearchHit.Highlight.json(field: "phrase", ranges: .hole), depth: Self.highlightDepth).map { fragments.add($0) }
        meaning = item(SearchHit.Highlight.json(field: "meaning", ranges: .hole), depth: Self.highlightDepth).map { fragments.add($0) }
        range = item(SearchHit.Highlight.json(from: .hole, to: .hole), depth: Self.rangeDepth).map { fragments.add($0) }
        ends = (0...Self.rangeDepth).map { fragments.add(Self.newline(max(0, $0 - 1))) }
        self.fragments = fragments
    }

    private static func newline(_ depth: Int) -> [UInt8] {
        [UInt8(ascii: "\n")] + [UInt8](repeating: UInt8(ascii: " "), count: 2 * depth)
    }

    /// A whole document.
    func document(_ page: SearchPage, for query: SearchQuery) -> [UInt8] {
        let text = JSONWriter.line(.string(query.text))
        let didYouMean = JSONWriter.line(.optional(page.didYouMean))
        return [UInt8](capacity: room(page) + text.count + didYouMean.count) { output in
            fragments.append(answer[0], to: &output)
            output.append(decimal: page.hits.count)
            fragments.append(answer[1], to: &output)
            output.append(text.span)
            fragments.append(answer[2], to: &output)
            output.append(decimal: page.total)
            fragments.append(answer[3], to: &output)
            output.append(decimal: query.offset)
            fragments.append(answer[4], to: &output)
            output.append(decimal: query.limit)
            fragments.append(answer[5], to: &output)
            output.append(didYouMean.span)
            fragments.append(answer[6], to: &output)
            output.append(UInt8(ascii: "["))
            var isFirst = true
            for hit in page.hits {
                item(heads[hit.record], &isFirst, to: &output)
                append(hit, page.ranges, to: &output)
            }
            end(Self.resultDepth, isFirst, to: &output)
            fragments.append(answer[7], to: &output)
            output.append(UInt8(ascii: "\n"))
        }
    }

    private func append(_ hit: SearchPage.Hit, _ ranges: [Range<Int>], to output: inout OutputSpan<UInt8>) {
        output.append(thousandths: SearchHit.thousandths(hit.score))
        fragments.append(result[0], to: &output)
        output.append(UInt8(ascii: "["))
        var isFirst = true
        var fields = hit.fields
        while fields != 0 {
            item(fieldNames[fields.trailingZeroBitCount], &isFirst, to: &output)
            fields &= fields &- 1
        }
        end(Self.highlightDepth, isFirst, to: &output)
        fragments.append(result[1], to: &output)
        output.append(UInt8(ascii: "["))
        isFirst = true
        append(phrase, ranges, hit.phrase, &isFirst, to: &output)
        append(meaning, ranges, hit.meaning, &isFirst, to: &output)
        end(Self.highlightDepth, isFirst, to: &output)
        fragments.append(tails[hit.record], to: &output)
    }

    private func append(
        _ highlight: [Fragments.Piece], _ ranges: [Range<Int>], _ places: Range<Int>, _ isFirst: inout Bool,
        to output: inout OutputSpan<UInt8>
    ) {
        guard !places.isEmpty else { return }
        item(highlight[0], &isFirst, to: &output)
        output.append(UInt8(ascii: "["))
        var isFirstRange = true
        for place in places {
            item(range[0], &isFirstRange, to: &output)
            output.append(decimal: ranges[place].lowerBound)
            fragments.append(range[1], to: &output)
            output.append(decimal: ranges[place].upperBound)
            fragments.append(range[2], to: &output)
        }
        end(Self.rangeDepth, isFirstRange, to: &output)
        fragments.append(highlight[1], to: &output)
    }

    private func item(_ piece: Fragments.Piece, _ isFirst: inout Bool, to output: inout OutputSpan<UInt8>) {
        fragments.append(isFirst ? piece.withoutFirst : piece, to: &output)
        isFirst = false
    }

    /// - Parameter isEmpty: whether the list has no item.
    private func end(_ depth: Int, _ isEmpty: Bool, to output: inout OutputSpan<UInt8>) {
        if !isEmpty { fragments.append(ends[depth], to: &output) }
        output.append(UInt8(ascii: "]"))
    }

    /// At least as many bytes as the answer takes, apart from the query and the other query: the same sum as above, each list
    /// with its brackets and its end.
    private func room(_ page: SearchPage) -> Int {
        let number = OutputSpan<UInt8>.mostDigits
        let list = 2 + ends[Self.rangeDepth].count
        var room = Self.count(answer) + 4 * number + list + 1
        let highlights = max(Self.count(phrase), Self.count(meaning)) + list
        let perHit = number + Self.count(result) + 2 * list + 2 * highlights
        for hit in page.hits {
            room += heads[hit.record].count + tails[hit.record].count + perHit
            room += hit.fields.nonzeroBitCount * longestFieldName
        }
        return room + page.ranges.count * (Self.count(range) + 2 * number)
    }

    private static func count(_ pieces: [Fragments.Piece]) -> Int { pieces.reduce(0) { $0 + $1.count } }
}
