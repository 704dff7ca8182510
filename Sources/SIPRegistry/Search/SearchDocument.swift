// SPDX-License-Identifier: Apache-2.0

/// One record as the index is built of it: who it is, the text of its fields, its phrases and the RFCs that it cites.
struct SearchDocument: Sendable {
    typealias Standing = SearchRecord.Standing

    /// How closely a phrase belongs to the record, closest first.
    enum PhraseRank: UInt8, Sendable {
        case own
        case alias
        /// An alias of lists and logs that no one answers for.
        case rumour
        case saying
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
    /// What it is called in addresses, where that is not its number.
    var name: String?
    /// What is found literally, word for word and digit for digit; see `NameTable`.
    var names: [String] = []
    /// Words that have to stand beside a name that is an everyday word.
    var contexts: [String] = []
    /// The numbers of codes and causes that the names stand for, best first.
    var meant: [(kind: SearchHit.Kind, number: Int)] = []
    /// Whether a name says more than what it stands for: a number does, a sentence of a log does not.
    var isNameFirst = true
    var texts: [(field: SearchField, text: String)] = []
    var phrases: [(text: String, rank: PhraseRank)] = []
    /// For each RFC the closest citation, and how often the record cites it.
    private(set) var citations: [Int: (closest: Citation.Kind, count: Int)] = [:]

    init(
        _ kind: SearchHit.Kind, _ number: Int, _ phrase: String, meaning: String, responseClass: ResponseClass? = nil,
        standing: Standing = .registered, isIndexed: Bool = true
    ) {
        self.kind = kind
        self.number = number
        self.phrase = phrase
        self.meaning = meaning
        self.responseClass = responseClass
        self.standing = standing
        guard isIndexed else { return }
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
    mutating func cite(_ reference: Reference?, _ citation: Citation.Kind) {
        if let rfc = reference?.rfc { cite(rfc: rfc, citation) }
    }

    mutating func cite(rfc: Int, _ citation: Citation.Kind) {
        let known = citations[rfc] ?? (citation, 0)
        citations[rfc] = (known.closest.rawValue <= citation.rawValue ? known.closest : citation, known.count + 1)
    }

    /// Counts the RFCs that the prose names.
    mutating func citeMentioned() {
        for (_, text) in texts where text.mentionsRFC {
            let bytes = Tokenizer.lowercased(text)
            for (clue, _) in Recognizer(bytes, Tokenizer.tokens(bytes), explains: false).clues {
                if case .rfc(let rfc) = clue { cite(rfc: rfc, .rule) }
            }
        }
    }

    /// What a search needs of it.
    var record: SearchRecord {
        SearchRecord(
            facts: SearchRecord.Facts(kind, number, responseClass, standing), name: name, phrase: phrase, meaning: meaning,
            definition: definition,
            methods: methods)
    }
}

extension String {
    /// Whether the letters "rfc" stand in it, in any case: most texts name none, and this is soon seen.
    fileprivate var mentionsRFC: Bool {
        var text = self
        return text.withUTF8 { octets in
            for index in octets.indices.dropLast(2)
            where octets[index] | 0x20 == 0x72 && octets[index + 1] | 0x20 == 0x66 && octets[index + 2] | 0x20 == 0x63 {
                return true
            }
            return false
        }
    }
}
