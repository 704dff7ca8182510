// SPDX-License-Identifier: Apache-2.0

/// Finds the terms that one word of a query can stand for: the word itself, its synonyms, the words that begin with it and, if it is
/// unknown, the words that it may be a misspelling of.
struct WordMatcher {
    private let index: InvertedIndex
    private let synonyms: SynonymTable
    private var fuzzyWordsLeft = SearchLimits.fuzzyWords

    init(_ index: InvertedIndex, _ synonyms: SynonymTable) {
        self.index = index
        self.synonyms = synonyms
    }

    /// Appends the candidates, the most likely first; none for a word that is not similar to any.
    ///
    /// - Parameters:
    ///   - known: the word's own term.
    ///   - isOpen: whether the word may be incomplete.
    mutating func addCandidates(for word: Span<UInt8>, known: Int?, isOpen: Bool, to candidates: inout [QueryWords.Candidate]) {
        guard word.count <= SearchLimits.wordBytes else { return }
        let start = candidates.count
        if let known {
            candidates.append(QueryWords.Candidate(term: known, likeness: 1, origin: .itself))
            addSynonyms(of: known, likeness: 1, to: &candidates)
        }
        if isOpen, word.count > 1 { addBeginnings(word, isKnown: known != nil, to: &candidates) }
        if candidates.count == start { addMisspellings(word, to: &candidates) }
        let most = start + SearchLimits.candidates
        if candidates.count > most { candidates.removeLast(candidates.count - most) }
    }

    private func addSynonyms(of term: Int, likeness: Float, to candidates: inout [QueryWords.Candidate]) {
        synonyms.forEachMeaning(ofOneWord: term) { meant in
            guard meant != term else { return }
            candidates.append(QueryWords.Candidate(term: meant, likeness: likeness * SynonymTable.likeness, origin: .synonym))
        }
    }

    /// Adds the words that begin with it. The more of a word has been typed, the more likely it is: shorter words come first.
    private func addBeginnings(_ word: Span<UInt8>, isKnown: Bool, to candidates: inout [QueryWords.Candidate]) {
        let start = candidates.count
        for id in index.strongWords.beginning(with: word, limit: SearchLimits.prefixWords) {
            let share = Float(word.count) / Float(index.strongWords.length(id))
            // A word that is known as it is will hardly be the beginning of another one.
            let likeness = isKnown ? 0.4 * share : 0.5 + 0.45 * share
            candidates.append(
                QueryWords.Candidate(term: Int(index.termOfStrongWord[id]), likeness: likeness, origin: .beginning))
        }
        var found = candidates.mutableSpan
        Self.sort(&found, from: start)
    }

    /// Sorts the candidates by likelihood, and equal ones by their terms. There are usually few.
    private static func sort(_ candidates: inout MutableSpan<QueryWords.Candidate>, from start: Int) {
        guard start + 1 < candidates.count else { return }
        for place in start + 1..<candidates.count {
            let candidate = candidates[place]
            var free = place
            while free > start, (candidates[free - 1].likeness, candidate.term) < (candidate.likeness, candidates[free - 1].term) {
                candidates[free] = candidates[free - 1]
                free -= 1
            }
            candidates[free] = candidate
        }
    }

    private mutating func addMisspellings(_ word: Span<UInt8>, to candidates: inout [QueryWords.Candidate]) {
        let tolerance = FuzzyWords.tolerance(length: word.count)
        guard tolerance > 0, fuzzyWordsLeft > 0 else { return }
        fuzzyWordsLeft -= 1
        let distance = EditDistance(from: word)
        var best = tolerance
        var found: [(id: Int, edits: Int)] = []
        for id in index.fuzzy.candidates(for: word, in: index.words) {
            // Once a word is found at distance one, words at distance two are ignored.
            guard let edits = index.words.withWord(id, { distance.to($0, limit: best) }) else { continue }
            // With another first letter, a short word or one with a second error is a different word.
            if edits > 1 || word.count < 5, index.words.word(id).first != word[0] { continue }
            best = min(best, max(edits, 1))
            found.append((id, edits))
        }
        let ranked = found.filter { $0.edits <= best }.map { found -> QueryWords.Candidate in
            // People rarely get the first letter wrong, and an error in a long word matters less.
            let sameStart: Float = index.words.word(found.id).first == word[0] ? 1 : 0.75
            let likeness = sameStart * (1 - 1.2 * Float(found.edits) / Float(word.count + 1))
            return QueryWords.Candidate(term: Int(index.termOfWord[found.id]), likeness: likeness, origin: .misspelling)
        }
        for candidate in ranked.sorted(by: { ($1.likeness, $0.term) < ($0.likeness, $1.term) }).prefix(12) {
            candidates.append(candidate)
            addSynonyms(of: candidate.term, likeness: candidate.likeness, to: &candidates)
        }
    }
}
