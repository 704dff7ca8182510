// SPDX-License-Identifier: Apache-2.0

/// The words of all records and the fields that they are in. Used only while the index is built.
struct FieldedWords {
    struct Occurrence {
        /// The index of the word in `words`.
        let word: UInt32
        let field: SearchField
    }

    private(set) var words = WordCollector()
    /// For each word whether a strong field has it.
    private(set) var isStrong: [Bool] = []
    /// The occurrences in all records, one record after the other.
    private var occurrences: [Occurrence] = []
    /// The start of each record's occurrences in `occurrences`, and the end of the last one's.
    private var starts = [0]
    /// For each record, the number of words in each field, in the order of the fields.
    private var lengths: [Int] = []

    /// - Parameter alsoKnown: text whose words are known, as words of strong fields, although no record has them.
    init(_ documents: [SearchDocument], alsoKnown: [String]) {
        lengths = [Int](repeating: 0, count: documents.count * SearchField.allCases.count)
        var reader = WordReader()
        for (place, document) in documents.enumerated() {
            for (field, text) in document.texts {
                reader.read(text)
                lengths[place * SearchField.allCases.count + Int(field.rawValue)] += reader.words.count
                for word in reader.words {
                    let number = add(reader.letters.span.extracting(word.letters), isStrong: field.isStrong)
                    occurrences.append(Occurrence(word: UInt32(number), field: field))
                }
            }
            starts.append(occurrences.count)
        }
        for text in alsoKnown {
            reader.read(text)
            for word in reader.words { _ = add(reader.letters.span.extracting(word.letters), isStrong: true) }
        }
    }

    var documentCount: Int { starts.count - 1 }

    func occurrences(in document: Int) -> ArraySlice<Occurrence> { occurrences[starts[document]..<starts[document + 1]] }

    func length(of field: SearchField, in document: Int) -> Int {
        lengths[document * SearchField.allCases.count + Int(field.rawValue)]
    }

    /// The mean length of the field in those records that have it; 0 where none has.
    func averageLength(of field: SearchField) -> Float {
        let having = (0..<documentCount).map { length(of: field, in: $0) }.filter { $0 > 0 }
        return Float(having.reduce(0, +)) / Float(max(having.count, 1))
    }

    private mutating func add(_ word: Span<UInt8>, isStrong strong: Bool) -> Int {
        let number = words.add(word)
        if number == isStrong.count { isStrong.append(false) }
        if strong { isStrong[number] = true }
        return number
    }
}
