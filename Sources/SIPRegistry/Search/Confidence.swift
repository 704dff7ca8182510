// SPDX-License-Identifier: Apache-2.0

/// Distinguishes a real hit from a record that has just a few words of the query.
///
/// The measure is the share of the query's words, weighted by their rarity, that the record has. A query about calls or phones is certainly
/// about this registry, so a smaller share is enough; any other query may be about anything.
struct Confidence: Sendable {
    /// The weight of a word that no record has.
    private static let unknownWord: Float = 4
    /// The factor for a guess: a term that the word may be a misspelling or the beginning of.
    private static let guess: Float = 0.5
    /// The least share for a query about telephony, and for any other query.
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

    /// The least sum of weights that a record must have for the query.
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

    /// Whether the record has too small a share of the query.
    ///
    /// - Parameter least: the value of `least(for:)` for the same words.
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

    /// The worth of a term in a record. The postings of a term are in the order of the records.
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
