// SPDX-License-Identifier: Apache-2.0

@testable import SIPRegistry

/// Records that look like real ones to the search: their words are as often and as rare as those of prose. The same on
/// every run.
struct SyntheticRecords {
    private var state: UInt64 = 2026
    private let words: [String]
    /// For each word how often it and all before it are drawn; word n is drawn 1/n as often as the first (Zipf).
    private let weights: [Double]

    /// - Parameter count: of the records. The more there are, the more words they know: by Heaps' law as the square root,
    ///   from the two thousand that the 78 real ones have.
    init(count: Int) {
        let known = Int(2000 * (Double(count) / 78).squareRoot())
        words = (0..<known).map(Self.word)
        var sum = 0.0
        weights = (1...known).map { rank in
            sum += 1 / Double(rank)
            return sum
        }
    }

    /// The documents, and for each a query that looks for it: the words of its phrase.
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

    /// Between 0 and 1: xorshift64*, whose upper bits are good.
    private mutating func random() -> Double {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Double((state &* 0x2545_F491_4F6C_DD1D) >> 11) / Double(1 << 53)
    }

    /// A word that can be spoken, another for each number: syllables of two letters, at least two.
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
