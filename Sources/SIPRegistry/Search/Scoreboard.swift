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
        static func deduction(_ standing: SearchDocument.Standing) -> Float {
            switch standing {
            case .registered: 0
            case .historic: 25
            case .deFacto: 50
            }
        }
        /// The query has a name with underscores that the vocabulary has as a constant: "NO_ANSWER".
        static let constant: Float = 450
        /// The record cites the RFC that the query names: defined there, changed, used, under a rule of it.
        static func citation(_ citation: (closest: SearchDocument.Citation, count: Int)) -> Float {
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

    private let documents: [SearchDocument]
    private(set) var fixed: [Float]
    private var text: [Float]
    /// What the words alone are worth, to be compared with what the query could be worth at most.
    private var covered: [Float]
    private(set) var fields: [UInt16]
    /// Whether the query is a phrase of the record.
    private(set) var isWhole: [Bool]
    private var totalWeight: Float = 0
    private let keepsEvents: Bool
    private(set) var events: [Event] = []

    // What the word at hand is worth in each record so far, and which records it has touched.
    private var best: [Float]
    private var bestEvent: [(term: Int, origin: QueryWords.Origin, field: SearchField)]
    private var touched: [Int] = []

    init(_ documents: [SearchDocument], keepsEvents: Bool) {
        self.documents = documents
        self.keepsEvents = keepsEvents
        fixed = [Float](repeating: 0, count: documents.count)
        text = fixed
        covered = fixed
        best = fixed
        isWhole = [Bool](repeating: false, count: documents.count)
        fields = [UInt16](repeating: 0, count: documents.count)
        bestEvent = keepsEvents ? Array(repeating: (0, .itself, .phrase), count: documents.count) : []
    }

    /// Adds a fixed amount.
    mutating func add(_ amount: Float, to document: Int, _ field: SearchField, _ what: @autoclosure () -> String) {
        fixed[document] += amount
        fields[document] |= field.bit
        if keepsEvents { events.append(Event(document: document, what: what(), field: field, value: amount, isText: false)) }
    }

    /// Adds what a phrase is worth that the query consists of. It says all that the words could say, so that they add nothing
    /// in the record: two records of one phrase are equals.
    mutating func addWhole(_ amount: Float, to document: Int, _ field: SearchField, _ what: @autoclosure () -> String) {
        add(amount, to: document, field, what())
        isWhole[document] = true
    }

    /// Adds to what the words are worth, beside them.
    mutating func addText(_ amount: Float, to document: Int, _ field: SearchField, _ what: @autoclosure () -> String) {
        text[document] += amount
        fields[document] |= field.bit
        if keepsEvents { events.append(Event(document: document, what: what(), field: field, value: amount, isText: true)) }
    }

    /// Adds what a word is worth: in each record the best of its candidates.
    mutating func add(_ word: QueryWords.Word, _ index: InvertedIndex) {
        var weight: Float = 0
        for candidate in word.candidates {
            weight = max(weight, index.rarity[candidate.term] * candidate.likeness)
            for posting in index.postings(of: candidate.term) {
                let document = Int(posting.document)
                let worth = posting.worth * candidate.likeness
                fields[document] |= posting.fields
                if best[document] == 0 { touched.append(document) }
                if worth > best[document] {
                    best[document] = worth
                    if keepsEvents { bestEvent[document] = (candidate.term, candidate.origin, posting.mainField) }
                }
            }
        }
        totalWeight += weight
        for document in touched {
            text[document] += best[document]
            covered[document] += best[document]
            if keepsEvents {
                let (term, origin, field) = bestEvent[document]
                let said = String(decoding: word.text, as: UTF8.self)
                let what = origin == .itself ? said : "\(said) \(origin.rawValue) \(index.terms.text(term))"
                events.append(Event(document: document, what: what, field: field, value: best[document], isText: true))
            }
            best[document] = 0
        }
        touched.removeAll(keepingCapacity: true)
    }

    /// What the text part is multiplied by.
    func factor(_ document: Int, favoured: SearchHit.Kind?) -> Float {
        if isWhole[document] { return 0 }
        let coverage = totalWeight > 0 ? min(covered[document] / totalWeight, 1) : 0
        let standing: Float =
            switch documents[document].standing {
            case .registered: 1
            case .historic: 0.85
            case .deFacto: 0.8
            }
        let kind: Float =
            switch documents[document].kind {
            case .code: 1
            case .deFacto, .privateUse: 1
            case .cause: 0.8
            case .warning: 0.7
            }
        let favour: Float = favoured == documents[document].kind ? 3 : 1
        return (0.3 + 0.7 * coverage) * standing * kind * favour
    }

    func textScore(_ document: Int, favoured: SearchHit.Kind?) -> Float {
        text[document] > 0 ? text[document] * factor(document, favoured: favoured) : 0
    }
}
