// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Trains the weights by which `SentenceModel` tells records apart: a linear softmax over words and pairs of words, by stochastic gradient
/// descent over single sentences.
///
/// The same sentences give the same weights on every machine: the order is fixed, and every operation is one of IEEE 754 or made of them.
struct SentenceTrainer {
    /// The constants, chosen with sentences of writers that were left out of the training.
    private static let passes = 5
    private static let firstStep: Float = 5
    /// Differences of probabilities below this are not learned from.
    private static let leastError: Float = 0.005

    /// A sentence as the places of its features, with their values.
    private struct Example {
        let record: Int
        let weight: Float
        let features: [(feature: Int, value: Float)]
    }

    let records: [String]
    /// The words and, as two numbers of words, the pairs; both in ascending order.
    private(set) var words: [String] = []
    private(set) var pairs: [(first: Int, second: Int)] = []
    /// The rarity of each word, followed by those of the pairs, in steps of `SentenceDigits.rarityStep`.
    private(set) var rarities: [Int] = []
    /// The same for a word that no sentence has.
    private(set) var unknownRarity = 0
    /// For each feature the weights of all records.
    private(set) var weights: [Float] = []
    private var examples: [Example] = []

    init(_ sentences: [TrainingSentence]) {
        let records = Array(Set(sentences.map(\.record))).sorted()
        self.records = records
        var stems = SentenceStems()
        let read = sentences.map { stems.read($0.text) }
        collectFeatures(read)
        let numberOfWord = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
        let numberOfPair = Dictionary(uniqueKeysWithValues: pairs.enumerated().map { ([$1.first, $1.second], $0) })
        let numberOfRecord = Dictionary(uniqueKeysWithValues: records.enumerated().map { ($1, $0) })
        examples = zip(sentences, read).map { sentence, stems in
            let features = features(of: stems, numberOfWord, numberOfPair)
            return Example(record: numberOfRecord[sentence.record] ?? 0, weight: sentence.weight, features: features)
        }
        train()
    }

    // MARK: - Features

    private mutating func collectFeatures(_ read: [[String]]) {
        var sentencesOfWord: [String: Int] = [:]
        for stems in read { for stem in Set(stems) where isWritten(stem) { sentencesOfWord[stem, default: 0] += 1 } }
        words = sentencesOfWord.keys.sorted()
        let numberOfWord = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
        var sentencesOfPair: [[Int]: Int] = [:]
        for stems in read {
            let numbers = stems.map { numberOfWord[$0] }
            for pair in Set(zip(numbers, numbers.dropFirst()).compactMap(Self.pair)) { sentencesOfPair[pair, default: 0] += 1 }
        }
        // A pair that is in one sentence only teaches nothing about others.
        let known = sentencesOfPair.filter { $0.value > 1 }.keys.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
        pairs = known.map { ($0[0], $0[1]) }
        let counts = words.map { sentencesOfWord[$0] ?? 0 } + known.map { sentencesOfPair[$0] ?? 0 }
        rarities = counts.map { Self.rarity(of: $0, among: read.count) }.map { min($0, SentenceDigits.base - 1) }
        unknownRarity = Self.rarity(of: 0, among: read.count)
    }

    private static func pair(_ first: Int?, _ second: Int?) -> [Int]? {
        if let first, let second { [first, second] } else { nil }
    }

    /// Whether the generated file can have the word: other letters than those of ASCII are too rare to be worth an encoding.
    private func isWritten(_ stem: String) -> Bool { stem.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C } }

    private static func rarity(of count: Int, among total: Int) -> Int {
        Int((inverseFrequency(of: count, among: total) / SentenceDigits.rarityStep).rounded())
    }

    /// The features of a sentence; their values have the length 1 together.
    private func features(
        of stems: [String], _ numberOfWord: [String: Int], _ numberOfPair: [[Int]: Int]
    ) -> [(feature: Int, value: Float)] {
        var features: [(feature: Int, value: Float)] = []
        var known: Set<Int> = []
        func add(_ feature: Int, _ weight: Float) {
            guard known.insert(feature).inserted else { return }
            features.append((feature, weight * Float(rarities[feature]) * SentenceDigits.rarityStep))
        }
        let numbers = stems.map { numberOfWord[$0] }
        for number in numbers { if let number { add(number, 1) } }
        for pair in zip(numbers, numbers.dropFirst()).compactMap(Self.pair) {
            if let number = numberOfPair[pair] { add(words.count + number, SentenceDigits.pairWeight) }
        }
        var squares: Float = 0
        for (_, value) in features { squares += value * value }
        guard squares > 0 else { return [] }
        let length = squares.squareRoot()
        return features.map { ($0.feature, $0.value / length) }
    }

    // MARK: - Training

    private mutating func train() {
        let (width, count) = (records.count, examples.count)
        weights = [Float](repeating: 0, count: rarities.count * width)
        guard count > 0 else { return }
        let stride = Self.stride(count)
        let total = Float(Self.passes * count)
        let scores = UnsafeMutablePointer<Float>.allocate(capacity: width)
        defer { scores.deallocate() }
        weights.withUnsafeMutableBufferPointer { weights in
            // Unsafe: arrays with checks would take minutes in a debug build. A feature's row is `width` weights long.
            guard let start = weights.baseAddress else { return }
            for turn in 0..<Self.passes * count {
                let example = examples[turn % count * stride % count]
                guard !example.features.isEmpty else { continue }
                let step = Self.firstStep * (1 - Float(turn) / total) * example.weight
                Self.predict(example, start, into: scores, width)
                Self.learn(example, start, from: scores, width, step)
            }
        }
    }

    /// Sets `scores` to the probabilities of the records, less those that they should have.
    private static func predict(
        _ example: Example, _ weights: UnsafeMutablePointer<Float>, into scores: UnsafeMutablePointer<Float>, _ width: Int
    ) {
        scores.update(repeating: 0, count: width)
        for (feature, value) in example.features {
            let row = weights + feature * width
            var place = 0
            while place < width {
                scores[place] += value * row[place]
                place += 1
            }
        }
        var best = scores[0]
        var place = 1
        while place < width {
            if scores[place] > best { best = scores[place] }
            place += 1
        }
        var sum: Float = 0
        place = 0
        while place < width {
            scores[place] = exponential(scores[place] - best)
            sum += scores[place]
            place += 1
        }
        place = 0
        while place < width {
            scores[place] /= sum
            place += 1
        }
        scores[example.record] -= 1
    }

    private static func learn(
        _ example: Example, _ weights: UnsafeMutablePointer<Float>, from errors: UnsafeMutablePointer<Float>, _ width: Int, _ step: Float
    ) {
        var place = 0
        while place < width {
            let error = errors[place]
            if error > leastError || error < -leastError {
                for (feature, value) in example.features { weights[feature * width + place] -= step * value * error }
            }
            place += 1
        }
    }

    /// A number without a common divisor with `count`, near the golden section of it: so all sentences have their turn, and those of one
    /// record are far apart.
    private static func stride(_ count: Int) -> Int {
        var stride = max(count * 618_034 / 1_000_000, 1)
        while divisor(stride, count) != 1 { stride += 1 }
        return stride
    }

    private static func divisor(_ left: Int, _ right: Int) -> Int {
        var (left, right) = (left, right)
        while right != 0 { (left, right) = (right, left % right) }
        return left
    }
}
