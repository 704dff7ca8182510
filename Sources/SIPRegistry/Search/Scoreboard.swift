// SPDX-License-Identifier: Apache-2.0

/// The scores of all records for one query, while they are added up.
///
/// A score is the sum of two parts:
/// - clues and whole phrases, in fixed amounts far above anything that words can reach (`Amount`), so that an exact number
///   or phrase is always first;
/// - words: for each word of the query the best that any of its candidates is worth in the record (`InvertedIndex`), summed,
///   times how much of the query the record covers, times the record's standing and kind.
struct Scoreboard: ~Copyable {
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
        /// And what they have to be worth of the best record's: records that share no more than an everyday word with the query
        /// would only make the list long.
        static let leastShare: Float = 0.15
        /// How much more a record is worth, of what its words are, that says all of the query in one sentence.
        static let oneSentence: Float = 3
        /// The query has a product's own name or number, or a sentence of its log.
        static let name: Float = 2100
        static let sentence: Float = 1400
        /// How far what a name stands for is behind it, and how far a code is before the sentence that leads to it.
        static let behindName: Float = 600
        static let beforeSentence: Float = 50
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
        /// The part of it that `raise` gave.
        fileprivate var raised: Float = 0
        /// What the words are worth, the one at hand with the best of its candidates so far.
        fileprivate var words: Float = 0
        /// The same without the word at hand, the best of that word, and which one it is, counted from 1.
        fileprivate var before: Float = 0
        fileprivate var best: Float = 0
        fileprivate var word: UInt8 = 0
        /// Whether the query is a phrase of the record.
        fileprivate(set) var isWhole = false
        /// The fields that matched; none where the query has nothing to do with the record.
        fileprivate(set) var fields: UInt16 = 0
        fileprivate(set) var bonus: Float = 0
        fileprivate var bonusPhrase: Int32 = 0
        /// What words and bonus are worth, all told; see `weighWords`.
        fileprivate(set) var text: Float = 0
        /// The sentence to quote, where it has been looked for; see `promote`.
        fileprivate(set) var sentence: SentenceTable.Best?

        /// Notes what a candidate of a word is worth.
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
    /// What the words of the query weigh, all told.
    private(set) var totalWeight: Float = 0
    /// The kind of record that the query speaks of.
    private var favoured: SearchHit.Kind?
    private var keepsEvents = false
    private(set) var events: [Event] = []
    /// The records that the query has something to do with: those of the first `touchedCount` places, in no order.
    private var touched: [UInt16]
    private var touchedCount = 0
    /// How many of them, the first ones, may be worth enough; known once the words are weighed.
    private(set) var foundCount = 0
    /// The records that were offered a bonus.
    private var withBonus: [UInt16] = []
    /// How many words were added.
    private var wordCount: UInt8 = 0

    /// - Parameter count: how many records there are, fewer than 65536.
    init(count: Int) {
        entries = [Entry](repeating: Entry(), count: count)
        touched = [UInt16](repeating: 0, count: count)
    }

    /// Forgets the query before.
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

    /// A record that the query finds, unless its words are worth too little.
    ///
    /// - Parameter place: below `foundCount`.
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

    /// Adds a fixed amount, of which a record gets the largest only, however often it is offered.
    mutating func raise(_ amount: Float, to document: Int, _ field: SearchField, _ what: @autoclosure () -> String) {
        let more = amount - entries[document].raised
        guard more > 0 else { return }
        add(more, to: document, field, what())
        entries[document].raised = amount
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
            touch(document, field.bit)
            if keepsEvents {
                let what = "like '\(phrases.text(phrase))'"
                events.append(Event(document: document, what: what, field: field, value: entries[document].bonus, isText: true))
            }
        }
    }

    /// Adds what a word is worth: in each record the best of its candidates.
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

    /// Raises each record's word at hand to what a candidate is worth there.
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

    /// Notes the sentence of the record that says most of the query, and what it adds to the score.
    mutating func promote(_ document: Int, by more: Float, _ sentence: SentenceTable.Best) {
        entries[document].sentence = sentence
        if keepsEvents, more > 0 {
            events.append(Event(document: document, what: "in one sentence", field: .vocabulary, value: more, isText: false))
        }
    }

    /// How much more words count in records of the kind that the query speaks of.
    private static let favour: Float = 3

    /// What the text part is multiplied by.
    func factor(_ document: Int, _ facts: SearchRecord.Facts) -> Float {
        if entries[document].isWhole { return 0 }
        let coverage = totalWeight > 0 ? min(entries[document].words / totalWeight, 1) : 0
        let favour = favoured == facts.kind ? Self.favour : 1
        return (0.3 + 0.7 * coverage) * facts.worthOfStanding * facts.worthOfKind * favour
    }

    /// Works out what words and bonus are worth, all told, in each record that may be found, and returns what they have to be
    /// worth at least in one that nothing else speaks for.
    mutating func weighWords(_ facts: [SearchRecord.Facts]) -> Float {
        var least = Amount.leastText
        // The factor is at most this, so that most records need no closer look.
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
        case .symptom: 0.9
        case .cause: 0.8
        case .warning: 0.7
        case .provider: 0.5
        }
    }
}
