// SPDX-License-Identifier: Apache-2.0

/// The words of one record by field, counted. Used while the index is built and dropped afterwards.
struct FieldedWords {
    /// For each stem how often it occurs in which field.
    private(set) var counts: [[UInt8]: [SearchField: Int]] = [:]
    /// For each field how many words it has.
    private(set) var lengths: [SearchField: Int] = [:]
    private(set) var words: Set<[UInt8]> = []
    private(set) var strongWords: Set<[UInt8]> = []

    var stems: some Sequence<[UInt8]> { counts.keys }

    init(_ document: SearchDocument) {
        for (field, text) in document.texts {
            for word in WordReader.words(of: Tokenizer.lowercased(text)) {
                counts[word.stem, default: [:]][field, default: 0] += 1
                lengths[field, default: 0] += 1
                words.insert(word.bytes)
                if field.isStrong { strongWords.insert(word.bytes) }
            }
        }
    }

    /// For each field its mean length over the records that have it.
    static func averageLengths(_ all: [FieldedWords]) -> [SearchField: Float] {
        var sums: [SearchField: (total: Int, count: Int)] = [:]
        for (field, length) in all.lazy.flatMap(\.lengths) {
            sums[field, default: (0, 0)].total += length
            sums[field, default: (0, 0)].count += 1
        }
        return sums.mapValues { Float($0.total) / Float(max($0.count, 1)) }
    }
}
