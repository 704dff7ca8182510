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
    enum Origin: Sendable {
        case itself
        case synonym
        case misspelling
        case beginning

        /// As an explanation has it, between the word and the term.
        var sign: String {
            switch self {
            case .itself: "="
            case .synonym: "means"
            case .misspelling: "~"
            case .beginning: "..."
            }
        }
    }

    struct Word: Sendable {
        /// Its bytes in `letters`.
        let letters: Range<Int>
        /// Its places in `candidates`.
        let candidates: Range<Int>
    }

    /// Different words, in the order of the query.
    private(set) var words: [Word] = []
    private(set) var candidates: [Candidate] = []
    /// The likeliest term of every word in the order of the query, repeated words included; -1 for an unknown one.
    private(set) var sequence: [Int] = []
    /// The letters and digits of all words, stop words included, and after them those of the terms that stand for several.
    private(set) var letters: [UInt8] = []
    /// How many of `letters` are the query's: what is compared with whole phrases.
    private(set) var squeezedCount = 0
    /// The letters and digits of each name that is written with underscores, as constants are: "NO_ANSWER".
    private(set) var symbols: [[UInt8]] = []

    /// A word as it was read: its bytes in `letters`.
    private struct ReadWord {
        let letters: Range<Int>
        let isHyphenated: Bool
    }

    /// Reads the tokens that no clue has used up.
    init(_ bytes: [UInt8], _ tokens: [Token], isConsumed: [Bool], _ index: InvertedIndex, _ synonyms: SynonymTable) {
        // Memory for stems.
        var scratch: [UInt8] = []
        scratch.reserveCapacity(SearchLimits.wordBytes)
        let (read, letters) = Self.read(bytes, tokens, isConsumed, index, &scratch)
        words.reserveCapacity(read.count + 2)
        sequence.reserveCapacity(read.count)
        var candidates: [Candidate] = []
        candidates.reserveCapacity(8 * read.count)
        var matcher = WordMatcher(index, synonyms)
        // A word that goes on may yet be typed to its end; one with something after it is finished.
        let lastIsOpen = tokens.last.map { $0.range.upperBound == bytes.count } ?? false
        for (place, word) in read.enumerated() {
            let own = letters.span.extracting(word.letters)
            guard !Tokenizer.isStopWord(own), sequence.count < SearchLimits.words else { continue }
            let known = index.term(of: own, &scratch)
            if words.contains(where: { WordSlots.equal(letters.span.extracting($0.letters), letters.span.extracting(word.letters)) }) {
                sequence.append(known ?? -1)
                continue
            }
            let start = candidates.count
            matcher.addCandidates(for: own, known: known, isOpen: lastIsOpen && place == read.count - 1, to: &candidates)
            sequence.append(candidates.count > start ? candidates[start].term : -1)
            words.append(Word(letters: word.letters, candidates: start..<candidates.count))
        }
        self.letters = letters
        self.candidates = candidates
        squeezedCount = letters.count
        readSymbols(bytes, tokens)
        addJoined(read, index, &scratch)
        addTerms(synonyms, index)
    }

    private static func read(
        _ bytes: [UInt8], _ tokens: [Token], _ isConsumed: [Bool], _ index: InvertedIndex, _ scratch: inout [UInt8]
    ) -> (words: [ReadWord], letters: [UInt8]) {
        var words: [ReadWord] = []
        var letters: [UInt8] = []
        words.reserveCapacity(tokens.count)
        letters.reserveCapacity(bytes.count)
        for (place, token) in tokens.enumerated() where !isConsumed[place] && token.kind == .word {
            // Stop words take little room, so this leaves space for them beside the words that count.
            guard words.count < 2 * SearchLimits.words else { break }
            let start = letters.count
            Tokenizer.appendWord(token, in: bytes, to: &letters)
            if letters.count > start { words.append(ReadWord(letters: start..<letters.count, isHyphenated: token.isHyphenated)) }
        }
        return words.contains(where: \.isHyphenated) ? withoutForeignNames(words, letters, index, &scratch) : (words, letters)
    }

    /// Leaves out hyphenated names that the registry does not know and that have an unknown part: "Foo-Bar" is another header
    /// field, whatever its other part says.
    private static func withoutForeignNames(
        _ words: [ReadWord], _ letters: [UInt8], _ index: InvertedIndex, _ scratch: inout [UInt8]
    ) -> (words: [ReadWord], letters: [UInt8]) {
        var kept: [ReadWord] = []
        var keptLetters: [UInt8] = []
        var start = 0
        while start < words.count {
            var end = start + 1
            while end < words.count, words[end].isHyphenated { end += 1 }
            if end == start + 1 || !isForeign(words[start..<end], letters, index, &scratch) {
                for word in words[start..<end] {
                    let place = keptLetters.count
                    keptLetters += letters[word.letters]
                    kept.append(ReadWord(letters: place..<keptLetters.count, isHyphenated: word.isHyphenated))
                }
            }
            start = end
        }
        return (kept, keptLetters)
    }

    private static func isForeign(
        _ parts: ArraySlice<ReadWord>, _ letters: [UInt8], _ index: InvertedIndex, _ scratch: inout [UInt8]
    ) -> Bool {
        guard let first = parts.first, let last = parts.last else { return false }
        let joined = first.letters.lowerBound..<last.letters.upperBound
        guard index.term(of: letters.span.extracting(joined), &scratch) == nil else { return false }
        for part in parts {
            let own = letters.span.extracting(part.letters)
            if own.count > 1, !Tokenizer.isStopWord(own), index.term(of: own, &scratch) == nil,
                index.strongWords.beginning(with: own, limit: 1).isEmpty, index.fuzzy.candidates(for: own, in: index.words).isEmpty
            {
                return true
            }
        }
        return false
    }

    private mutating func readSymbols(_ bytes: [UInt8], _ tokens: [Token]) {
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
    }

    /// Neighbours that the registry writes as one: "time out" and "time-out" for "timeout", "Min-SE" for "minse".
    private mutating func addJoined(_ read: [ReadWord], _ index: InvertedIndex, _ scratch: inout [UInt8]) {
        var place = 0
        while place + 1 < read.count, words.count < SearchLimits.words {
            // The whole of a hyphenated name, or else a pair.
            var end = place + 1
            while end < read.count, read[end].isHyphenated, end - place < 4 { end += 1 }
            if end == place + 1 { end = place + 2 }
            let joined = read[place].letters.lowerBound..<read[end - 1].letters.upperBound
            if joined.count <= SearchLimits.wordBytes, let term = index.term(of: letters.span.extracting(joined), &scratch) {
                words.append(Word(letters: joined, candidates: candidates.count..<candidates.count + 1))
                candidates.append(Candidate(term: term, likeness: 1, origin: .itself))
            }
            place += 1
        }
    }

    /// Terms of more than one word that have a synonym: "hung up".
    private mutating func addTerms(_ synonyms: SynonymTable, _ index: InvertedIndex) {
        for start in sequence.indices where sequence[start] >= 0 {
            for entry in synonyms.entries(beginningWith: sequence[start]) where !entry.isOneWord {
                let said = synonyms.said(entry)
                guard words.count < 2 * SearchLimits.words, start + said.count <= sequence.count,
                    sequence[start..<start + said.count].elementsEqual(said)
                else { continue }
                let place = letters.count
                letters += said.map { Array(index.terms.word($0)) }.joined(separator: [UInt8(ascii: " ")])
                let first = candidates.count
                for meant in synonyms.meant(entry) {
                    candidates.append(Candidate(term: meant, likeness: SynonymTable.likeness, origin: .synonym))
                }
                words.append(Word(letters: place..<letters.count, candidates: first..<candidates.count))
            }
        }
    }
}
