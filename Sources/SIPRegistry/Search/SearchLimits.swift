// SPDX-License-Identifier: Apache-2.0

/// The bounds that limit the work for one query, whatever its text is.
///
/// Reading is linear in `queryBytes`. Each of at most `words` words then costs a few binary searches, at most
/// `candidates` posting lists (each no longer than the registry), and, for at most `fuzzyWords` of them, at most
/// `fuzzyCandidates` edit distances between words of at most `wordBytes` bytes.
package enum SearchLimits {
    /// Bytes of the query's UTF-8 that are read. A whole response fits; a longer text is treated as a trace.
    package static let queryBytes = 2048
    /// Clues that are recognised; further ones are ignored.
    static let clues = 8
    /// Distinct words that are looked up; further ones are ignored.
    static let words = 24
    /// Bytes of a word. All words of the registry are shorter, so a longer one cannot match.
    static let wordBytes = 32
    /// Unknown words that are checked for misspellings.
    static let fuzzyWords = 8
    /// Known words that one unknown word is compared with.
    static let fuzzyCandidates = 160
    /// Known words that one prefix can stand for.
    static let prefixWords = 96
    /// Known words that one word of the query can stand for in total.
    static let candidates = 128
    /// How many of the first records are searched for sentences that match the query.
    static let promoted = 20
    /// Letters and digits, in bytes, up to which a query is compared with whole phrases.
    static let phraseBytes = 96
}
