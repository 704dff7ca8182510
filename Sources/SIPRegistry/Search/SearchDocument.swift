// SPDX-License-Identifier: Apache-2.0

/// One record as the index sees it: who it is, the text of its fields, its phrases and the RFCs that it cites.
struct SearchDocument: Sendable {
    /// How firm a record's ground is, best first.
    enum Standing: UInt8, Comparable, Sendable {
        case registered
        /// Obsolete or never registered, and documented.
        case historic
        case deFacto

        static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
    }

    /// How closely a phrase belongs to the record, closest first.
    enum PhraseRank: UInt8, Sendable {
        case own
        case alias
        /// An alias of lists and logs that no one answers for.
        case rumour
        case saying
    }

    /// How a record cites an RFC, closest first.
    enum Citation: UInt8, Sendable {
        case definition
        /// Changes the record's meaning or use.
        case update
        case use
        /// Named in the prose, or source of a rule that holds for the record among others.
        case rule
    }

    let kind: SearchHit.Kind
    let number: Int
    let phrase: String
    let meaning: String
    let responseClass: ResponseClass?
    let standing: Standing
    /// The section that defines the record, where it is an RFC's.
    var definition: Reference?
    /// The methods that the record is restricted to; empty when it answers any.
    var methods: Set<SIPMethod> = []
    var texts: [(field: SearchField, text: String)] = []
    var phrases: [(text: String, rank: PhraseRank)] = []
    /// For each RFC the closest citation, and how often the record cites it.
    private(set) var citations: [Int: (closest: Citation, count: Int)] = [:]

    init(
        _ kind: SearchHit.Kind, _ number: Int, _ phrase: String, meaning: String, responseClass: ResponseClass? = nil,
        standing: Standing = .registered
    ) {
        self.kind = kind
        self.number = number
        self.phrase = phrase
        self.meaning = meaning
        self.responseClass = responseClass
        self.standing = standing
        add(.phrase, phrase)
        add(.meaning, meaning)
        phrases.append((phrase, .own))
    }

    mutating func add(_ field: SearchField, _ text: String?) {
        if let text, !text.isEmpty { texts.append((field, text)) }
    }

    mutating func add(phrase: String, _ rank: PhraseRank) {
        phrases.append((phrase, rank))
        add(rank == .saying ? .vocabulary : .alias, phrase)
    }

    /// Keeps the closest citation of each RFC.
    mutating func cite(_ reference: Reference?, _ citation: Citation) {
        if let rfc = reference?.rfc { cite(rfc: rfc, citation) }
    }

    mutating func cite(rfc: Int, _ citation: Citation) {
        let known = citations[rfc] ?? (citation, 0)
        citations[rfc] = (known.closest.rawValue <= citation.rawValue ? known.closest : citation, known.count + 1)
    }

    /// Counts the RFCs that the prose names.
    mutating func citeMentioned() {
        for (_, text) in texts {
            let bytes = Tokenizer.lowercased(text)
            for (clue, _) in Recognizer(bytes, Tokenizer.tokens(bytes)).clues {
                if case .rfc(let rfc) = clue { cite(rfc: rfc, .rule) }
            }
        }
    }
}
