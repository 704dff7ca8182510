// SPDX-License-Identifier: Apache-2.0

/// The words of a query, each with the terms of the index that it may stand for.
struct QueryWords: Sendable {
    /// A term that a word of the query may stand for.
    struct Candidate: Sendable {
        let term: Int
        /// 1 for the word itself, less for a guess.
        let likeness: Float
        let origin: Origin
    }

    /// How a term was reached from the word.
    enum Origin: String, Sendable {
        case itself = "="
        case synonym = "means"
        case misspelling = "~"
        case beginning = "..."
    }

    struct Word: Sendable {
        let text: [UInt8]
        let candidates: [Candidate]
    }

    /// Different words, in the order of the query.
    private(set) var words: [Word] = []
    /// The likeliest term of every word in the order of the query, repeated words included; -1 for an unknown one.
    private(set) var sequence: [Int] = []
    /// The letters and digits of the words, stop words included: what is compared with whole phrases.
    private(set) var squeezed: [UInt8] = []

    /// The letters and digits of each name that is written with underscores, as constants are: "NO_ANSWER".
    private(set) var symbols: [[UInt8]] = []

    /// Reads the tokens that no clue has used up.
    init(_ bytes: [UInt8], _ tokens: [Token], isConsumed: [Bool], _ index: InvertedIndex, _ synonyms: SynonymTable) {
        let read = Self.withoutForeignNames(Self.words(bytes, tokens, isConsumed), index)
        var matcher = WordMatcher(index, synonyms)
        var seen: Set<[UInt8]> = []
        // A word that goes on may yet be typed to its end; one with something after it is finished.
        let lastIsOpen = tokens.last.map { $0.range.upperBound == bytes.count } ?? false
        for (place, word) in read.enumerated() {
            squeezed += word.bytes
            guard !Tokenizer.isStopWord(word.bytes), sequence.count < SearchLimits.words else { continue }
            let isOpen = lastIsOpen && place == read.count - 1
            guard seen.insert(word.bytes).inserted else {
                sequence.append(index.terms.find(WordStem.stem(word.bytes)) ?? -1)
                continue
            }
            let candidates = matcher.candidates(for: word.bytes, isOpen: isOpen)
            sequence.append(candidates.first?.term ?? -1)
            words.append(Word(text: word.bytes, candidates: candidates))
        }
        symbols = Self.symbols(bytes, tokens)
        addJoined(read, index)
        addTerms(synonyms, index)
    }

    private struct ReadWord {
        let bytes: [UInt8]
        let isHyphenated: Bool
    }

    private static func words(_ bytes: [UInt8], _ tokens: [Token], _ isConsumed: [Bool]) -> [ReadWord] {
        var words: [ReadWord] = []
        for (place, token) in tokens.enumerated() where !isConsumed[place] && token.kind == .word {
            // Stop words take little room, so this leaves space for them beside the words that count.
            guard words.count < 2 * SearchLimits.words else { break }
            let word = Tokenizer.word(token, in: bytes)
            if !word.isEmpty { words.append(ReadWord(bytes: word, isHyphenated: token.isHyphenated)) }
        }
        return words
    }

    /// Leaves out hyphenated names that the registry does not know and that have an unknown part: "Foo-Bar" is another header
    /// field, whatever its other part says.
    private static func withoutForeignNames(_ read: [ReadWord], _ index: InvertedIndex) -> [ReadWord] {
        var kept: [ReadWord] = []
        var start = 0
        while start < read.count {
            var end = start + 1
            while end < read.count, read[end].isHyphenated { end += 1 }
            let parts = read[start..<end]
            let joined = parts.flatMap(\.bytes)
            let isForeign =
                parts.count > 1 && index.terms.find(WordStem.stem(joined)) == nil
                && parts.contains { part in
                    part.bytes.count > 1 && !Tokenizer.isStopWord(part.bytes) && index.terms.find(WordStem.stem(part.bytes)) == nil
                        && index.strongWords.beginning(with: part.bytes, limit: 1).isEmpty
                        && index.fuzzy.candidates(for: part.bytes, in: index.words).isEmpty
                }
            if !isForeign { kept += parts }
            start = end
        }
        return kept
    }

    private static func symbols(_ bytes: [UInt8], _ tokens: [Token]) -> [[UInt8]] {
        var symbols: [[UInt8]] = []
        var start = 0
        for place in tokens.indices {
            let end = tokens[place].range.upperBound
            let goesOn = place + 1 < tokens.count && tokens[place + 1].range.lowerBound == end + 1 && bytes[end] == UInt8(ascii: "_")
            if goesOn { continue }
            if place > start, symbols.count < SearchLimits.words {
                symbols.append(Tokenizer.squeezed(Array(bytes[tokens[start].range.lowerBound..<end])))
            }
            start = place + 1
        }
        return symbols
    }

    /// Neighbours that the registry writes as one: "time out" and "time-out" for "timeout", "Min-SE" for "minse".
    private mutating func addJoined(_ read: [ReadWord], _ index: InvertedIndex) {
        var place = 0
        while place + 1 < read.count, words.count < SearchLimits.words {
            // The whole of a hyphenated name, or else a pair.
            var end = place + 1
            while end < read.count, read[end].isHyphenated, end - place < 4 { end += 1 }
            if end == place + 1 { end = place + 2 }
            let joined = read[place..<end].flatMap(\.bytes)
            if joined.count <= SearchLimits.wordBytes, let term = index.terms.find(WordStem.stem(joined)) {
                words.append(Word(text: joined, candidates: [Candidate(term: term, likeness: 1, origin: .itself)]))
            }
            place += 1
        }
    }

    /// Terms of more than one word that have a synonym: "hung up".
    private mutating func addTerms(_ synonyms: SynonymTable, _ index: InvertedIndex) {
        for start in sequence.indices where sequence[start] >= 0 {
            for entry in synonyms.entries(beginningWith: sequence[start]) where entry.said.count > 1 {
                guard words.count < 2 * SearchLimits.words, start + entry.said.count <= sequence.count,
                    sequence[start..<start + entry.said.count].elementsEqual(entry.said)
                else { continue }
                let text = entry.said.map { Array(index.terms.word($0)) }.joined(separator: [UInt8(ascii: " ")])
                let candidates = entry.meant.map { Candidate(term: $0, likeness: SynonymTable.likeness, origin: .synonym) }
                words.append(Word(text: Array(text), candidates: candidates))
            }
        }
    }
}
