// SPDX-License-Identifier: Apache-2.0

/// The synonyms of the vocabulary by the terms of the index, ready to be found in a query.
struct SynonymTable: Sendable {
    struct Entry: Sendable {
        /// The stems of what people say, in order.
        let said: [Int]
        /// The stems of what is meant.
        let meant: [Int]
    }

    /// What a synonym is worth against the very word.
    static let likeness: Float = 0.6

    /// For each term the entries that begin with it.
    private let byFirstTerm: [Int: [Entry]]

    init(_ synonyms: [Synonym], _ terms: WordTable) {
        var byFirstTerm: [Int: [Entry]] = [:]
        for synonym in synonyms {
            let meant = synonym.meant.flatMap { Self.terms(of: $0, terms) }
            for said in synonym.terms.map({ Self.terms(of: $0, terms) }) {
                guard let first = said.first else { continue }
                byFirstTerm[first, default: []].append(Entry(said: said, meant: meant))
            }
        }
        self.byFirstTerm = byFirstTerm
    }

    /// The entries that begin with the term.
    func entries(beginningWith term: Int) -> [Entry] { byFirstTerm[term] ?? [] }

    private static func terms(of text: String, _ terms: WordTable) -> [Int] {
        WordReader.words(of: Tokenizer.lowercased(text)).filter { !$0.isJoined }.compactMap { terms.find($0.stem) }
    }
}
