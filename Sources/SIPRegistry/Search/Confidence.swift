// SPDX-License-Identifier: Apache-2.0

/// Tells an answer from a record that merely shares a few words with the query.
///
/// The measure is the share of the query's words, by their rarity, that the record accounts for. A query that speaks of calls and
/// phones asks about this registry, so a smaller share will do; one that does not may ask about anything.
struct Confidence: Sendable {
    /// What a word weighs that no record has.
    private static let unknownWord: Float = 4
    /// How much of a guess counts: a word that may be misspelt, or is the beginning of one.
    private static let guess: Float = 0.5
    /// The least share of a query that speaks of telephony, and of one that does not.
    private static let least: Float = 0.13
    private static let leastElsewhere: Float = 0.38

    private let index: InvertedIndex
    private let domainTerms: NumberSet

    init(_ index: InvertedIndex) {
        self.index = index
        var terms = NumberSet(below: index.terms.count)
        var reader = WordReader()
        for word in DomainWords.all { for term in index.sequence(of: word, &reader) { terms.insert(term) } }
        domainTerms = terms
    }

    /// What a record has to account for at least to be an answer to the query.
    func least(for words: borrowing QueryWords) -> Float {
        var asked: Float = 0
        var isOfDomain = false
        for (place, word) in words.words.enumerated() {
            let own = words.candidates[word.candidates].first.flatMap { $0.origin == .itself ? $0.term : nil }
            if let own, domainTerms.contains(own) { isOfDomain = true }
            if place < words.plainCount { asked += own.map { index.rarity[$0] } ?? Self.unknownWord }
        }
        return (isOfDomain ? Self.least : Self.leastElsewhere) * asked
    }

    /// Whether too little of the query speaks for the record.
    ///
    /// - Parameter least: what `least(for:)` says of the same words.
    func isWeak(_ document: Int, bonus: Float, _ words: borrowing QueryWords, least: Float) -> Bool {
        var had = bonus
        for word in words.words {
            guard had < least else { return false }
            var best: Float = 0
            for candidate in words.candidates[word.candidates] {
                let isGuess = candidate.origin == .misspelling || candidate.origin == .beginning
                best = max(best, worth(of: candidate.term, in: document) * candidate.likeness * (isGuess ? Self.guess : 1))
            }
            had += best
        }
        return had < least
    }

    /// What a term is worth in a record. The postings of a term stand in the order of the records.
    private func worth(of term: Int, in document: Int) -> Float {
        let elements = index.postings.elements
        let postings = elements.span.extracting(index.postings.places(of: term))
        var (low, high) = (0, postings.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(postings[middle].document) < document { low = middle + 1 } else { high = middle }
        }
        return low < postings.count && Int(postings[low].document) == document ? postings[low].worth : 0
    }
}
