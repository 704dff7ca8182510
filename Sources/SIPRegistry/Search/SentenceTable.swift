// SPDX-License-Identifier: Apache-2.0

/// The sentences of all records, to find the one of a hit that the query matched: a cause, a check, an alias, a saying.
final class SentenceTable: Sendable {
    struct Sentence: Sendable {
        let field: SearchField
        let text: String
        /// How many distinct terms it has.
        fileprivate let termCount: Int
    }

    let sentences: [Sentence]
    /// For each term, the sentences that have it, in ascending order.
    private let placesOfTerm: Rows<Int32>
    /// The index of each record's first sentence, and the end of the last record's.
    private let starts: [Int]

    init(_ documents: [SearchDocument], _ index: InvertedIndex) {
        var sentences: [Sentence] = []
        var places: [(row: Int, element: Int32)] = []
        var starts = [0]
        var reader = WordReader()
        for document in documents {
            for (field, text) in document.texts where field.isQuoted || field == .phrase {
                for sentence in Self.split(text) {
                    let terms = Set(index.sequence(of: sentence, &reader)).sorted()
                    for term in terms { places.append((term, Int32(clamping: sentences.count))) }
                    sentences.append(Sentence(field: field, text: sentence, termCount: terms.count))
                }
            }
            starts.append(sentences.count)
        }
        self.sentences = sentences
        self.starts = starts
        placesOfTerm = Rows(count: index.terms.count, places)
    }

    /// Memory for the sums of the sentences of one record.
    struct Sums: ~Copyable {
        fileprivate var worths: [Float]
        fileprivate var counts: [Int32]
        fileprivate var touched: [Int32] = []

        fileprivate init(count: Int) {
            worths = [Float](repeating: 0, count: count)
            counts = [Int32](repeating: 0, count: count)
        }
    }

    /// Makes memory for the sums of any record.
    func makeSums() -> Sums { Sums(count: zip(starts, starts.dropFirst()).map { $1 - $0 }.max() ?? 0) }

    /// The best sentence of a record for a query.
    struct Best {
        /// The sentence to quote that has most of the query; nil where none has any.
        fileprivate(set) var place: Int?
        /// The worth of that sentence, by the rarity of its words, or that of the record's own phrase if it is higher.
        fileprivate(set) var worth: Float = 0
    }

    /// Finds the sentence of a record that has most of the terms.
    ///
    /// - Parameters:
    ///   - terms: in ascending order.
    ///   - fields: the fields of the record that have the query's words, as bits of `SearchField`.
    func best(in document: Int, _ terms: [Int], fields: UInt16, _ rarity: [Float], _ sums: inout Sums) -> Best {
        let own = starts[document]..<starts[document + 1]
        for term in terms { add(term, rarity[term], in: own, to: &sums) }
        var best = Best()
        var quoted: Float = 0
        for place in sums.touched.lazy.map(Int.init) {
            let (sum, count) = (sums.worths[place], sums.counts[place])
            sums.worths[place] = 0
            sums.counts[place] = 0
            let sentence = own.lowerBound + place
            let field = sentences[sentence].field
            guard fields & field.bit != 0 else { continue }
            // Of two sentences with the same sum, the shorter one is better; if they are equally long, the first.
            let worth = sum * (0.2 + 0.8 * Float(count) / Float(max(sentences[sentence].termCount, 1)))
            best.worth = max(best.worth, worth)
            guard field != .phrase, worth > quoted || (worth == quoted && sentence < best.place ?? 0) else { continue }
            quoted = worth
            best.place = sentence
        }
        sums.touched.removeAll(keepingCapacity: true)
        return best
    }

    /// Adds a term to the sums of those sentences of one record that have it.
    private func add(_ term: Int, _ rarity: Float, in own: Range<Int>, to sums: inout Sums) {
        let elements = placesOfTerm.elements
        let places = elements.span.extracting(placesOfTerm.places(of: term))
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(places[middle]) < own.lowerBound { low = middle + 1 } else { high = middle }
        }
        while low < places.count, Int(places[low]) < own.upperBound {
            let place = Int(places[low]) - own.lowerBound
            if sums.counts[place] == 0 { sums.touched.append(Int32(clamping: place)) }
            sums.worths[place] += rarity
            sums.counts[place] += 1
            low += 1
        }
    }

    /// The sentences of a text, split at full stops, which they keep.
    static func split(_ text: String) -> [String] {
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
    /// Whether a hit may quote sentences of the field.
    fileprivate var isQuoted: Bool {
        switch self {
        case .alias, .vocabulary, .meaning, .description, .likelyCauses, .checks, .context, .notes: true
        case .number, .phrase, .header, .method, .product, .responseClass, .rfc: false
        }
    }
}
