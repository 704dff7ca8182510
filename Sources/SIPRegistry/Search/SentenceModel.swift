// SPDX-License-Identifier: Apache-2.0

/// How likely a sentence is about each record, judged by its words and pairs of neighbouring words: a linear softmax.
///
/// `make regenerate` trains the weights from single sentences, and writes `SentenceWeights`. Unlike the index, which gives each word a worth
/// by its rarity, the model learned which words tell similar records apart: a common word that is in all records gets no weight, and one
/// that speaks against a record gets a negative weight. The weights stay as they are written; only the places of the rows are computed.
struct SentenceModel: Sendable {
    /// Trained on the registry's own sentences; used by every index.
    static let standard = SentenceModel()

    /// The place of each record in the sums.
    let placeOfRecord: [String: Int]
    /// The place of what is about no record: sentences about something else are trained as if they were about a record of their own.
    private let placeOfNothing: Int?
    private let words: WordTable
    /// The pairs of words in ascending order, as `key`.
    private let pairs: [UInt32]
    /// The start of the row of each word, followed by those of the pairs.
    private let rows: [UInt32]

    private init() {
        let records = SentenceWeights.records.description.split(separator: " ")
        placeOfRecord = Dictionary(records.enumerated().map { (String($1), $0) }) { first, _ in first }
        placeOfNothing = placeOfRecord[TrainingSentence.nothing]
        words = WordTable(SentenceWeights.words.description.utf8.split(separator: UInt8(ascii: " ")).map { Array($0) })
        var rows: [UInt32] = []
        var pairs: [UInt32] = []
        var reader = SentenceReader(SentenceWeights.rows)
        while !reader.isAtEnd {
            if rows.count >= words.count {
                let (first, second) = (reader.readNumber(), reader.readNumber())
                pairs.append(Self.key(first, second))
            }
            rows.append(UInt32(truncatingIfNeeded: reader.place))
            reader.skipRow()
        }
        self.rows = rows
        self.pairs = pairs
    }

    /// What the model says of one query, and the memory for it.
    struct Scores {
        /// How much the query speaks for each record.
        fileprivate(set) var sums: [Float]
        /// The words of the query: their numbers, or a negative number for an unknown one.
        fileprivate var words: [Int] = []
        /// How many of them are unknown, and not the beginning of a known one either.
        fileprivate var unknownCount = 0
        /// The features that were found.
        fileprivate var features: [Int] = []
        var stems = SentenceStems()

        /// Begins another query.
        mutating func begin() {
            words.removeAll(keepingCapacity: true)
            unknownCount = 0
        }

        /// Adds the stem that `stems` read. Returns false if there is no room for more.
        ///
        /// - Parameters:
        ///   - number: what the model calls the word, if it knows it.
        ///   - isBegun: whether it may be the beginning of a word that is not yet complete.
        mutating func add(_ number: Int?, isBegun: Bool) -> Bool {
            if number == nil, !isBegun { unknownCount += 1 }
            words.append(number ?? -1 - WordSlots.hash(stems.stem.span))
            return words.count < SentenceStems.most
        }

        /// Whether the model knows any word of the query.
        var isKnown: Bool { !features.isEmpty }

        /// How many words the query has, without stop words.
        var count: Int { words.count }

        /// The share of the words that the model does not know.
        var unknownShare: Float { Float(unknownCount) / Float(max(words.count, 1)) }
    }

    /// The logarithms of two probabilities: that the query is about something else, and that it is about the most likely record.
    struct Outlook {
        let nothing: Float
        let record: Float

        /// Whether the query is more likely about something else than about any record.
        var isAboutNothing: Bool { nothing > record }

        /// Below this, a probability says no more.
        fileprivate static let least: Float = -13.8
    }

    func outlook(_ scores: Scores) -> Outlook {
        let best = scores.sums.max() ?? 0
        var total: Float = 0
        var record = -Float.infinity
        for (place, sum) in scores.sums.enumerated() {
            total += exponential(sum - best)
            if place != placeOfNothing { record = max(record, sum) }
        }
        let all = best + logarithm(max(total, 1))
        let nothing = placeOfNothing.map { scores.sums[$0] } ?? -.infinity
        return Outlook(nothing: max(nothing - all, Outlook.least), record: max(record - all, Outlook.least))
    }

    func makeScores() -> Scores { Scores(sums: [Float](repeating: 0, count: placeOfRecord.count)) }

    /// The number of a stem, if the model knows it.
    func number(of stem: Span<UInt8>) -> Int? { words.find(stem) }

    /// Replaces the sums by those for the words that were added.
    func score(_ scores: inout Scores) {
        for place in scores.sums.indices { scores.sums[place] = 0 }
        scores.features.removeAll(keepingCapacity: true)
        var squares: Float = 0
        for place in scores.words.indices {
            let word = scores.words[place]
            if !scores.words[..<place].contains(word) { squares += addWord(word, &scores) }
            guard place > 0, word >= 0, scores.words[place - 1] >= 0 else { continue }
            if let pair = find(Self.key(scores.words[place - 1], word)), !scores.features.contains(words.count + pair) {
                squares += add(words.count + pair, weight: SentenceDigits.pairWeight, &scores)
            }
        }
        guard squares > 0 else { return }
        // The features of a text have the length 1 together, and words that no record has are some of them: the less of a text is known,
        // the less certain it is.
        let length = squares.squareRoot()
        for place in scores.sums.indices { scores.sums[place] /= length }
    }

    /// Returns the square of the word's value.
    private func addWord(_ word: Int, _ scores: inout Scores) -> Float {
        guard word >= 0 else { return SentenceWeights.unknownRarity * SentenceWeights.unknownRarity }
        return add(word, weight: 1, &scores)
    }

    /// Adds a feature to the sums. Returns the square of its value.
    private func add(_ feature: Int, weight: Float, _ scores: inout Scores) -> Float {
        guard feature < rows.count else { return 0 }
        scores.features.append(feature)
        var sums = scores.sums.mutableSpan
        var reader = SentenceReader(SentenceWeights.rows, at: Int(rows[feature]))
        let value = weight * Float(reader.readDigit()) * SentenceDigits.rarityStep
        var record = -1
        while let step = reader.readStep() {
            record += step
            guard record < sums.count else { break }
            sums[record] += value * SentenceDigits.weight(reader.readDigit(), SentenceWeights.scale)
        }
        return value * value
    }

    private static func key(_ first: Int, _ second: Int) -> UInt32 { UInt32(truncatingIfNeeded: first << 16 | second) }

    private func find(_ key: UInt32) -> Int? {
        var (low, high) = (0, pairs.count)
        while low < high {
            let middle = (low + high) / 2
            if pairs[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low < pairs.count && pairs[low] == key ? low : nil
    }
}
