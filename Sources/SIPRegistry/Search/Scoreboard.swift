// SPDX-License-Identifier: Apache-2.0

/// The scores of all records for one query, while they are added up.
///
/// A score is the sum of two parts:
/// - clues and whole phrases, in fixed amounts far above anything that words can reach (`Amount`), so that an exact number
///   or phrase is always first;
/// - words: for each word of the query the best that any of its candidates is worth in the record (`InvertedIndex`), summed,
///   times how much of the query the record covers, times the record's standing and kind.
struct Scoreboard {
    /// What clues and phrases add.
    enum Amount {
        /// A number that is said to be a code, a cause or a warning.
        static let statedNumber: Float = 2000
        /// A number alone, and less for what else has the number.
        static let bareNumber: Float = 1500
        /// What numbers later in the query are held behind the first.
        static let laterNumber: Float = 50
        /// The section that defines the record.
        static let section: Float = 1200
        /// A code of a class or a decade that the query asks for.
        static let range: Float = 1000
        /// What words have to be worth at least: an everyday word that stands in prose alone is no answer.
        static let leastText: Float = 0.4
        /// The query is a phrase of the record: its own, an alias, a saying.
        static func wholePhrase(_ rank: SearchDocument.PhraseRank) -> Float {
            switch rank {
            case .own: 500
            case .alias: 400
            case .rumour: 350
            case .saying: 300
            }
        }
        /// How much less a whole phrase counts where its record is not registered.
        static func deduction(_ standing: SearchRecord.Standing) -> Float {
            switch standing {
            case .registered: 0
            case .historic: 25
            case .deFacto: 50
            }
        }
        /// The query has a name with underscores that the vocabulary has as a constant: "NO_ANSWER".
        static let constant: Float = 450
        /// The record cites the RFC that the query names: defined there, changed, used, under a rule of it.
        static func citation(_ citation: Citation) -> Float {
            let closest: Float =
                switch citation.closest {
                case .definition: 200
                case .update: 160
                case .use: 130
                case .rule: 100
                }
            // What an RFC defines comes in the order of the numbers; what it touches, by how often the record comes back to it.
            if citation.closest == .definition { return closest }
            return closest + 4 * Float(min(citation.count - 1, 6))
        }
        /// The query is a method that the record is restricted to, together with so many others.
        static func method(_ count: Int) -> Float { 100 / Float(max(count, 1)) }
    }

    struct Event {
        let document: Int
        let what: String
        let field: SearchField
        let value: Float
        let isText: Bool
    }

    /// What a record has so far.
    struct Entry {
        fileprivate(set) var fixed: Float = 0
        fileprivate(set) var text: Float = 0
        /// What the words alone are worth, to be compared with what the query could be worth at most.
        fileprivate var covered: Float = 0
        /// What the word at hand is worth so far.
        fileprivate var best: Float = 0
        fileprivate var bonus: Float = 0
        fileprivate var bonusPhrase: Int32 = 0
        fileprivate(set) var fields: UInt16 = 0
        /// Whether the query is a phrase of the record.
        fileprivate(set) var isWhole = false

        /// Whether the query has anything to do with the record.
        var isFound: Bool { text > 0 || fixed > 0 }

    }

    private(set) var entries: [Entry]
    private var totalWeight: Float = 0
    /// The kind of record that the query speaks of.
    private let favoured: SearchHit.Kind?
    private let keepsEvents: Bool
    private(set) var events: [Event] = []
    /// The records that the word at hand has touched.
    private var touched: NumberSet
    /// The records that were offered a bonus.
    private var withBonus: [UInt16] = []

    init(count: Int, favoured: SearchHit.Kind?, keepsEvents: Bool) {
        self.favoured = favoured
        self.keepsEvents = keepsEvents
        entries = .filled(with: Entry(), count: count)
        touched = NumberSet(below: count)
        withBonus.reserveCapacity(16)
    }

    /// Adds a fixed amount.
    mutating func add(_ amount: Float, to document: Int, _ field: SearchField, _ what: @autoclosure () -> String) {
        entries[document].fixed += amount
        entries[document].fields |= field.bit
        if keepsEvents { events.append(Event(document: document, what: what(), field: field, value: amount, isText: false)) }
    }

    /// Adds what a phrase is worth that the query consists of. It says all that the words could say, so that they add nothing
    /// in the record: two records of one phrase are equals.
    mutating func addWhole(_ amount: Float, to document: Int, _ field: SearchField, _ what: @autoclosure () -> String) {
        add(amount, to: document, field, what())
        entries[document].isWhole = true
    }

    /// Notes a phrase that adds to what the words are worth, beside them. A record keeps the best of them, the first of equals.
    mutating func offerBonus(_ value: Float, to document: Int, phrase: Int) {
        guard value > entries[document].bonus else { return }
        if entries[document].bonus == 0 { withBonus.append(UInt16(truncatingIfNeeded: document)) }
        entries[document].bonus = value
        entries[document].bonusPhrase = Int32(truncatingIfNeeded: phrase)
    }

    /// Adds what was offered, once for each record.
    mutating func addBonuses(_ phrases: PhraseTable) {
        for document in withBonus.lazy.map(Int.init) {
            let phrase = Int(entries[document].bonusPhrase)
            let field = phrases.phrases[phrase].rank.field
            entries[document].text += entries[document].bonus
            entries[document].fields |= field.bit
            if keepsEvents {
                let what = "like '\(phrases.text(phrase))'"
                events.append(Event(document: document, what: what, field: field, value: entries[document].bonus, isText: true))
            }
        }
    }

    /// Adds what a word is worth: in each record the best of its candidates.
    mutating func add(_ word: QueryWords.Word, of words: QueryWords, _ index: InvertedIndex) {
        var weight: Float = 0
        for place in word.candidates {
            let candidate = words.candidates[place]
            weight = max(weight, index.rarity[candidate.term] * candidate.likeness)
            Self.raise(index.postings(of: candidate.term), candidate.likeness, in: &entries, &touched)
        }
        totalWeight += weight
        if keepsEvents {
            let touched = touched
            touched.forEach { addEvent($0, word, of: words, index) }
        }
        Self.settle(touched, in: &entries)
        touched.removeAll()
    }

    /// Raises each record's best to what a candidate is worth there.
    private static func raise(
        _ postings: ArraySlice<InvertedIndex.Posting>, _ likeness: Float, in entries: inout [Entry], _ touched: inout NumberSet
    ) {
        var entries = entries.mutableSpan
        let postings = postings.span
        touched.withBits { bits in
            for place in postings.indices {
                let document = Int(postings[place].document)
                entries[document].fields |= postings[place].fields
                entries[document].best = max(entries[document].best, postings[place].worth * likeness)
                bits[document >> 6] |= 1 << UInt64(truncatingIfNeeded: document & 63)
            }
        }
    }

    /// Adds each record's best to its words.
    private static func settle(_ touched: NumberSet, in entries: inout [Entry]) {
        var entries = entries.mutableSpan
        touched.forEach { document in
            entries[document].text += entries[document].best
            entries[document].covered += entries[document].best
            entries[document].best = 0
        }
    }

    private mutating func addEvent(_ document: Int, _ word: QueryWords.Word, of words: QueryWords, _ index: InvertedIndex) {
        let best = entries[document].best
        for candidate in words.candidates[word.candidates] {
            for posting in index.postings(of: candidate.term)
            where Int(posting.document) == document && posting.worth * candidate.likeness == best {
                let said = String(decoding: words.letters[word.letters], as: UTF8.self)
                let what =
                    candidate.origin == .itself ? said : "\(said) \(candidate.origin.sign) \(index.terms.text(candidate.term))"
                events.append(Event(document: document, what: what, field: posting.mainField, value: best, isText: true))
                return
            }
        }
    }

    /// What the text part is multiplied by.
    func factor(_ document: Int, _ facts: SearchRecord.Facts) -> Float {
        if entries[document].isWhole { return 0 }
        let coverage = totalWeight > 0 ? min(entries[document].covered / totalWeight, 1) : 0
        let favour: Float = favoured == facts.kind ? 3 : 1
        return (0.3 + 0.7 * coverage) * facts.worthOfStanding * facts.worthOfKind * favour
    }

    /// What the words are worth in the record, all told.
    func textScore(_ document: Int, _ facts: SearchRecord.Facts) -> Float {
        let text = entries[document].text
        return text > 0 ? text * factor(document, facts) : 0
    }
}

extension Scoreboard {
    /// What words count in a record of the standing.
    static func worth(of standing: SearchRecord.Standing) -> Float {
        switch standing {
        case .registered: 1
        case .historic: 0.85
        case .deFacto: 0.8
        }
    }

    /// What words count in a record of the kind.
    static func worth(of kind: SearchHit.Kind) -> Float {
        switch kind {
        case .code, .deFacto, .privateUse: 1
        case .cause: 0.8
        case .warning: 0.7
        }
    }
}

extension SearchDocument.PhraseRank {
    /// The field that a phrase of the rank stands in.
    var field: SearchField {
        switch self {
        case .own: .phrase
        case .alias, .rumour: .alias
        case .saying: .vocabulary
        }
    }
}
