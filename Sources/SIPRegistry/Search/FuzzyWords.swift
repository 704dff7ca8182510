// SPDX-License-Identifier: Apache-2.0

/// Finds the known words that an unknown one may be a misspelling of.
///
/// If two words are within distance d, deleting at most d letters from each can make them equal (the symmetric deletion of SymSpell). So
/// every known word is stored under the hashes of its variants with deleted letters, and a query word is compared only with the words that
/// are stored under the hashes of its own variants. Only the first letters of a word are used for variants, so that there are few: at most
/// 1 + 7 + 21.
struct FuzzyWords: Sendable {
    /// How many first letters of a word are used.
    private static let prefixLength = 7
    private static let bucketBits: UInt32 = 13

    /// The ids of words by bucket, without duplicates within a bucket.
    private let buckets: Rows<UInt16>

    /// How many edits are allowed for a word of that length. Short words are similar to too many others.
    static func tolerance(length: Int) -> Int {
        switch length {
        case ...3: 0
        case 4...7: 1
        default: 2
        }
    }

    /// - Parameter ids: the words of the table that can be found, in ascending order; only ids below 65536 are used.
    init(_ words: WordTable, ids: some Sequence<Int>) {
        var entries: [(row: Int, element: UInt16)] = []
        // The last word in each bucket: two variants of a word may have the same bucket.
        var last = [Int](repeating: -1, count: 1 << Int(Self.bucketBits))
        for id in ids {
            guard let short = UInt16(exactly: id) else { continue }
            words.withWord(id) { word in
                Self.forEachForm(word, deletions: 2) { bucket in
                    guard last[bucket] != id else { return }
                    last[bucket] = id
                    entries.append((bucket, short))
                }
            }
        }
        buckets = Rows(count: last.count, entries)
    }

    /// The ids of words that may be within the tolerance, in ascending order, without duplicates, at most `SearchLimits.fuzzyCandidates`.
    /// The caller must compute their distances.
    func candidates(for word: Span<UInt8>, in words: WordTable) -> [Int] {
        let tolerance = Self.tolerance(length: word.count)
        guard tolerance > 0 else { return [] }
        var found: [UInt16] = []
        found.reserveCapacity(64)
        Self.forEachForm(word, deletions: tolerance) { bucket in
            for place in buckets.places(of: bucket) {
                let id = buckets.elements[place]
                if abs(words.length(Int(id)) - word.count) <= tolerance { found.append(id) }
            }
        }
        found.sort()
        var result: [Int] = []
        result.reserveCapacity(min(found.count, SearchLimits.fuzzyCandidates))
        for id in found where result.last != Int(id) {
            guard result.count < SearchLimits.fuzzyCandidates else { break }
            result.append(Int(id))
        }
        return result
    }

    /// Calls `body` with the bucket of each variant: the first letters, and the same without one or two of them.
    private static func forEachForm(_ word: Span<UInt8>, deletions: Int, _ body: (Int) -> Void) {
        let length = min(word.count, prefixLength)
        body(bucket(word, length, without: -1, -1))
        guard deletions >= 1 else { return }
        for first in 0..<length {
            body(bucket(word, length, without: first, -1))
            guard deletions >= 2 else { continue }
            for second in first + 1..<max(length, first + 1) { body(bucket(word, length, without: first, second)) }
        }
    }

    /// The FNV-1a hash of the letters that are kept. Different words in the same bucket are excluded by their distance.
    private static func bucket(_ word: Span<UInt8>, _ length: Int, without first: Int, _ second: Int) -> Int {
        var hash: UInt32 = 2_166_136_261
        for index in 0..<length where index != first && index != second {
            hash = (hash ^ UInt32(word[index])) &* 16_777_619
        }
        return Int((hash ^ (hash >> 15)) & ((1 << bucketBits) - 1))
    }
}
