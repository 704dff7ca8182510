// SPDX-License-Identifier: Apache-2.0

/// Adds up the scores of all records for one query.
///
/// A score is the sum of two parts:
/// - clues and whole phrases: fixed amounts far above anything that words can reach (`Amount`), so that an exact number or phrase always
///   comes first;
/// - words: for each word of the query the highest worth in the record of any of its candidates (`InvertedIndex`), summed up, times the
///   share of the query that the record covers, times factors for the record's standing and kind, and at last times a power of the
///   probability that `SentenceModel` gives the record.
struct Scoreboard: ~Copyable {
    /// The fixed amounts of clues and phrases.
    enum Amount {
        /// A number that is named as a code, a cause or a warning.
        static let statedNumber: Float = 2000
        /// A number alone; other records with the same number get less.
        static let bareNumber: Float = 1500
        /// The deduction for numbers after the first one in the query.
        static let laterNumber: Float = 50
        /// The section that defines the record.
        static let section: Float = 1200
        /// A code in a class or a decade that the query names.
        static let range: Float = 1000
        /// The least worth of words: a common word that only occurs in prose is not a hit.
        static let leastText: Float = 0.4
        /// The least worth of words relative to the best record: records that only share a common word with the query would make the list
        /// long for nothing.
        static let leastShare: Float = 0.15
        /// The factor for the worth of the words if the record has all of the query in one sentence.
        static let oneSentence: Float = 3.2
        /// How much the model of sentences counts: the exponent of its relative probability. With less, records that only share words with
        /// the query stay in front; with more, the words themselves count for nothing. Sentences of writers that were left out of the
        /// training are found about as well with 0.2 as with 1.
        static let sentenceModel: Float = 0.5
        /// The model's sum, relative to the most likely record, where it does not know what the query matched: an operator's own code, or
        /// a remark. With this, such a record is among the first three for nine of ten queries that it should answer, and the others are
        /// found no worse than before.
        static let untrained: Float = -0.5
        /// The lowest sum, relative to the most likely record: it would be 0 otherwise, and the record no hit.
        static let mostBehind: Float = -10
        /// The query contains the name or number of a product, or a log message.
        static let name: Float = 2100
        static let sentence: Float = 1400
        /// The deduction for the code or cause that a name stands for, and the advantage of a code over the log message that leads to it.
        static let behindName: Float = 600
        static let beforeSentence: Float = 50
        /// The query is a phrase of the record: its own, an alias, or a saying.
        static func wholePhrase(_ rank: SearchDocument.PhraseRank) -> Float {
            switch rank {
            case .own: 500
            case .alias: 400
            case .rumour: 350
            case .saying: 300
            }
        }
        /// The deduction from a whole phrase if the record is not registered.
        static func deduction(_ standing: SearchRecord.Standing) -> Float {
            switch standing {
            case .registered: 0
            case .historic: 25
            case .deFacto: 50
            }
        }
        /// The query contains a name with underscores that is a constant in the vocabulary: "NO_ANSWER".
        static let constant: Float = 450
        /// The record cites the RFC that the query names: as a definition, an update, a use, or the source of a rule.
        static func citation(_ citation: Citation) -> Float {
            let closest: Float =
                switch citation.closest {
                case .definition: 200
                case .update: 160
                case .use: 130
                case .rule: 100
                }
            // Records that an RFC defines are sorted by number; others by how often they cite the RFC.
            if citation.closest == .definition { return closest }
            return closest + 4 * Float(min(citation.count - 1, 6))
        }
        /// The query is a method to which the record is restricted, together with `count - 1` others.
        static func method(_ count: Int) -> Float { 100 / Float(max(count, 1)) }
    }

    struct Event {
        let document: Int
        let what: String
        let field: SearchField
        let value: Float
        let isText: Bool
    }

    /// The score of a record so far.
    struct Entry {
        fileprivate(set) var fixed: Float = 0
        /// The part of `fixed` that comes from `raise`.
        fileprivate var raised: Float = 0
        /// The worth of the words, including the current word with its best candidate so far.
        fileprivate var words: Float = 0
        /// `words` without the current word, the worth of the current word's best candidate, and the number of the current word, from 1.
        fileprivate var before: Float = 0
        fileprivate var best: Float = 0
        fileprivate var word: UInt8 = 0
        /// Whether the query is a phrase of the record.
        fileprivate(set) var isWhole = false
        /// The fields that matched; none where the query has nothing in common with the record.
        fileprivate(set) var fields: UInt16 = 0
        fileprivate(set) var bonus: Float = 0
        fileprivate var bonusPhrase: Int32 = 0
        /// The total worth of words and bonus; see `weighWords`.
        fileprivate(set) var text: Float = 0
        /// The sentence to quote, if one was looked for; see `promote`.
        fileprivate(set) var sentence: SentenceTable.Best?

        /// Records the worth of a candidate of a word.
        @inline(__always)
        fileprivate mutating func raise(to value: Float, by word: UInt8) {
            if self.word != word {
                self.word = word
                before = words
                best = 0
            }
            guard value > best else { return }
            best = value
            words = before + value
        }
    }

    private(set) var entries: [Entry]
    /// The sum of the weights of the query's words.
    private(set) var totalWeight: Float = 0
    /// The kind of record that the query names.
    private var favoured: SearchHit.Kind?
    private var keepsEvents = false
    private(set) var events: [Event] = []
    /// The records that the query has something in common with, in no order; only the first `touchedCount` elements are used.
    private var touched: [UInt16]
    private var touchedCount = 0
    /// How many of them, from the first, may have enough worth; known once the words are weighed.
    private(set) var foundCount = 0
    /// The records that a bonus was offered to.
    private var withBonus: [UInt16] = []
    /// How many words were added so far.
    private var wordCount: UInt8 = 0

    /// - Parameter count: how many records there are; less than 65536.
    init(count: Int) {
        entries = [Entry](repeating: Entry(), count: count)
        touched = [UInt16](repeating: 0, count: count)
    }

    /// Prepares for another query.
    mutating func begin(favoured: SearchHit.Kind?, keepsEvents: Bool) {
        let (touched, count) = (touched, touchedCount)
        var scores = entries.mutableSpan
        for place in 0..<count { scores[Int(touched[place])] = Entry() }
        touchedCount = 0
        foundCount = 0
        wordCount = 0
        totalWeight = 0
        self.favoured = favoured
        self.keepsEvents = keepsEvents
        if !events.isEmpty { events = [] }
        withBonus.removeAll(keepingCapacity: true)
    }

    /// A record that the query finds, unless its words have too little worth.
    ///
    /// - Parameter place: less than `foundCount`.
    func found(_ place: Int) -> Int { Int(touched[place]) }

    private mutating func touch(_ document: Int, _ fields: UInt16) {
        if entries[document].fields == 0 {
            touched[touchedCount] = UInt16(truncatingIfNeeded: document)
            touchedCount += 1
        }
        entries[document].fields |= fields
    }

    /// Adds a fixed amount.
    mutating func add(_ amount: Float, to document: Int, _ field: SearchField, _ what: @autoclosure () -> String) {
        touch(document, field.bit)
        entries[document].fixed += amount
        if keepsEvents { events.append(Event(document: document, what: what(), field: field, value: amount, isText: false)) }
    }

    /// Adds a fixed amount; of several amounts for one record, only the largest counts.
    mutating func raise(_ amount: Float, to document: Int, _ field: SearchField, _ what: @autoclosure () -> String) {
        let more = amount - entries[document].raised
        guard more > 0 else { return }
        add(more, to: document, field, what())
        entries[document].raised = amount
    }

    /// Adds the amount for a phrase that is the whole query. Words then add nothing in this record, because they would only say the same:
    /// two records with the same phrase are equal.
    mutating func addWhole(_ amount: Float, to document: Int, _ field: SearchField, _ what: @autoclosure () -> String) {
        add(amount, to: document, field, what())
        entries[document].isWhole = true
    }

    /// Offers a bonus for a phrase, in addition to the words. A record keeps the highest bonus, and of equal ones the first.
    mutating func offerBonus(_ value: Float, to document: Int, phrase: Int) {
        guard value > entries[document].bonus else { return }
        if entries[document].bonus == 0 { withBonus.append(UInt16(truncatingIfNeeded: document)) }
        entries[document].bonus = value
        entries[document].bonusPhrase = Int32(truncatingIfNeeded: phrase)
    }

    /// Adds the bonuses that were offered, one for each record.
    mutating func addBonuses(_ phrases: PhraseTable) {
        for document in withBonus.lazy.map(Int.init) {
            let phrase = Int(entries[document].bonusPhrase)
            let field = phrases.phrases[phrase].rank.field
            touch(document, field.bit)
            if keepsEvents {
                let what = "like '\(phrases.text(phrase))'"
                events.append(Event(document: document, what: what, field: field, value: entries[document].bonus, isText: true))
            }
        }
    }

    /// Adds a word: in each record the worth of its best candidate.
    mutating func add(_ word: QueryWords.Word, of words: borrowing QueryWords, _ index: InvertedIndex) {
        var weight: Float = 0
        wordCount &+= 1
        for place in word.candidates {
            let candidate = words.candidates[place]
            weight = max(weight, index.rarity[candidate.term] * candidate.likeness)
            Self.raise(candidate, index, of: wordCount, in: &entries, &touched, &touchedCount)
        }
        totalWeight += weight
        guard keepsEvents else { return }
        for place in 0..<touchedCount {
            let document = Int(touched[place])
            if entries[document].word == wordCount { addEvent(document, word, of: words, index) }
        }
    }

    /// Raises the worth of the current word in each record that has the candidate.
    private static func raise(
        _ candidate: QueryWords.Candidate, _ index: InvertedIndex, of word: UInt8, in entries: inout [Entry],
        _ touched: inout [UInt16], _ count: inout Int
    ) {
        var entries = entries.mutableSpan
        var touched = touched.mutableSpan
        let elements = index.postings.elements
        let postings = elements.span.extracting(index.postings.places(of: candidate.term))
        for place in postings.indices {
            let document = Int(postings[place].document)
            if entries[document].fields == 0 {
                touched[count] = postings[place].document
                count += 1
            }
            entries[document].fields |= postings[place].fields
            entries[document].raise(to: postings[place].worth * candidate.likeness, by: word)
        }
    }

    private mutating func addEvent(_ document: Int, _ word: QueryWords.Word, of words: borrowing QueryWords, _ index: InvertedIndex) {
        let best = entries[document].best
        for candidate in words.candidates[word.candidates] {
            for posting in index.postings[candidate.term]
            where Int(posting.document) == document && posting.worth * candidate.likeness == best {
                let said = String(decoding: words.letters[word.letters], as: UTF8.self)
                let what =
                    candidate.origin == .itself ? said : "\(said) \(candidate.origin.sign) \(index.terms.text(candidate.term))"
                events.append(Event(document: document, what: what, field: posting.mainField, value: best, isText: true))
                return
            }
        }
    }

    /// Records which sentence of the record covers most of the query, and what it adds to the score.
    mutating func promote(_ document: Int, by more: Float, _ sentence: SentenceTable.Best) {
        entries[document].sentence = sentence
        if keepsEvents, more > 0 {
            events.append(Event(document: document, what: "in one sentence", field: .vocabulary, value: more, isText: false))
        }
    }

    /// Records what the model of sentences takes from the worth of the words.
    mutating func weigh(_ document: Int, by more: Float) {
        guard keepsEvents, more < 0 else { return }
        events.append(Event(document: document, what: "like sentences about others", field: .vocabulary, value: more, isText: false))
    }

    /// The factor for words in records of the kind that the query names.
    private static let favour: Float = 3

    /// The factor for the worth of words and bonus.
    func factor(_ document: Int, _ facts: SearchRecord.Facts) -> Float {
        if entries[document].isWhole { return 0 }
        let coverage = totalWeight > 0 ? min(entries[document].words / totalWeight, 1) : 0
        let favour = favoured == facts.kind ? Self.favour : 1
        return (0.6 + 0.4 * coverage) * facts.worthOfStanding * facts.worthOfKind * favour
    }

    /// Computes the total worth of words and bonus in each record that may be found. Returns the least worth that a record must have if it
    /// has no fixed amount.
    mutating func weighWords(_ facts: [SearchRecord.Facts]) -> Float {
        var least = Amount.leastText
        // An upper bound of the factor, by which most records are excluded without computing it.
        let mostFavour: Float = favoured == nil ? 1 : Self.favour
        for place in 0..<touchedCount {
            let document = Int(touched[place])
            let sum = entries[document].words + entries[document].bonus
            guard entries[document].fixed > 0 || sum * mostFavour >= least else { continue }
            touched.swapAt(place, foundCount)
            foundCount += 1
            guard sum > 0 else { continue }
            let text = sum * factor(document, facts[document])
            entries[document].text = text
            least = max(least, text * Amount.leastShare)
        }
        return least
    }
}

extension Scoreboard {
    /// The factor for words in records of a standing.
    static func worth(of standing: SearchRecord.Standing) -> Float {
        switch standing {
        case .registered: 1
        case .historic: 0.9
        case .deFacto: 0.8
        }
    }

    /// The factor for words in records of a kind.
    static func worth(of kind: SearchHit.Kind) -> Float {
        switch kind {
        case .code, .deFacto, .privateUse: 1
        case .symptom: 0.9
        case .cause: 0.85
        case .warning: 0.8
        case .provider: 0.5
        }
    }
}
