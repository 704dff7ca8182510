// SPDX-License-Identifier: Apache-2.0

/// One page of hits without their texts, for a caller that has the records rendered already and only needs to know which ones matched,
/// their scores, and the highlights.
package struct SearchPage: Sendable {
    package struct Hit: Sendable {
        /// The index of the record, less than `SearchIndex.recordCount`.
        package let record: Int
        /// Higher is better. Scores can only be compared within one result.
        package let score: Double
        /// The fields that matched, as bits in the order of `SearchIndex.fieldNames`.
        package let fields: UInt16
        /// The ranges in `ranges` with the highlights of the phrase and of the meaning.
        package let phrase: Range<Int>
        package let meaning: Range<Int>
        /// The sentence that matched, as an argument for `SearchIndex.sentence`. Nil where a number, a name or the phrase itself matched.
        package let sentence: Int?
        /// Whether the record covers too little of the query for a real hit.
        package let isWeak: Bool
    }

    /// How many records match, on all pages.
    package let total: Int
    /// The page that `limit` and `offset` ask for, the best hit first.
    package let hits: [Hit]
    /// Byte offsets in the UTF-8 of a text; those of one text are in ascending order and do not overlap.
    package let ranges: [Range<Int>]
    /// A similar query that has hits. Nil when there are hits, or when no similar query was found.
    package let didYouMean: String?
}
