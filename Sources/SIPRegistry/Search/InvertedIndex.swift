// SPDX-License-Identifier: Apache-2.0

/// For each term, the records that have it and its worth in each: BM25F, computed once when the index is built.
///
/// A term is the stem of a word. Its worth in a record is idf * tf / (k1 + tf). tf is a sum over the fields: the number of occurrences of
/// the term in the field, times the weight of the field, divided by the field's length relative to the average of all records. idf
/// decreases with the number of records that have the term. So a name counts more than a mention, a rare word more than a common one, and a
/// tenth mention adds hardly anything.
final class InvertedIndex: Sendable {
    /// How slowly further or heavier occurrences saturate (k1 of BM25F), in the unit of the fields' weights.
    static let saturation: Float = 6

    struct Posting: Sendable {
        let document: UInt16
        /// The fields that have the term, as bits of `SearchField`.
        let fields: UInt16
        /// The field that contributes most.
        let mainField: SearchField
        let worth: Float
    }

    /// The stems.
    let terms: WordTable
    /// The words before stemming.
    let words: WordTable
    /// The term of each word.
    let termOfWord: [Int32]
    /// The words of strong fields, in the order of `words`, for prefixes.
    let strongWords: WordTable
    /// The term of each strong word.
    let termOfStrongWord: [Int32]
    let fuzzy: FuzzyWords
    /// The rarity (idf) of each term.
    let rarity: [Float]
    /// For each term, the records that have it, in their order.
    let postings: Rows<Posting>

    /// - Parameter alsoKnown: text whose words are known although no record has them: the meanings of synonyms.
    init(_ documents: [SearchDocument], alsoKnown: [String]) {
        let read = FieldedWords(documents, alsoKnown: alsoKnown)
        // Each word is stemmed once, not at each of its occurrences.
        var stems = WordCollector()
        var stem: [UInt8] = []
        let stemOfWord = (0..<read.words.count).map { number in
            read.words.copy(number, into: &stem)
            WordStem.cut(&stem)
            return stems.add(stem.span)
        }
        let (terms, termOfStem) = stems.sorted()
        let (words, idOfWord) = read.words.sorted()
        let (strongWords, strongIDOfWord) = read.words.sorted { read.isStrong[$0] }
        var termOfWord = [Int32](repeating: 0, count: words.count)
        var termOfStrongWord = [Int32](repeating: 0, count: strongWords.count)
        for number in 0..<read.words.count {
            let term = Int32(clamping: termOfStem[stemOfWord[number]])
            termOfWord[idOfWord[number]] = term
            if strongIDOfWord[number] >= 0 { termOfStrongWord[strongIDOfWord[number]] = term }
        }
        fuzzy = FuzzyWords(words, ids: (0..<read.words.count).filter { read.isStrong[$0] }.map { idOfWord[$0] }.sorted())
        let entries = Self.frequencies(read, termCount: terms.count) { termOfStem[stemOfWord[Int($0)]] }
        var documentCounts = [Int](repeating: 0, count: terms.count)
        for entry in entries { documentCounts[entry.term] += 1 }
        let rarity = documentCounts.map { inverseFrequency(of: $0, among: documents.count) }
        postings = Rows(
            count: terms.count,
            entries.map { entry in
                let worth = rarity[entry.term] * entry.frequency / (Self.saturation + entry.frequency)
                let posting = Posting(
                    document: UInt16(clamping: entry.document), fields: entry.fields, mainField: entry.main, worth: worth)
                return (entry.term, posting)
            })
        self.terms = terms
        self.words = words
        self.strongWords = strongWords
        self.termOfWord = termOfWord
        self.termOfStrongWord = termOfStrongWord
        self.rarity = rarity
    }

    /// The term of a word.
    ///
    /// - Parameter scratch: memory for the stem, if the word itself is unknown.
    func term(of word: Span<UInt8>, _ scratch: inout [UInt8]) -> Int? {
        if let known = words.find(word) { return Int(termOfWord[known]) }
        scratch.removeAll(keepingCapacity: true)
        scratch.append(addingCapacity: word.count) { scratch in
            for index in word.indices { scratch.append(word[index]) }
        }
        WordStem.cut(&scratch)
        return terms.find(scratch.span)
    }

    /// The known terms of a text's words in their order; hyphenated words are split.
    func sequence(of text: String, _ reader: inout WordReader) -> [Int] {
        var scratch: [UInt8] = []
        reader.read(text)
        return reader.words.compactMap { word in
            word.isJoined ? nil : term(of: reader.letters.span.extracting(word.letters), &scratch)
        }
    }

    // MARK: - Frequencies

    /// The weighted number of occurrences of a term in a record.
    private struct Frequency {
        let term: Int
        let document: Int
        let fields: UInt16
        let main: SearchField
        let frequency: Float
    }

    /// The frequencies of all terms in all records, one record after the other.
    private static func frequencies(_ read: FieldedWords, termCount: Int, _ termOfWord: (UInt32) -> Int) -> [Frequency] {
        let averages = SearchField.allCases.map { max(read.averageLength(of: $0), 1) }
        var entries: [Frequency] = []
        // The occurrences of each term in each field of the current record, and the terms that occur.
        var counts = [UInt32](repeating: 0, count: termCount * averages.count)
        var isTouched = [Bool](repeating: false, count: termCount)
        var touched: [Int] = []
        for document in 0..<read.documentCount {
            for occurrence in read.occurrences(in: document) {
                let term = termOfWord(occurrence.word)
                counts[term * averages.count + Int(occurrence.field.rawValue)] += 1
                if !isTouched[term] {
                    isTouched[term] = true
                    touched.append(term)
                }
            }
            for term in touched {
                isTouched[term] = false
                var bits: UInt16 = 0
                var sum: Float = 0
                var main = (field: SearchField.phrase, part: Float(0))
                // In a fixed order: the sum of floating-point numbers depends on it, and a query must have the same scores in every
                // process.
                for (place, field) in SearchField.allCases.enumerated() {
                    let count = counts[term * averages.count + place]
                    guard count > 0 else { continue }
                    counts[term * averages.count + place] = 0
                    let relativeLength = Float(read.length(of: field, in: document)) / averages[place]
                    let part = field.weight * Float(count) / (1 + field.lengthNormalization * (relativeLength - 1))
                    bits |= field.bit
                    sum += part
                    if part > main.part || (part == main.part && field.rawValue < main.field.rawValue) { main = (field, part) }
                }
                entries.append(Frequency(term: term, document: document, fields: bits, main: main.field, frequency: sum))
            }
            touched.removeAll(keepingCapacity: true)
        }
        return entries
    }
}
