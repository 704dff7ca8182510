// SPDX-License-Identifier: Apache-2.0

extension SearchIndex {
    /// Multiplies the worth of the words by how likely the whole query is about the record, relative to the most likely one that was found.
    func weigh(_ workspace: inout SearchWorkspace) {
        read(workspace.query, workspace.words, into: &workspace.model)
        model.score(&workspace.model)
        guard workspace.model.isKnown, workspace.ranked.count > 1 else { return }
        var best = -Float.infinity
        for found in workspace.ranked { best = max(best, sum(of: found.document, workspace.model) ?? best) }
        guard best.isFinite else { return }
        for place in workspace.ranked.indices {
            let document = workspace.ranked[place].document
            let entry = workspace.scores.entries[document]
            let words = workspace.ranked[place].score - entry.fixed
            guard words > 0 else { continue }
            let least = isTrained(document, entry) ? Scoreboard.Amount.mostBehind : Scoreboard.Amount.untrained
            let behind = sum(of: document, workspace.model).map { max($0 - best, least) } ?? least
            let more = words * (exponential(Scoreboard.Amount.sentenceModel * behind) - 1)
            workspace.scores.weigh(document, by: more)
            workspace.ranked[place].add(more)
        }
        workspace.ranked.sort { $0 < $1 }
    }

    /// Adds the words and numbers of the query to those that the model judges.
    private func read(_ query: borrowing Recognizer, _ words: borrowing QueryWords, into scores: inout SentenceModel.Scores) {
        scores.begin()
        for place in query.tokens.indices where !query.isPlaceOrAddress(at: place) && scores.stems.read(query.tokens[place], query.bytes) {
            var isBegun = false
            let known = model.number(of: scores.stems.stem.span) ?? corrected(scores.stems.word, words, isBegun: &isBegun)
            guard scores.add(known, isBegun: isBegun) else { return }
        }
    }

    /// What the model calls the word that a misspelt one most likely stands for.
    ///
    /// - Parameter isBegun: set to whether it may be the beginning of a word.
    private func corrected(_ misspelt: [UInt8], _ words: borrowing QueryWords, isBegun: inout Bool) -> Int? {
        for word in words.words[..<words.plainCount] {
            guard WordSlots.equal(words.letters.span.extracting(word.letters), misspelt.span) else { continue }
            isBegun = words.candidates[word.candidates].contains { $0.origin == .beginning }
            var best: (term: Int, likeness: Float)?
            for candidate in words.candidates[word.candidates]
            where candidate.origin == .misspelling && candidate.likeness > best?.likeness ?? 0 {
                best = (candidate.term, candidate.likeness)
            }
            return best.flatMap { index.terms.withWord($0.term) { model.number(of: $0) } }
        }
        return nil
    }

    /// Whether the model knows what the query matched, which is not so for an operator's own codes and remarks.
    func isTrained(_ document: Int, _ entry: Scoreboard.Entry) -> Bool {
        placesInModel[document] >= 0 && entry.fields & SearchField.notes.bit == 0
    }

    private func sum(of document: Int, _ scores: SentenceModel.Scores) -> Float? {
        let place = Int(placesInModel[document])
        return place < 0 ? nil : scores.sums[place]
    }
}
