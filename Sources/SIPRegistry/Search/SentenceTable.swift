// SPDX-License-Identifier: Apache-2.0

/// The sentences of all records, to tell which one of a hit the query matched: a cause, a check, an alias, a saying.
final class SentenceTable: Sendable {
    struct Sentence: Sendable {
        let field: SearchField
        let text: String
        /// The different terms of its words: places in `terms`.
        fileprivate let terms: Range<Int>
    }

    let sentences: [Sentence]
    private let terms: [Int32]
    /// For each record the place of its first sentence, and the end of the last record's.
    private let starts: [Int]

    init(_ documents: [SearchDocument], _ index: InvertedIndex) {
        var sentences: [Sentence] = []
        var terms: [Int32] = []
        var starts = [0]
        var reader = WordReader()
        for document in documents {
            for (field, text) in document.texts where field.isQuoted {
                for sentence in Self.split(text) {
                    let first = terms.count
                    for term in Set(index.sequence(of: sentence, &reader)).sorted() { terms.append(Int32(clamping: term)) }
                    sentences.append(Sentence(field: field, text: sentence, terms: first..<terms.count))
                }
            }
            starts.append(sentences.count)
        }
        self.sentences = sentences
        self.terms = terms
        self.starts = starts
    }

    /// The sentence of a record that says most of what the marked terms say; nil where none has any of them.
    ///
    /// - Parameter fields: where the query's words stand in the record, as bits of `SearchField`.
    func best(in document: Int, _ marked: NumberSet, fields: UInt16, _ rarity: [Float]) -> Int? {
        var best: (place: Int, worth: Float)?
        for place in starts[document]..<starts[document + 1] where fields & sentences[place].field.bit != 0 {
            let range = sentences[place].terms
            var sum: Float = 0
            var count = 0
            for term in range where marked.contains(Int(terms[term])) {
                sum += rarity[Int(terms[term])]
                count += 1
            }
            // Of two that say as much, the shorter one says it more plainly.
            let worth = sum * (0.6 + 0.4 * Float(count) / Float(max(range.count, 1)))
            if count > 0, worth > best?.worth ?? 0 { best = (place, worth) }
        }
        return best?.place
    }

    /// A text at its full stops, each sentence with its own.
    private static func split(_ text: String) -> [String] {
        var sentences: [String] = []
        var start = text.startIndex
        var previous: Character = " "
        for index in text.indices {
            if previous == ".", text[index] == " " {
                sentences.append(String(text[start..<index]))
                start = text.index(after: index)
            }
            previous = text[index]
        }
        if start < text.endIndex { sentences.append(String(text[start...])) }
        return sentences
    }
}

extension SearchField {
    /// Whether a hit quotes the sentence of the field that matched.
    fileprivate var isQuoted: Bool {
        switch self {
        case .alias, .vocabulary, .meaning, .description, .likelyCauses, .checks, .context, .notes: true
        case .number, .phrase, .header, .method, .product, .responseClass, .rfc: false
        }
    }
}
