// SPDX-License-Identifier: Apache-2.0

/// The phrases of all records, to be recognised as a whole: the query is one, contains one, or nearly is one.
struct PhraseTable: Sendable {
    struct Phrase: Sendable {
        let document: Int
        let rank: SearchDocument.PhraseRank
        let text: String
        /// The stems of its words, without stop words.
        let terms: [Int]
        /// How many different pairs of neighbouring letters it has.
        let pairCount: Int
        /// How many letters and digits it has.
        let length: Int
    }

    let phrases: [Phrase]
    /// By the letters and digits alone.
    private let bySqueezed: [[UInt8]: [Int]]
    /// The keys of `bySqueezed` in order, without those of sayings.
    private let names: WordTable
    private let byFirstTerm: [Int: [Int]]
    /// For each pair of neighbouring letters the phrases that have it; sayings are left out.
    private let byPair: [[UInt16]]

    init(_ documents: [SearchDocument], _ terms: WordTable) {
        var phrases: [Phrase] = []
        var bySqueezed: [[UInt8]: [Int]] = [:]
        var byFirstTerm: [Int: [Int]] = [:]
        var byPair = [[UInt16]](repeating: [], count: Self.pairKinds)
        for (document, record) in documents.enumerated() {
            var known: Set<[UInt8]> = []
            for (text, rank) in record.phrases {
                let bytes = Tokenizer.lowercased(text)
                let squeezed = Tokenizer.squeezed(bytes)
                guard !squeezed.isEmpty, known.insert(squeezed).inserted else { continue }
                let stems = WordReader.words(of: bytes).filter { !$0.isJoined }.compactMap { terms.find($0.stem) }
                let pairs = Self.pairs(of: squeezed)
                let id = phrases.count
                phrases.append(
                    Phrase(document: document, rank: rank, text: text, terms: stems, pairCount: pairs.count, length: squeezed.count))
                bySqueezed[squeezed, default: []].append(id)
                if let first = stems.first { byFirstTerm[first, default: []].append(id) }
                if rank != .saying { for pair in pairs { byPair[pair].append(UInt16(clamping: id)) } }
            }
        }
        self.phrases = phrases
        names = WordTable(bySqueezed.filter { $0.value.contains { phrases[$0].rank != .saying } }.keys)
        self.bySqueezed = bySqueezed
        self.byFirstTerm = byFirstTerm
        self.byPair = byPair
    }

    /// The phrases that consist of the same letters and digits.
    func equal(to squeezed: [UInt8]) -> [Int] { bySqueezed[squeezed] ?? [] }

    /// The names that begin with the letters and digits, at least three of them: what is typed half.
    func beginning(with squeezed: [UInt8]) -> [Int] {
        guard squeezed.count > 2 else { return [] }
        return names.beginning(with: squeezed, limit: SearchLimits.prefixWords)
            .flatMap { equal(to: Array(names.word($0))) }
            .filter { phrases[$0].rank != .saying }
    }

    /// The phrases whose words stand in `terms` one after the other. Negative terms stand for unknown words.
    func contained(in terms: [Int]) -> [Int] {
        var found: [Int] = []
        for start in terms.indices {
            for id in byFirstTerm[terms[start]] ?? [] {
                let wanted = phrases[id].terms
                if start + wanted.count <= terms.count, terms[start..<start + wanted.count].elementsEqual(wanted) { found.append(id) }
            }
        }
        return found
    }

    /// The phrases that share many pairs of neighbouring letters with the query, and the share (Dice's coefficient, 0 to 1).
    /// At least `least` of it.
    func near(_ squeezed: [UInt8], least: Float) -> [(phrase: Int, likeness: Float)] {
        let pairs = Self.pairs(of: squeezed)
        guard pairs.count > 1 else { return [] }
        var shared = [UInt8](repeating: 0, count: phrases.count)
        for pair in pairs { for id in byPair[pair] { shared[Int(id)] &+= 1 } }
        var found: [(phrase: Int, likeness: Float)] = []
        for id in phrases.indices where shared[id] > 1 {
            let likeness = 2 * Float(shared[id]) / Float(pairs.count + phrases[id].pairCount)
            if likeness >= least { found.append((id, likeness)) }
        }
        return found
    }

    /// 26 letters, one place for all digits.
    private static let letterKinds = 27
    private static let pairKinds = letterKinds * letterKinds

    /// The different pairs of neighbours, each as a number below `pairKinds`. Bytes beyond ASCII make none.
    private static func pairs(of squeezed: [UInt8]) -> [Int] {
        guard squeezed.count <= SearchLimits.phraseBytes else { return [] }
        var pairs: [Int] = []
        for (left, right) in zip(squeezed, squeezed.dropFirst()) where left < 0x80 && right < 0x80 {
            pairs.append(kind(of: left) * letterKinds + kind(of: right))
        }
        pairs.sort()
        var distinct: [Int] = []
        for pair in pairs where distinct.last != pair { distinct.append(pair) }
        return distinct
    }

    private static func kind(of byte: UInt8) -> Int {
        Tokenizer.isDigit(byte) ? 26 : Int(min(byte &- 0x61, 25))
    }
}
