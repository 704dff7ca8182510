// SPDX-License-Identifier: Apache-2.0

/// The bounds that make the work of one query finite whatever its text.
///
/// Reading is linear in `queryBytes`. Each of at most `words` words then costs a few binary searches, at most
/// `candidates` posting lists (each no longer than the registry), and, for at most `fuzzyWords` of them, at most
/// `fuzzyCandidates` edit distances between words of at most `wordBytes` bytes.
public enum SearchLimits {
    /// Bytes of the query's UTF-8 that are read. A whole response fits; what is longer is a trace.
    public static let queryBytes = 2048
    /// Forms that are recognised; what follows is passed over.
    static let clues = 8
    /// Different words that are looked up; the rest is ignored.
    static let words = 24
    /// Bytes of a word. No word of the registry is as long, so a longer one cannot match.
    static let wordBytes = 32
    /// Unknown words that are compared with the known ones for misspelling.
    static let fuzzyWords = 8
    /// Known words that one unknown word is compared with.
    static let fuzzyCandidates = 160
    /// Known words that one prefix stands for.
    static let prefixWords = 96
    /// Known words that one word of the query may stand for in the end.
    static let candidates = 128
    /// The first records whose sentences are compared with the query.
    static let promoted = 20
    /// Bytes of letters and digits of a query that is compared with whole phrases.
    static let phraseBytes = 96
}
