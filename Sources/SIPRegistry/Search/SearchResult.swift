// SPDX-License-Identifier: Apache-2.0

/// One page of hits.
public struct SearchResult: Sendable, Hashable {
    /// How many records match, on all pages together.
    public let total: Int
    /// The page that `limit` and `offset` ask for, the best hit first.
    public let hits: [SearchHit]
    /// What was probably meant: a query that finds something. Nil when there are hits, or nothing is near.
    public let didYouMean: String?

    init(total: Int, hits: [SearchHit], didYouMean: String?) {
        self.total = total
        self.hits = hits
        self.didYouMean = didYouMean
    }
}

/// A record that matches, with the reason why.
public struct SearchHit: Sendable, Hashable {
    /// The table that the record stands in.
    public enum Kind: String, Sendable, CaseIterable {
        /// A response code of the registry or of RFC 2543.
        case code
        /// A Q.850 cause.
        case cause
        /// A code of the Warning header field.
        case warning
        /// An unregistered response code that software uses.
        case deFacto = "de-facto"
        /// A number of the operator's own, from an overlay.
        case privateUse = "private"
        /// What people see or hear when calls go wrong.
        case symptom
        /// A code, name or log sentence of a product or a service.
        case provider = "provider-code"
    }

    /// The sentence of a record that the query matched.
    public struct Sentence: Sendable, Hashable {
        /// Where it stands: "likely_causes", "checks", "alias".
        public let field: String
        public let text: String
    }

    public let kind: Kind
    /// The response code, the cause value or the warning code; 0 for a symptom and for a provider's code.
    public let number: Int
    /// What a symptom or a provider's code is called in addresses: "one-way-audio", "twilio/32011". Nil for what has a number.
    public let slug: String?
    /// The reason phrase, the cause's name or the warning's text. Empty for a de-facto code without a phrase.
    public let phrase: String
    /// Nil for causes and warnings.
    public let responseClass: ResponseClass?
    /// One line.
    public let meaning: String
    /// Higher is better. Comparable within one result only.
    public let score: Double
    /// The fields that matched, in the order of `SearchField`: "number", "phrase", "meaning".
    public let matchedFields: [String]
    /// The sentence that matched; nil where a number, a name or the phrase itself did.
    public let sentence: Sentence?
    /// Whether too little of the query speaks for the record to call it an answer.
    public let isWeak: Bool
    /// The matched text of `phrase` and `meaning`; a field without any is left out.
    public let highlights: [Highlight]
    /// The parts of the score, which add up to it. Empty unless the query asks for it.
    public let explanation: [Contribution]

    /// Where the query's words stand in one field.
    public struct Highlight: Sendable, Hashable {
        /// "phrase" or "meaning".
        public let field: String
        /// Offsets in bytes of the field's UTF-8, ascending and apart from each other.
        public let ranges: [Range<Int>]

        init(field: String, ranges: [Range<Int>]) {
            self.field = field
            self.ranges = ranges
        }
    }

    /// One part of a score.
    public struct Contribution: Sendable, Hashable {
        /// What matched: "status line 486", "forbiden ~ forbidden", "phrase 'Busy Here'".
        public let what: String
        /// The field that it matched in.
        public let field: String
        /// What it adds to the score.
        public let value: Double

        init(what: String, field: String, value: Double) {
            self.what = what
            self.field = field
            self.value = value
        }
    }
}
