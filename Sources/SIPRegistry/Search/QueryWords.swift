// SPDX-License-Identifier: Apache-2.0

/// The words of a query, each with the terms of the index that it may stand for.
struct QueryWords: ~Copyable, Sendable {
    /// A term that a word of the query may stand for.
    struct Candidate: Sendable {
        let term: Int
        /// 1 for the word itself, less for a guess.
        let likeness: Float
        let origin: Origin
    }

    /// How a term was found from the word.
    enum Origin: Sendable {
        case itself
        case synonym
        case misspelling
        case beginning

        /// The sign in an explanation, between the word and the term.
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
        /// The range of its bytes in `letters`.
        let letters: Range<Int>
        /// The range of its candidates in `candidates`.
        let candidates: Range<Int>
    }

    /// The words without duplicates, in the order of the query.
    private(set) var words: [Word] = []
    /// How many of `words` are words of the query itself; joined and compound ones follow.
    private(set) var plainCount = 0
    private(set) var candidates: [Candidate] = []
    /// The most likely term of every word in the order of the query, including repeated words; -1 for an unknown one.
    private(set) var sequence: [Int] = []
    /// The letters and digits of all words, including stop words, followed by those of terms that several words form.
    private(set) var letters: [UInt8] = []
    /// How many of `letters` belong to the query itself; only these are compared with whole phrases.
    private(set) var squeezedCount = 0
    /// The letters and digits of each name that is written with underscores, like constants: "NO_ANSWER".
    private(set) var symbols: [[UInt8]] = []

    /// A word of the query: the range of its bytes in `letters`.
    private struct ReadWord {
        let letters: Range<Int>
        let isHyphenated: Bool
    }

    private var read: [ReadWord] = []
    /// Memory for stems.
    private var scratch: [UInt8] = []

    /// Replaces the content by the tokens of a query that do not belong to a clue.
    mutating func read(_ query: borrowing Recognizer, _ index: InvertedIndex, _ synonyms: SynonymTable) {
        words.removeAll(keepingCapacity: true)
        candidates.removeAll(keepingCapacity: true)
        sequence.removeAll(keepingCapacity: true)
        if !symbols.isEmpty { symbols = [] }
        readTokens(query)
        if read.contains(where: \.isHyphenated) { leaveOutForeignNames(index) }
        findWords(query, index, synonyms)
        plainCount = words.count
        squeezedCount = letters.count
        readSymbols(query.bytes, query.tokens)
        addJoined(index)
        addDurations(query, index)
        addTerms(synonyms, index)
    }

    private mutating func findWords(_ query: borrowing Recognizer, _ index: InvertedIndex, _ synonyms: SynonymTable) {
        let letters = letters
        var matcher = WordMatcher(index, synonyms)
        // The last word may be incomplete, unless something follows it.
        let lastIsOpen = query.tokens.last.map { $0.range.upperBound == query.bytes.count } ?? false
        for place in read.indices {
            let range = read[place].letters
            let own = letters.span.extracting(range)
            guard !Tokenizer.isStopWord(own), sequence.count < SearchLimits.words else { continue }
            let known = index.term(of: own, &scratch)
            if words.contains(where: { WordSlots.equal(letters.span.extracting($0.letters), letters.span.extracting(range)) }) {
                sequence.append(known ?? -1)
                continue
            }
            let start = candidates.count
            matcher.addCandidates(for: own, known: known, isOpen: lastIsOpen && place == read.count - 1, to: &candidates)
            sequence.append(candidates.count > start ? candidates[start].term : -1)
            words.append(Word(letters: range, candidates: start..<candidates.count))
        }
    }

    private mutating func readTokens(_ query: borrowing Recognizer) {
        read.removeAll(keepingCapacity: true)
        letters.removeAll(keepingCapacity: true)
        let (bytes, tokens) = (query.bytes, query.tokens)
        for place in tokens.indices where !query.isConsumed[place] && tokens[place].kind == .word {
            // Stop words are few, so this limit leaves enough for other words.
            guard read.count < 2 * SearchLimits.words else { break }
            let start = letters.count
            Tokenizer.appendWord(tokens[place], in: bytes, to: &letters)
            if letters.count > start { read.append(ReadWord(letters: start..<letters.count, isHyphenated: tokens[place].isHyphenated)) }
        }
    }

    /// Removes hyphenated names that the registry does not know and that have an unknown part: "Foo-Bar" is another header field, whatever
    /// its known part means.
    private mutating func leaveOutForeignNames(_ index: InvertedIndex) {
        var kept: [ReadWord] = []
        var keptLetters: [UInt8] = []
        var start = 0
        while start < read.count {
            var end = start + 1
            while end < read.count, read[end].isHyphenated { end += 1 }
            if end == start + 1 || !isForeign(start..<end, index) {
                for word in read[start..<end] {
                    let place = keptLetters.count
                    keptLetters += letters[word.letters]
                    kept.append(ReadWord(letters: place..<keptLetters.count, isHyphenated: word.isHyphenated))
                }
            }
            start = end
        }
        read = kept
        letters = keptLetters
    }

    /// - Parameter parts: the range in `read` of one name; not empty.
    private mutating func isForeign(_ parts: Range<Int>, _ index: InvertedIndex) -> Bool {
        let letters = letters
        let joined = read[parts.lowerBound].letters.lowerBound..<read[parts.upperBound - 1].letters.upperBound
        guard index.term(of: letters.span.extracting(joined), &scratch) == nil else { return false }
        for place in parts {
            let own = letters.span.extracting(read[place].letters)
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

    /// Adds adjacent words that the registry writes as one: "time out" and "time-out" for "timeout", "Min-SE" for "minse".
    private mutating func addJoined(_ index: InvertedIndex) {
        let letters = letters
        var place = 0
        while place + 1 < read.count, words.count < SearchLimits.words {
            // All parts of a hyphenated name, or else two words.
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

    /// Adds durations: "30 seconds" as one word.
    private mutating func addDurations(_ query: borrowing Recognizer, _ index: InvertedIndex) {
        for place in query.tokens.indices where words.count < SearchLimits.words {
            let start = letters.count
            guard Duration.append(at: place, query.tokens, query.bytes, to: &letters) else { continue }
            let letters = letters
            guard let term = index.term(of: letters.span.extracting(start..<letters.count), &scratch) else { continue }
            words.append(Word(letters: start..<letters.count, candidates: candidates.count..<candidates.count + 1))
            candidates.append(Candidate(term: term, likeness: 1, origin: .itself))
        }
    }

    /// Adds terms of several words that have a synonym, such as "hung up".
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
