// SPDX-License-Identifier: Apache-2.0

/// Recognises phrases of the records as a whole: a query can be, contain, or resemble a phrase.
final class PhraseTable: Sendable {
    struct Phrase: Sendable {
        let document: Int
        let rank: SearchDocument.PhraseRank
        /// The range in `terms` of the stems of its words, without stop words.
        fileprivate let terms: Range<Int>
        /// How many distinct pairs of adjacent letters it has.
        let pairCount: Int
        /// How many letters and digits it has.
        let length: Int

        var termCount: Int { terms.count }
    }

    let phrases: [Phrase]
    private let texts: [String]
    private let terms: [Int]
    /// The letters and digits of all phrases, without duplicates.
    private let squeezed: WordTable
    private let bySqueezed: Rows<Int>
    /// Those of `squeezed` that are not only sayings, for incomplete input, and the index of each in `squeezed`.
    private let names: WordTable
    private let placeOfName: [Int]
    private let byFirstTerm: Rows<Int>
    /// The pairs of adjacent letters of every phrase that is not a saying, and the index of each of these phrases.
    private let pairsOfNames: PairTable
    private let phraseOfName: [Int]

    init(_ documents: [SearchDocument], _ index: InvertedIndex) {
        var phrases: [Phrase] = []
        var texts: [String] = []
        var terms: [Int] = []
        var collector = WordCollector()
        var keys: [(row: Int, element: Int)] = []
        var isName: [Bool] = []
        var byFirstTerm: [(row: Int, element: Int)] = []
        var pairsOfNames: [LetterPairs] = []
        var phraseOfName: [Int] = []
        var reader = WordReader()
        // The last record that had each key.
        var lastDocument: [Int] = []
        for (document, record) in documents.enumerated() {
            for (text, rank) in record.phrases {
                let squeezed = Tokenizer.squeezed(Tokenizer.lowercased(text))
                guard !squeezed.isEmpty else { continue }
                let key = collector.add(squeezed.span)
                if key == lastDocument.count {
                    lastDocument.append(-1)
                    isName.append(false)
                }
                guard lastDocument[key] != document else { continue }
                lastDocument[key] = document
                let stems = index.sequence(of: text, &reader)
                let pairs = LetterPairs(squeezed.span)
                let id = phrases.count
                phrases.append(
                    Phrase(
                        document: document, rank: rank, terms: terms.count..<terms.count + stems.count, pairCount: pairs.count,
                        length: squeezed.count))
                texts.append(text)
                terms += stems
                keys.append((key, id))
                if let first = stems.first { byFirstTerm.append((first, id)) }
                guard rank != .saying else { continue }
                isName[key] = true
                pairsOfNames.append(pairs)
                phraseOfName.append(id)
            }
        }
        let (table, ids) = collector.sorted()
        let (names, nameIDs) = collector.sorted { isName[$0] }
        var placeOfName = [Int](repeating: 0, count: names.count)
        for (key, name) in nameIDs.enumerated() where name >= 0 { placeOfName[name] = ids[key] }
        self.phrases = phrases
        self.texts = texts
        self.terms = terms
        squeezed = table
        bySqueezed = Rows(count: table.count, keys.map { (ids[$0.row], $0.element) })
        self.names = names
        self.placeOfName = placeOfName
        self.byFirstTerm = Rows(count: index.terms.count, byFirstTerm)
        self.pairsOfNames = PairTable(pairsOfNames)
        self.phraseOfName = phraseOfName
    }

    func text(_ id: Int) -> String { texts[id] }

    /// Calls `body` with the phrases that have the same letters and digits.
    func forEachEqual(to letters: Span<UInt8>, _ body: (Int) -> Void) {
        guard let key = squeezed.find(letters) else { return }
        for place in bySqueezed.places(of: key) { body(bySqueezed.elements[place]) }
    }

    /// Calls `body` with the names that begin with these letters and digits, of which there must be at least three: incomplete input.
    func forEachBeginning(with letters: Span<UInt8>, _ body: (Int) -> Void) {
        guard letters.count > 2 else { return }
        for name in names.beginning(with: letters, limit: SearchLimits.prefixWords) {
            for place in bySqueezed.places(of: placeOfName[name]) {
                let id = bySqueezed.elements[place]
                if phrases[id].rank != .saying { body(id) }
            }
        }
    }

    /// Calls `body` with the phrases whose words follow each other in `sequence`, in which negative terms are unknown words.
    func forEachContained(in sequence: [Int], _ body: (Int) -> Void) {
        for start in sequence.indices where sequence[start] >= 0 {
            for place in byFirstTerm.places(of: sequence[start]) {
                let id = byFirstTerm.elements[place]
                let wanted = phrases[id].terms
                guard start + wanted.count <= sequence.count else { continue }
                var offset = 1
                while offset < wanted.count, terms[wanted.lowerBound + offset] == sequence[start + offset] { offset += 1 }
                if offset == wanted.count { body(id) }
            }
        }
    }

    /// Calls `body` with the phrases that share at least `least` of their pairs of adjacent letters with the query, and with that share
    /// (Dice's coefficient, 0 to 1). In ascending order, without sayings.
    func forEachNear(_ letters: Span<UInt8>, least: Float, _ body: (_ phrase: Int, _ likeness: Float) -> Void) {
        let pairs = LetterPairs(letters)
        guard pairs.count > 1 else { return }
        // A phrase has at least as many pairs as it shares. So 2s / (p + s) >= least gives the number that it must share.
        let enough = max(2, Int(least * Float(pairs.count) / (2 - least)))
        pairsOfNames.forEachSharing(pairs, atLeast: enough) { name, shared in
            let id = phraseOfName[name]
            let likeness = 2 * Float(shared) / Float(pairs.count + phrases[id].pairCount)
            if likeness >= least { body(id, likeness) }
        }
    }
}
