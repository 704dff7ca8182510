// SPDX-License-Identifier: Apache-2.0

/// The synonyms of the vocabulary by the terms of the index, ready to be found in a query.
final class SynonymTable: Sendable {
    struct Entry: Sendable {
        /// The stems of what people say, in order: places in `terms`.
        fileprivate let said: Range<Int>
        /// The stems of what is meant: places in `terms`.
        fileprivate let meant: Range<Int>

        var isOneWord: Bool { said.count == 1 }
    }

    /// What a synonym is worth against the very word.
    static let likeness: Float = 0.6

    /// For each term the entries that begin with it.
    private let byFirstTerm: Rows<Entry>
    private let terms: [Int]

    init(_ synonyms: [Synonym], _ index: InvertedIndex) {
        var terms: [Int] = []
        var entries: [(row: Int, element: Entry)] = []
        var reader = WordReader()
        for synonym in synonyms {
            let meant = synonym.meant.flatMap { index.sequence(of: $0, &reader) }
            let meantPlaces = terms.count..<terms.count + meant.count
            terms += meant
            for said in synonym.terms.map({ index.sequence(of: $0, &reader) }) {
                guard let first = said.first else { continue }
                entries.append((first, Entry(said: terms.count..<terms.count + said.count, meant: meantPlaces)))
                terms += said
            }
        }
        self.terms = terms
        byFirstTerm = Rows(count: index.terms.count, entries)
    }

    /// Calls `body` with what a word means by its synonyms.
    func forEachMeaning(ofOneWord term: Int, _ body: (Int) -> Void) {
        for place in byFirstTerm.places(of: term) where byFirstTerm.elements[place].isOneWord {
            for meant in byFirstTerm.elements[place].meant { body(terms[meant]) }
        }
    }

    /// The entries that begin with the term.
    func entries(beginningWith term: Int) -> ArraySlice<Entry> { byFirstTerm[term] }

    func said(_ entry: Entry) -> ArraySlice<Int> { terms[entry.said] }
    func meant(_ entry: Entry) -> ArraySlice<Int> { terms[entry.meant] }
}
