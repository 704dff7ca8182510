// SPDX-License-Identifier: Apache-2.0

/// The synonyms of the vocabulary as terms of the index, to be found in a query.
final class SynonymTable: Sendable {
    struct Entry: Sendable {
        /// The range in `terms` of the stems of what people say, in order.
        fileprivate let said: Range<Int>
        /// The range in `terms` of the stems of what is meant.
        fileprivate let meant: Range<Int>

        var isOneWord: Bool { said.count == 1 }
    }

    /// The factor for a synonym, compared with the word itself.
    static let likeness: Float = 0.6

    /// For each term, the entries that begin with it.
    private let byFirstTerm: Rows<Entry>
    private let terms: [Int]

    init(_ synonyms: [Synonym], _ index: InvertedIndex) {
        // "Picks up" and "picked up" have the same stems and are one entry, with the meanings of both.
        var meanings: [(said: [Int], meant: [Int])] = []
        var placeOfSaid: [[Int]: Int] = [:]
        var reader = WordReader()
        for synonym in synonyms {
            let meant = synonym.meant.flatMap { index.sequence(of: $0, &reader) }
            for said in synonym.terms.map({ index.sequence(of: $0, &reader) }) where !said.isEmpty {
                let place = placeOfSaid[said] ?? meanings.count
                if place == meanings.count {
                    placeOfSaid[said] = place
                    meanings.append((said, []))
                }
                for term in meant where !meanings[place].meant.contains(term) { meanings[place].meant.append(term) }
            }
        }
        var terms: [Int] = []
        var entries: [(row: Int, element: Entry)] = []
        for (said, meant) in meanings {
            let middle = terms.count + said.count
            entries.append((said[0], Entry(said: terms.count..<middle, meant: middle..<middle + meant.count)))
            terms += said + meant
        }
        self.terms = terms
        byFirstTerm = Rows(count: index.terms.count, entries)
    }

    /// Calls `body` with each meaning of a single word.
    func forEachMeaning(ofOneWord term: Int, _ body: (Int) -> Void) {
        for place in byFirstTerm.places(of: term) where byFirstTerm.elements[place].isOneWord {
            for meant in byFirstTerm.elements[place].meant { body(terms[meant]) }
        }
    }

    func entries(beginningWith term: Int) -> ArraySlice<Entry> { byFirstTerm[term] }

    func said(_ entry: Entry) -> ArraySlice<Int> { terms[entry.said] }
    func meant(_ entry: Entry) -> ArraySlice<Int> { terms[entry.meant] }
}
