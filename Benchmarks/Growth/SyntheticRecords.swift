// SPDX-License-Identifier: Apache-2.0

@testable import SIPRegistry

/// Records that look real to the search: their words are as frequent and as rare as those of prose. They are the same in every run.
struct SyntheticRecords {
    private var state: UInt64 = 2026
    private let words: [String]
    /// For each word the sum of the weights up to it. The nth word is drawn 1/n times as often as the first (Zipf's law).
    private let weights: [Double]

    /// - Parameter count: how many records to make. The vocabulary grows with their square root (Heaps' law), from the two thousand words
    ///   of the 78 real records.
    init(count: Int) {
        let known = Int(2000 * (Double(count) / 78).squareRoot())
        words = (0..<known).map(Self.word)
        var sum = 0.0
        weights = (1...known).map { rank in
            sum += 1 / Double(rank)
            return sum
        }
    }

    /// The records, and for each a query that looks for it: the words of its phrase.
    mutating func documents(_ count: Int) -> (documents: [SearchDocument], queries: [String]) {
        var documents: [SearchDocument] = []
        var queries: [String] = []
        for number in 0..<count {
            let phrase = text(3)
            var document = SearchDocument(.code, 1000 + number, phrase, meaning: text(12), responseClass: .serverFailure)
            document.add(.description, text(60))
            document.add(.context, text(40))
            for _ in 0..<4 { document.add(.likelyCauses, text(15)) }
            for _ in 0..<4 { document.add(.checks, text(15)) }
            documents.append(document)
            queries.append(phrase)
        }
        return (documents, queries)
    }

    private mutating func text(_ count: Int) -> String {
        (0..<count).map { _ in draw() }.joined(separator: " ")
    }

    private mutating func draw() -> String {
        let wanted = random() * (weights.last ?? 0)
        var low = 0
        var high = weights.count - 1
        while low < high {
            let middle = (low + high) / 2
            if weights[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return words[low]
    }

    /// A number from 0 to 1: xorshift64*, of which the upper bits are used.
    private mutating func random() -> Double {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Double((state &* 0x2545_F491_4F6C_DD1D) >> 11) / Double(1 << 53)
    }

    /// A pronounceable word, different for each number: at least two syllables of two letters.
    private static func word(_ number: Int) -> String {
        let syllables = ["ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "wu", "za"]
        var rest = number
        var word = ""
        repeat {
            word += syllables[rest % 16]
            rest /= 16
        } while rest > 0 || word.utf8.count < 4
        return word
    }
}
