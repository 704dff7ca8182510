// SPDX-License-Identifier: Apache-2.0

/// Marks the query's words in the phrase and the meaning of a hit.
struct Highlighter: Sendable {
    /// For each term whether to mark it.
    struct Mask {
        fileprivate var isMarked: [Bool]
    }

    private struct Mark: Sendable {
        let term: Int
        let range: Range<Int>
    }

    private struct Texts: Sendable {
        let phrase: [Mark]
        let phraseLength: Int
        let meaning: [Mark]
    }

    /// For each record the words of its phrase and meaning, with their place.
    private let texts: [Texts]
    private let termCount: Int

    init(_ documents: [SearchDocument], _ index: InvertedIndex) {
        termCount = index.terms.count
        texts = documents.map { document in
            Texts(
                phrase: Self.marks(document.phrase, index.terms), phraseLength: document.phrase.utf8.count,
                meaning: Self.marks(document.meaning, index.terms))
        }
    }

    /// The terms that the words stand for. Far guesses stay unmarked: they would look like mistakes.
    func mask(_ words: QueryWords) -> Mask {
        var mask = Mask(isMarked: [Bool](repeating: false, count: termCount))
        for word in words.words {
            for candidate in word.candidates where candidate.likeness >= 0.5 { mask.isMarked[candidate.term] = true }
        }
        return mask
    }

    /// - Parameter isWhole: whether the query is a phrase of the record; if no word of it is found, all of it is marked.
    func highlights(_ document: Int, _ mask: Mask, isWhole: Bool) -> [SearchHit.Highlight] {
        let text = texts[document]
        var phrase = Self.ranges(text.phrase, mask)
        if phrase.isEmpty, isWhole, text.phraseLength > 0 { phrase = [0..<text.phraseLength] }
        let meaning = Self.ranges(text.meaning, mask)
        return [SearchHit.Highlight(field: "phrase", ranges: phrase), SearchHit.Highlight(field: "meaning", ranges: meaning)]
            .filter { !$0.ranges.isEmpty }
    }

    private static func marks(_ text: String, _ terms: WordTable) -> [Mark] {
        WordReader.words(of: Tokenizer.lowercased(text)).compactMap { word in
            terms.find(word.stem).map { Mark(term: $0, range: word.range) }
        }
        // A joined word begins where its first part does and goes before it.
        .sorted { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
    }

    private static func ranges(_ marks: [Mark], _ mask: Mask) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for mark in marks where mask.isMarked[mark.term] {
            if let last = ranges.last, mark.range.lowerBound < last.upperBound { continue }
            ranges.append(mark.range)
        }
        return ranges
    }
}
