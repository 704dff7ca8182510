// SPDX-License-Identifier: Apache-2.0

/// Distinguishes a real hit from a record that has just a few words of the query.
///
/// The measure is the share of the query's words, weighted by their rarity, that the record has. A query about calls or phones is probably
/// about this registry, so a smaller share is enough; one with words that no record has is probably about something else. The constants
/// were fitted to about a hundred questions without an answer and five hundred with one.
///
/// Where the query has words enough for `SentenceModel` to judge it, the share only has to be a part of that, and the model decides.
struct Confidence: Sendable {
    /// The weight of a word that no record has.
    private static let unknownWord: Float = 4
    /// The factor for a guess: a term that the word may be a misspelling or the beginning of.
    private static let guess: Float = 0.5
    /// The least share; how much more is asked for as more of the words are unknown, and how much less for each word about telephony.
    private static let least: Float = 0.32
    private static let moreForUnknown: Float = 0.3
    private static let lessForDomain: Float = 0.1
    private static let mostDomainWords = 3
    private static let nearlyAll: Float = 0.8
    /// The least number of words for which doubt is weighed. One or two words, such as "transfer", may well be those of many records.
    private static let leastWords = 3
    /// The part of the least share that a record must have if the model has judged the query.
    private static let judgedShare: Float = 0.6
    /// The logarithm of one half: if a record is more likely than that, a number alone is a code though the words are foreign.
    private static let certain: Float = -0.7

    /// How much speaks for a query about no record: for each unit of the logarithms of the two probabilities that the model gives, for each
    /// word about telephony, and if the model knows none of the words. A logistic regression over sentences that the model was not trained
    /// with: 1900 about something else, 3800 about a record.
    private enum Doubt {
        static let nothing: Float = 0.33
        static let record: Float = -1
        static let domainWord: Float = -1.3
        static let unknownShare: Float = 6.6
        /// From here on the query is doubtful: with this, 94 of 100 sentences about something else, and 7 of 100 that people wrote about a
        /// record.
        static let least: Float = -1.1
    }

    /// What a query asks of the records that it finds.
    struct Demand {
        /// The least sum of weights that a record must have.
        let least: Float
        /// Whether the words show that the query is about something else.
        let isForeign: Bool
        let wordCount: Int
        let unknownWords: Int
        let domainWords: Int
    }

    /// What the model and the words together say of a query.
    struct Judgement {
        /// Whether the query as a whole is about no record, or about none in particular.
        let isDoubtful: Bool
        /// Whether it is so much about something else that not even a number alone is a code.
        let isNumberDoubtful: Bool
        /// The least sum of weights of a record that the model knows.
        let least: Float
    }

    private let index: InvertedIndex
    private let domainTerms: NumberSet
    private let foreignTerms: NumberSet

    init(_ index: InvertedIndex) {
        self.index = index
        domainTerms = Self.terms(of: DomainWords.all, index)
        foreignTerms = Self.terms(of: ForeignWords.all, index)
    }

    private static func terms(of words: [String], _ index: InvertedIndex) -> NumberSet {
        var terms = NumberSet(below: index.terms.count)
        var reader = WordReader()
        for word in words { for term in index.sequence(of: word, &reader) { terms.insert(term) } }
        return terms
    }

    func demand(of words: borrowing QueryWords) -> Demand {
        var asked: Float = 0
        var domainWords = 0
        var unknownWords = 0
        for word in words.words[..<words.plainCount] {
            let known = words.candidates[word.candidates].first.flatMap { $0.origin == .itself ? $0.term : nil }
            let own = known.flatMap { foreignTerms.contains($0) ? nil : $0 }
            if let own, domainTerms.contains(own) { domainWords += 1 }
            if own == nil { unknownWords += 1 }
            asked += own.map { index.rarity[$0] } ?? Self.unknownWord
        }
        let unknownShare = Float(unknownWords) / Float(max(words.plainCount, 1))
        let share =
            Self.least + Self.moreForUnknown * unknownShare - Self.lessForDomain * Float(min(domainWords, Self.mostDomainWords))
        return Demand(
            least: share * asked, isForeign: domainWords == 0 && words.plainCount >= 3 && (unknownWords >= 2 || unknownShare >= 0.4),
            wordCount: words.plainCount, unknownWords: unknownWords, domainWords: domainWords)
    }

    /// The least sum of weights of a record beside one whose phrase is the whole query: nearly all of its words.
    func most(of words: borrowing QueryWords) -> Float {
        var asked: Float = 0
        for word in words.words[..<words.plainCount] {
            asked += words.candidates[word.candidates].first.map { index.rarity[$0.term] } ?? 0
        }
        return Self.nearlyAll * asked
    }

    func judgement(of scores: SentenceModel.Scores, _ model: SentenceModel, _ demand: Demand) -> Judgement {
        guard scores.isKnown else {
            return Judgement(isDoubtful: false, isNumberDoubtful: demand.isForeign, least: demand.least)
        }
        let outlook = model.outlook(scores)
        let isNumberDoubtful =
            demand.isForeign && outlook.record < Self.certain
            || demand.wordCount >= Self.leastWords && demand.unknownWords > 0 && outlook.isAboutNothing
        guard scores.count >= Self.leastWords else {
            return Judgement(isDoubtful: outlook.isAboutNothing, isNumberDoubtful: isNumberDoubtful, least: demand.least)
        }
        let doubt =
            Doubt.nothing * outlook.nothing + Doubt.record * outlook.record
            + Doubt.domainWord * Float(min(demand.domainWords, Self.mostDomainWords)) + Doubt.unknownShare * scores.unknownShare
        return Judgement(
            isDoubtful: doubt > Doubt.least, isNumberDoubtful: isNumberDoubtful, least: Self.judgedShare * demand.least)
    }

    /// Whether the record has too small a share of the query.
    ///
    /// - Parameter least: what `demand(of:)` says for the same words.
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
