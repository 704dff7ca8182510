// SPDX-License-Identifier: Apache-2.0

/// One page of hits without their texts: for a caller that has the records rendered already and wants to know which, how good,
/// and what to mark.
public struct SearchPage: Sendable {
    public struct Hit: Sendable {
        /// The place of the record, below `SearchIndex.recordCount`.
        public let record: Int
        /// Higher is better. Comparable within one result only.
        public let score: Double
        /// The fields that matched: bits by their place in `SearchIndex.fieldNames`.
        public let fields: UInt16
        /// The marked text of the phrase and of the meaning: places in `ranges`.
        public let phrase: Range<Int>
        public let meaning: Range<Int>
        /// The sentence that matched: a place for `SearchIndex.sentence`. Nil where a number, a name or the phrase itself did.
        public let sentence: Int?
        /// Whether too little of the query speaks for the record to call it an answer.
        public let isWeak: Bool
    }

    /// How many records match, on all pages together.
    public let total: Int
    /// The page that `limit` and `offset` ask for, the best hit first.
    public let hits: [Hit]
    /// Offsets in bytes of a text's UTF-8; those of one text are ascending and apart from each other.
    public let ranges: [Range<Int>]
    /// What was probably meant: a query that finds something. Nil when there are hits, or nothing is near.
    public let didYouMean: String?
}
