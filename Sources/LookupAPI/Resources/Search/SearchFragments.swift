// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The JSON answers of searches, joined of pieces that were rendered beforehand: a search costs little more to answer than it
/// costs to find. The bytes are those that `SearchResult.answer` and `JSONWriter` make, and the pieces are cut from the same
/// shapes.
final class SearchFragments: Sendable {
    private let fragments: Fragments
    /// Of each record, what stands before its score and after its highlights.
    private let heads: [Fragments.Piece]
    private let tails: [Fragments.Piece]
    /// What stands around the values of an answer: count, query, total, offset, limit, another query and results.
    private let answer: [Fragments.Piece]
    /// From a score to its first field, from the last field to the first highlight, and the same where there is no field.
    private let beforeFields: Fragments.Piece
    private let afterFields: Fragments.Piece
    private let afterNoFields: Fragments.Piece
    /// The names of the fields that can match, as items.
    private let fieldNames: [Fragments.Piece]
    /// Before the ranges of the phrase and of the meaning, as items; after the ranges of either.
    private let phrase: Fragments.Piece
    private let meaning: Fragments.Piece
    private let afterRanges: Fragments.Piece
    /// A range, as an item, up to the offset where it begins, and from there to its end: both for every offset that texts have.
    private let rangeStarts: [Fragments.Piece]
    private let rangeEnds: [Fragments.Piece]
    /// What ends the lists of results and of highlights, when they are not empty and when they are.
    private let endOfResults: Fragments.Piece
    private let endOfHighlights: Fragments.Piece
    private let endOfNone: Fragments.Piece
    private let null: Fragments.Piece
    private let rooms: Rooms

    /// At least as many bytes as each takes.
    private struct Rooms {
        /// An answer without results, query and other query.
        var answer = 0
        /// A result without what differs from one to another: its head and its tail, fields and ranges.
        var result = 0
        var field = 0
        var range = 0
    }

    /// How deep a result stands, a highlight in its list, and a range in that one's.
    private static let resultDepth = 2
    private static let highlightDepth = resultDepth + 2
    private static let rangeDepth = highlightDepth + 2

    init(_ index: SearchIndex, in registry: Registry) {
        var fragments = Fragments()
        let open = [UInt8(ascii: "[")]
        let close = [UInt8(ascii: "]")]
        /// An item of a list begins with a comma and a new line; the first one leaves out the comma.
        func item(_ value: JSONValue, depth: Int) -> [[UInt8]] {
            var pieces = JSONWriter.pieces(value, depth: depth)
            pieces[0] = [UInt8(ascii: ",")] + Self.newline(depth) + pieces[0]
            return pieces
        }
        /// What ends a list of items so deep.
        func end(_ depth: Int) -> [UInt8] { Self.newline(depth - 1) + close }
        var heads: [Fragments.Piece] = []
        var tails: [Fragments.Piece] = []
        var between: [[UInt8]] = []
        for place in 0..<index.recordCount {
            let members = index.record(place).members(score: .hole, matched: .hole, highlights: .hole, in: registry)
            let pieces = item(.object(members), depth: Self.resultDepth)
            heads.append(fragments.add(pieces[0]))
            tails.append(fragments.add(pieces[3]))
            // The same in all records.
            between = [pieces[1], pieces[2]]
        }
        self.heads = heads
        self.tails = tails
        let (score, matched) = (between.first ?? [], between.last ?? [])
        beforeFields = fragments.add(score + open)
        afterFields = fragments.add(end(Self.highlightDepth) + matched + open)
        afterNoFields = fragments.add(close + matched + open)
        fieldNames = SearchIndex.fieldNames.map { fragments.add(item(.string($0), depth: Self.highlightDepth)[0]) }
        let highlights = ["phrase", "meaning"].map { item(SearchHit.Highlight.json(field: $0, ranges: .hole), depth: Self.highlightDepth) }
        phrase = fragments.add(highlights[0][0] + open)
        meaning = fragments.add(highlights[1][0] + open)
        afterRanges = fragments.add(end(Self.rangeDepth) + highlights[0][1])
        let range = item(SearchHit.Highlight.json(from: .hole, to: .hole), depth: Self.rangeDepth)
        let longestText = (0..<index.recordCount).map { max(index.record($0).phrase.utf8.count, index.record($0).meaning.utf8.count) }.max()
        let offsets = (0...(longestText ?? 0)).map { Array(String($0).utf8) }
        rangeStarts = offsets.map { fragments.add(range[0] + $0) }
        rangeEnds = offsets.map { fragments.add(range[1] + $0 + range[2]) }
        endOfResults = fragments.add(end(Self.resultDepth))
        endOfHighlights = fragments.add(end(Self.highlightDepth))
        endOfNone = fragments.add(close)
        null = fragments.add(JSONWriter.line(.null))
        let head = SearchResult.head(query: .hole, total: .hole, offset: .hole, limit: .hole, didYouMean: .hole)
        var answer = JSONWriter.pieces(Answer.list("results", count: .hole, extra: head, items: .hole), depth: 0)
        answer[1] += [UInt8(ascii: "\"")]
        answer[2] = [UInt8(ascii: "\"")] + answer[2]
        answer[6] += open
        answer[7] += [UInt8(ascii: "\n")]
        self.answer = answer.map { fragments.add($0) }
        self.fragments = fragments

        let number = PieceWriter.mostDigits
        rooms = Rooms(
            answer: Self.count(self.answer) + 4 * number + endOfResults.count + null.count,
            result: number + beforeFields.count + afterFields.count + phrase.count + meaning.count + 2 * afterRanges.count
                + endOfHighlights.count,
            field: fieldNames.map(\.count).max() ?? 0, range: (rangeStarts.last?.count ?? 0) + (rangeEnds.last?.count ?? 0))
    }

    private static func newline(_ depth: Int) -> [UInt8] {
        [UInt8(ascii: "\n")] + [UInt8](repeating: UInt8(ascii: " "), count: 2 * depth)
    }

    private static func count(_ pieces: [Fragments.Piece]) -> Int { pieces.reduce(0) { $0 + $1.count } }

    /// A whole document; nil only if `room` is reckoned wrong.
    func document(_ page: SearchPage, for query: SearchQuery) -> JoinedPieces? {
        let text = query.text.utf8.span
        let escaped = JSONWriter.escaped(text)
        let didYouMean = page.didYouMean.map { JSONWriter.line(.string($0)) }
        return fragments.join(room: room(page) + (escaped?.count ?? text.count) + (didYouMean?.count ?? 0)) { output in
            output.append(answer[0])
            output.append(decimal: page.hits.count)
            output.append(answer[1])
            if let escaped { output.append(escaped.span) } else { output.append(text) }
            output.append(answer[2])
            output.append(decimal: page.total)
            output.append(answer[3])
            output.append(decimal: query.offset)
            output.append(answer[4])
            output.append(decimal: query.limit)
            output.append(answer[5])
            if let didYouMean { output.append(didYouMean.span) } else { output.append(null) }
            output.append(answer[6])
            var isFirst = true
            for hit in page.hits {
                item(heads[hit.record], &isFirst, to: &output)
                append(hit, page.ranges, to: &output)
            }
            output.append(isFirst ? endOfNone : endOfResults)
            output.append(answer[7])
        }
    }

    private func append(_ hit: SearchPage.Hit, _ ranges: [Range<Int>], to output: inout PieceWriter) {
        output.append(thousandths: SearchHit.thousandths(hit.score))
        output.append(beforeFields)
        var isFirst = true
        var fields = hit.fields
        while fields != 0 {
            item(fieldNames[fields.trailingZeroBitCount], &isFirst, to: &output)
            fields &= fields &- 1
        }
        output.append(isFirst ? afterNoFields : afterFields)
        isFirst = true
        append(phrase, ranges, hit.phrase, &isFirst, to: &output)
        append(meaning, ranges, hit.meaning, &isFirst, to: &output)
        output.append(isFirst ? endOfNone : endOfHighlights)
        output.append(tails[hit.record])
    }

    private func append(
        _ highlight: Fragments.Piece, _ ranges: [Range<Int>], _ places: Range<Int>, _ isFirst: inout Bool, to output: inout PieceWriter
    ) {
        guard !places.isEmpty else { return }
        item(highlight, &isFirst, to: &output)
        var isFirstRange = true
        for place in places {
            item(rangeStarts[ranges[place].lowerBound], &isFirstRange, to: &output)
            output.append(rangeEnds[ranges[place].upperBound])
        }
        output.append(afterRanges)
    }

    @inline(__always)
    private func item(_ piece: Fragments.Piece, _ isFirst: inout Bool, to output: inout PieceWriter) {
        output.append(isFirst ? piece.withoutFirst : piece)
        isFirst = false
    }

    /// At least as many bytes as the answer takes, apart from the query and the other query.
    private func room(_ page: SearchPage) -> Int {
        var room = rooms.answer + page.ranges.count * rooms.range + page.hits.count * rooms.result
        for hit in page.hits { room += heads[hit.record].count + tails[hit.record].count + hit.fields.nonzeroBitCount * rooms.field }
        return room
    }
}
