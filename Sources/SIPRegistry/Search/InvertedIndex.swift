// SPDX-License-Identifier: Apache-2.0

/// For each term the records that have it, with what the term is worth there: BM25F, worked out once at start.
///
/// A term is a word's stem. Its worth in a record is idf * tf / (k1 + tf), where tf sums over the fields how often the term
/// occurs there, times the field's weight, divided by how long the field is compared with the same field of others; and
/// idf falls with the number of records that have the term. So a name beats a mention, a rare word beats a common one, and
/// the tenth mention adds next to nothing.
struct InvertedIndex: Sendable {
    /// How slowly repeated or heavy occurrences saturate (the k1 of BM25F), in the unit of the fields' weights.
    static let saturation: Float = 6

    struct Posting: Sendable {
        let document: UInt16
        /// The fields that have the term, as bits of `SearchField`.
        let fields: UInt16
        /// The field that contributes most.
        let mainField: SearchField
        let worth: Float
    }

    let documentCount: Int
    /// The stems.
    let terms: WordTable
    /// The words as they are written.
    let words: WordTable
    /// For each word its term.
    let termOfWord: [UInt16]
    /// The words of strong fields, in the order of `words`, for prefixes.
    let strongWords: WordTable
    let fuzzy: FuzzyWords
    /// For each term how rare it is.
    let rarity: [Float]
    private let postings: [Posting]
    private let starts: [UInt32]

    /// - Parameter alsoKnown: text whose words are known though no record has them: what synonyms stand for.
    init(_ documents: [SearchDocument], alsoKnown: [String]) {
        let read = documents.map(FieldedWords.init)
        let known = alsoKnown.flatMap { WordReader.words(of: Tokenizer.lowercased($0)) }
        terms = WordTable(read.flatMap(\.stems) + known.map(\.stem))
        words = WordTable(read.flatMap(\.words) + known.map(\.bytes))
        let strong = Set(read.flatMap(\.strongWords) + known.map(\.bytes))
        strongWords = WordTable(strong)
        let terms = terms
        let words = words
        termOfWord = (0..<words.count).map { UInt16(clamping: terms.find(WordStem.stem(Array(words.word($0)))) ?? 0) }
        fuzzy = FuzzyWords(words, ids: (0..<words.count).filter { strong.contains(Array(words.word($0))) })
        documentCount = documents.count

        let averageLengths = FieldedWords.averageLengths(read)
        var byTerm = [[(document: Int, fields: UInt16, main: SearchField, frequency: Float)]](repeating: [], count: terms.count)
        for (document, words) in read.enumerated() {
            for (stem, counts) in words.counts {
                guard let term = terms.find(stem) else { continue }
                var bits: UInt16 = 0
                var sum: Float = 0
                var main = (field: SearchField.phrase, part: Float(0))
                // In a fixed order: a sum of floats depends on it, and equal queries must get equal scores in every process.
                for field in SearchField.allCases {
                    guard let count = counts[field] else { continue }
                    let relativeLength = Float(words.lengths[field] ?? 0) / max(averageLengths[field] ?? 1, 1)
                    let part = field.weight * Float(count) / (1 + field.lengthNormalization * (relativeLength - 1))
                    bits |= field.bit
                    sum += part
                    if part > main.part || (part == main.part && field.rawValue < main.field.rawValue) { main = (field, part) }
                }
                byTerm[term].append((document, bits, main.field, sum))
            }
        }
        var postings: [Posting] = []
        var starts: [UInt32] = [0]
        var rarity: [Float] = []
        for entries in byTerm {
            let idf = Self.rarity(of: entries.count, among: documents.count)
            rarity.append(idf)
            for entry in entries {
                postings.append(
                    Posting(
                        document: UInt16(clamping: entry.document), fields: entry.fields, mainField: entry.main,
                        worth: idf * entry.frequency / (Self.saturation + entry.frequency)))
            }
            starts.append(UInt32(postings.count))
        }
        self.postings = postings
        self.starts = starts
        self.rarity = rarity
    }

    /// The records that have the term, in their order.
    func postings(of term: Int) -> ArraySlice<Posting> {
        postings[Int(starts[term])..<Int(starts[term + 1])]
    }

    /// The idf of BM25: ln(1 + (N - n + 0.5) / (n + 0.5)).
    private static func rarity(of count: Int, among total: Int) -> Float {
        logarithm(1 + (Float(total - count) + 0.5) / (Float(count) + 0.5))
    }

    /// The natural logarithm of a number of at least 1, without a C library: ln x = e ln 2 + 2 artanh((m - 1) / (m + 1))
    /// for x = m * 2^e.
    private static func logarithm(_ value: Float) -> Float {
        let ratio = (value.significand - 1) / (value.significand + 1)
        let square = ratio * ratio
        let artanh = ratio * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9))))
        return Float(value.exponent) * 0.693_147_2 + 2 * artanh
    }
}
