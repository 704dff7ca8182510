// SPDX-License-Identifier: Apache-2.0

/// One page of hits.
public struct SearchResult: Sendable, Hashable, Encodable {
    /// How many records match, on all pages.
    public let total: Int
    /// The page that `limit` and `offset` ask for, the best hit first.
    public let hits: [SearchHit]
    /// A similar query that has hits. Nil when there are hits, or when no similar query was found.
    public let didYouMean: String?

    init(total: Int, hits: [SearchHit], didYouMean: String?) {
        self.total = total
        self.hits = hits
        self.didYouMean = didYouMean
    }
}

/// A record that matches, and why.
public struct SearchHit: Sendable, Hashable, Encodable {
    /// The table that the record is in.
    public enum Kind: String, Sendable, CaseIterable, Encodable {
        /// A response code of the registry or of RFC 2543.
        case code
        /// A Q.850 cause.
        case cause
        /// A code of the Warning header field.
        case warning
        /// An unregistered response code that software uses.
        case deFacto = "de-facto"
        /// A private code of the operator, from an overlay.
        case privateUse = "private"
        /// What people see or hear when calls go wrong.
        case symptom
        /// A code, name or log message of a product or a service.
        case provider = "provider-code"
    }

    /// The sentence of a record that the query matched.
    public struct Sentence: Sendable, Hashable, Encodable {
        /// The field that it is in: "likely_causes", "checks", "alias".
        public let field: String
        /// The sentence.
        public let text: String
    }

    /// The table that the record is in.
    public let kind: Kind
    /// The response code, the cause value or the warning code; 0 for a symptom and for a provider's code.
    public let number: Int
    /// The name in addresses of a symptom or a provider's code: "one-way-audio", "twilio/32011". Nil for records with a number.
    public let slug: String?
    /// The reason phrase, the name of the cause or the text of the warning. Empty for a de-facto code without a phrase.
    public let phrase: String
    /// Nil for causes and warnings.
    public let responseClass: ResponseClass?
    /// One line.
    public let meaning: String
    /// Higher is better. Scores can only be compared within one result.
    public let score: Double
    /// The fields that matched, in the order of `SearchField`: "number", "phrase", "meaning".
    public let matchedFields: [String]
    /// The sentence that matched; nil where a number, a name or the phrase itself matched.
    public let sentence: Sentence?
    /// Whether the record covers too little of the query for a real hit.
    public let isWeak: Bool
    /// The matching text in `phrase` and `meaning`; a field without any is left out.
    public let highlights: [Highlight]
    /// The parts of the score, whose sum it is. Empty unless `SearchQuery.explain` is set.
    public let explanation: [Contribution]

    /// The ranges of the query's words in one field.
    public struct Highlight: Sendable, Hashable, Encodable {
        /// "phrase" or "meaning".
        public let field: String
        /// Byte offsets in the UTF-8 of the field, in ascending order and without overlaps.
        public let ranges: [Range<Int>]

        init(field: String, ranges: [Range<Int>]) {
            self.field = field
            self.ranges = ranges
        }
    }

    /// One part of a score.
    public struct Contribution: Sendable, Hashable, Encodable {
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
