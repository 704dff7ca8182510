// SPDX-License-Identifier: Apache-2.0

/// One record as input for the index: its identity, the text of its fields, its phrases and the RFCs that it cites.
struct SearchDocument: Sendable {
    typealias Standing = SearchRecord.Standing

    /// How closely a phrase belongs to the record, the closest first.
    enum PhraseRank: UInt8, Sendable {
        case own
        case alias
        /// An alias from lists and logs of unknown authority.
        case rumour
        case saying
    }

    let kind: SearchHit.Kind
    let number: Int
    let phrase: String
    let meaning: String
    let responseClass: ResponseClass?
    let standing: Standing
    /// The section of an RFC that defines the record, if there is one.
    var definition: Reference?
    /// The methods that the record is restricted to; empty for all methods.
    var methods: Set<SIPMethod> = []
    /// The name in addresses, if that is not the number.
    var name: String?
    /// Texts that are found literally, word by word and digit by digit; see `NameTable`.
    var names: [String] = []
    /// Words of which one must accompany a name that is an ordinary word.
    var contexts: [String] = []
    /// The codes and causes that the names stand for, the best first.
    var meant: [(kind: SearchHit.Kind, number: Int)] = []
    /// Whether a name says more than what it stands for, so that its own record comes first: true for a number, false for a log message.
    var isNameFirst = true
    var texts: [(field: SearchField, text: String)] = []
    var phrases: [(text: String, rank: PhraseRank)] = []
    /// For each RFC, the closest citation and the number of citations in the record.
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

    /// Counts a citation, and keeps the closest one of each RFC.
    mutating func cite(_ reference: Reference?, _ citation: Citation.Kind) {
        if let rfc = reference?.rfc { cite(rfc: rfc, citation) }
    }

    mutating func cite(rfc: Int, _ citation: Citation.Kind) {
        let known = citations[rfc] ?? (citation, 0)
        citations[rfc] = (known.closest.rawValue <= citation.rawValue ? known.closest : citation, known.count + 1)
    }

    /// Counts the RFCs that the texts mention.
    mutating func citeMentioned() {
        for (_, text) in texts where text.mentionsRFC {
            let bytes = Tokenizer.lowercased(text)
            for (clue, _) in Recognizer(bytes, Tokenizer.tokens(bytes), explains: false).clues {
                if case .rfc(let rfc) = clue { cite(rfc: rfc, .rule) }
            }
        }
    }

    /// The part that is needed after the index is built.
    var record: SearchRecord {
        SearchRecord(
            facts: SearchRecord.Facts(kind, number, responseClass, standing), name: name, phrase: phrase, meaning: meaning,
            definition: definition,
            methods: methods)
    }
}

extension String {
    /// Whether the text contains "rfc", in any case: a quick test, as most texts do not.
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
