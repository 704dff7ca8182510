// SPDX-License-Identifier: Apache-2.0

/// Finds the query's words in the phrase and the meaning of a hit, to be highlighted.
final class Highlighter: Sendable {
    /// A word of a text and its position.
    private struct Mark: Sendable {
        let term: Int32
        let start: Int32
        let end: Int32
    }

    /// For each record, the words of its phrase and those of its meaning, sorted by position.
    private let phrases: Rows<Mark>
    private let meanings: Rows<Mark>
    private let phraseLengths: [Int]
    private let termCount: Int

    init(_ documents: [SearchDocument], _ index: InvertedIndex) {
        termCount = index.terms.count
        phraseLengths = documents.map(\.phrase.utf8.count)
        phrases = Self.marks(documents.map(\.phrase), index)
        meanings = Self.marks(documents.map(\.meaning), index)
    }

    /// An empty set with memory for all terms.
    var noTerms: NumberSet { NumberSet(below: termCount) }

    /// Replaces the content of `terms` by the terms that the words stand for. Unlikely guesses are left out, because highlighting them
    /// would look like a mistake.
    func mark(_ words: borrowing QueryWords, in terms: inout NumberSet) {
        terms.removeAll()
        for candidate in words.candidates where candidate.likeness >= 0.5 { terms.insert(candidate.term) }
    }

    /// Appends the ranges of a record's phrase to be highlighted, in ascending order.
    ///
    /// - Parameters:
    ///   - fields: the fields of the record that have the words.
    ///   - isWhole: whether the query is a phrase of the record; if none of its words is found, all of the phrase is highlighted.
    func addPhrase(_ document: Int, _ terms: NumberSet, in fields: UInt16, isWhole: Bool, to ranges: inout [Range<Int>]) {
        let start = ranges.count
        if fields & SearchField.phrase.bit != 0 { Self.add(phrases, document, terms, to: &ranges) }
        if ranges.count == start, isWhole, phraseLengths[document] > 0 { ranges.append(0..<phraseLengths[document]) }
    }

    /// Appends the ranges of a record's meaning to be highlighted, in ascending order.
    func addMeaning(_ document: Int, _ terms: NumberSet, in fields: UInt16, to ranges: inout [Range<Int>]) {
        if fields & SearchField.meaning.bit != 0 { Self.add(meanings, document, terms, to: &ranges) }
    }

    private static func marks(_ texts: [String], _ index: InvertedIndex) -> Rows<Mark> {
        var entries: [(row: Int, element: Mark)] = []
        var reader = WordReader()
        var scratch: [UInt8] = []
        for (document, text) in texts.enumerated() {
            reader.read(text)
            let marks = reader.words.compactMap { word in
                index.term(of: reader.letters.span.extracting(word.letters), &scratch).map { term in
                    Mark(
                        term: Int32(clamping: term), start: Int32(clamping: word.place.lowerBound),
                        end: Int32(clamping: word.place.upperBound))
                }
            }
            // A joined word begins at the same position as its first part and must precede it.
            for mark in marks.sorted(by: { ($0.start, $1.end) < ($1.start, $0.end) }) { entries.append((document, mark)) }
        }
        return Rows(count: texts.count, entries)
    }

    private static func add(_ marks: Rows<Mark>, _ document: Int, _ terms: NumberSet, to ranges: inout [Range<Int>]) {
        let elements = marks.elements.span
        var end: Int32 = 0
        for place in marks.places(of: document)
        where terms.contains(Int(elements[place].term)) && elements[place].start >= end {
            ranges.append(Int(elements[place].start)..<Int(elements[place].end))
            end = elements[place].end
        }
    }
}
