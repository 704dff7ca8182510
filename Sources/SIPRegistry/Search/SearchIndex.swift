// SPDX-License-Identifier: Apache-2.0

/// Finds records by whatever somebody has at hand: a number, a phrase, half a line of a trace, a few words.
///
/// Built once from a registry, then immutable and shared. The way of a query:
/// 1. `Tokenizer` splits it; `Recognizer` reads what has a form (status lines, causes, wildcards, RFCs) as clues.
/// 2. `QueryWords` looks up what is left: words, their synonyms, their misspellings, the beginning of the last one.
/// 3. `PhraseTable` tells whether it is, contains or resembles a phrase as a whole.
/// 4. `Scoreboard` adds it all up; the order is by score, then registered before de-facto, then kind, then number.
///
/// Start reading at `Scoreboard`, which says what a score is made of, and `SearchField`, which has the weights.
public struct SearchIndex: Sendable {
    private let documents: [SearchDocument]
    private let index: InvertedIndex
    private let synonyms: SynonymTable
    private let phrases: PhraseTable
    private let highlighter: Highlighter

    public init(_ registry: Registry) {
        self.init(documents: SearchDocument.all(of: registry))
    }

    init(documents: [SearchDocument]) {
        self.documents = documents
        index = InvertedIndex(documents, alsoKnown: Synonym.all.flatMap(\.terms))
        synonyms = SynonymTable(Synonym.all, index.terms)
        phrases = PhraseTable(documents, index.terms)
        highlighter = Highlighter(documents, index)
    }

    /// The page of hits that the query asks for. The same query always gives the same answer.
    public func search(_ query: SearchQuery) -> SearchResult {
        let bytes = Tokenizer.lowercased(query.text, limit: SearchLimits.queryBytes)
        let tokens = Tokenizer.tokens(bytes)
        guard !tokens.isEmpty else { return .empty }
        let recognized = Recognizer(bytes, tokens)
        let words = QueryWords(bytes, tokens, isConsumed: recognized.isConsumed, index, synonyms)
        var scores = Scoreboard(documents, keepsEvents: query.explain)
        score(recognized, in: &scores)
        for word in words.words { scores.add(word, index) }
        scorePhrases(words, in: &scores)
        let ranked = rank(scores, query, favoured: recognized.favouredKind)
        guard !ranked.isEmpty else {
            return SearchResult(total: 0, hits: [], didYouMean: suggestion(for: words, recognized))
        }
        let marked = highlighter.mask(words)
        let page = ranked.dropFirst(max(query.offset, 0)).prefix(max(query.limit, 0))
        let hits = page.map { entry in
            hit(entry, scores, marked, favoured: recognized.favouredKind)
        }
        return SearchResult(total: ranked.count, hits: hits, didYouMean: nil)
    }

    // MARK: - Scores

    private func score(_ recognized: Recognizer, in scores: inout Scoreboard) {
        for (place, (clue, what)) in recognized.clues.enumerated() {
            let later = Scoreboard.Amount.laterNumber * Float(place)
            for document in documents.indices {
                if let amount = amount(of: clue, in: document) {
                    scores.add(max(amount - (clue.field == .number ? later : 0), 1), to: document, clue.field, what)
                }
            }
        }
    }

    /// What a clue is worth in a record; nil where it does not speak of it.
    private func amount(of clue: Clue, in place: Int) -> Float? {
        // Each property is read in place: a copy of the record would retain all that it holds.
        let (kind, number) = (documents[place].kind, documents[place].number)
        let isCode = kind == .code || kind == .deFacto || kind == .privateUse
        switch clue {
        case .code(let wanted): return isCode && number == wanted ? Scoreboard.Amount.statedNumber : nil
        case .cause(let wanted): return kind == .cause && number == wanted ? Scoreboard.Amount.statedNumber : nil
        case .warning(let wanted): return kind == .warning && number == wanted ? Scoreboard.Amount.statedNumber : nil
        case .number(let wanted):
            guard number == wanted else { return nil }
            switch kind {
            case .code: return Scoreboard.Amount.bareNumber
            case .warning: return Scoreboard.Amount.bareNumber - 100
            case .cause: return Scoreboard.Amount.bareNumber - 200
            case .deFacto, .privateUse: return Scoreboard.Amount.bareNumber - 300
            }
        case .codes(let range): return isCode && range.contains(number) ? Scoreboard.Amount.range : nil
        case .section(let rfc, let section):
            return documents[place].definition?.rfc == rfc && documents[place].definition?.section == section
                ? Scoreboard.Amount.section : nil
        case .rfc(let rfc): return documents[place].citations[rfc].map(Scoreboard.Amount.citation)
        case .method(let method):
            return documents[place].methods.contains(method) ? Scoreboard.Amount.method(documents[place].methods.count) : nil
        }
    }

    /// Adds what phrases are worth as a whole.
    private func scorePhrases(_ words: QueryWords, in scores: inout Scoreboard) {
        guard !words.squeezed.isEmpty else { return }
        var whole: Set<Int> = []
        for symbol in words.symbols {
            for id in phrases.equal(to: symbol) where whole.insert(phrases.phrases[id].document).inserted {
                let phrase = phrases.phrases[id]
                let isConstant = phrase.text.utf8.contains(UInt8(ascii: "_"))
                let amount = isConstant ? Scoreboard.Amount.constant : Scoreboard.Amount.wholePhrase(phrase.rank)
                scores.addWhole(amount, to: phrase.document, phrase.rank.field, "constant '\(phrase.text)'")
            }
        }
        // A record counts once, by its closest phrase; the phrases of a record come in the order of their ranks.
        for id in phrases.equal(to: words.squeezed) where whole.insert(phrases.phrases[id].document).inserted {
            let phrase = phrases.phrases[id]
            let amount = Scoreboard.Amount.wholePhrase(phrase.rank) - Scoreboard.Amount.deduction(documents[phrase.document].standing)
            scores.addWhole(amount, to: phrase.document, phrase.rank.field, "is '\(phrase.text)'")
        }
        var bonus: [Int: (value: Float, phrase: Int)] = [:]
        for id in phrases.contained(in: words.sequence) {
            let phrase = phrases.phrases[id]
            // A whole phrase tells more than its words; the more words it has, the more.
            let share = Float(phrase.terms.count) / Float(max(words.sequence.count, 1))
            let value = phrase.rank.trust * (Float(phrase.terms.count) / 2 + 2 * share * share)
            if value > bonus[phrase.document]?.value ?? 0 { bonus[phrase.document] = (value, id) }
        }
        for (id, likeness) in phrases.near(words.squeezed, least: 0.6) {
            let phrase = phrases.phrases[id]
            let value = phrase.rank.trust * 6 * (likeness - 0.5)
            if value > bonus[phrase.document]?.value ?? 0 { bonus[phrase.document] = (value, id) }
        }
        for id in phrases.beginning(with: words.squeezed) {
            let phrase = phrases.phrases[id]
            let value = 4 * phrase.rank.trust * Float(words.squeezed.count) / Float(max(phrase.length, 1))
            if value > bonus[phrase.document]?.value ?? 0 { bonus[phrase.document] = (value, id) }
        }
        for (document, found) in bonus {
            let phrase = phrases.phrases[found.phrase]
            scores.addText(found.value, to: document, phrase.rank.field, "like '\(phrase.text)'")
        }
    }

    // MARK: - Order

    private struct Ranked {
        let document: Int
        let score: Float
    }

    private func rank(_ scores: Scoreboard, _ query: SearchQuery, favoured: SearchHit.Kind?) -> [Ranked] {
        var best: Float = 0
        for document in documents.indices { best = max(best, scores.textScore(document, favoured: favoured)) }
        // Records that share no more than an everyday word with the query would only make the list long.
        let least = max(best * 0.15, Scoreboard.Amount.leastText)
        var ranked: [Ranked] = []
        for document in documents.indices where isWanted(document, query) {
            let text = scores.textScore(document, favoured: favoured)
            let score = scores.fixed[document] + text
            if scores.fixed[document] > 0 || (text > 0 && text >= least) { ranked.append(Ranked(document: document, score: score)) }
        }
        ranked.sort { left, right in
            if left.score != right.score { return left.score > right.score }
            // Documents stand in the order codes, de-facto codes, causes, warnings, private codes, each by number.
            let standings = (documents[left.document].standing, documents[right.document].standing)
            let bothCodes = documents[left.document].kind == .code && documents[right.document].kind == .code
            if standings.0 != standings.1, !bothCodes { return standings.0 < standings.1 }
            return left.document < right.document
        }
        return ranked
    }

    private func isWanted(_ document: Int, _ query: SearchQuery) -> Bool {
        if !query.kinds.isEmpty, !query.kinds.contains(documents[document].kind) { return false }
        if let wanted = query.responseClass, documents[document].responseClass != wanted { return false }
        if let rfc = query.rfc, documents[document].citations[rfc] == nil { return false }
        return true
    }

    // MARK: - Answers

    private func hit(
        _ entry: Ranked, _ scores: Scoreboard, _ marked: Highlighter.Mask, favoured: SearchHit.Kind?
    ) -> SearchHit {
        let document = documents[entry.document]
        let factor = scores.factor(entry.document, favoured: favoured)
        let explanation = scores.events.filter { $0.document == entry.document }
            .filter { !$0.isText || factor > 0 }
            .map { event in
                let value = event.isText ? event.value * factor : event.value
                return SearchHit.Contribution(what: event.what, field: event.field.name, value: Double(value))
            }
            .sorted { ($1.value, $0.what) < ($0.value, $1.what) }
        return SearchHit(
            kind: document.kind, number: document.number, phrase: document.phrase, responseClass: document.responseClass,
            meaning: document.meaning, score: Double(entry.score), matchedFields: SearchField.names(in: scores.fields[entry.document]),
            highlights: highlighter.highlights(entry.document, marked, isWhole: scores.isWhole[entry.document]), explanation: explanation)
    }

    /// A query that would find something: the class of a code that does not exist, or the phrase that looks most like it.
    private func suggestion(for words: QueryWords, _ recognized: Recognizer) -> String? {
        for (clue, _) in recognized.clues {
            switch clue {
            case .number(let number), .code(let number): return ResponseClass(ofCode: number).label
            case .codes, .cause, .warning, .rfc, .section, .method: continue
            }
        }
        guard !words.words.isEmpty else { return nil }
        let near = phrases.near(words.squeezed, least: 0.5).max { ($0.likeness, $1.phrase) < ($1.likeness, $0.phrase) }
        return near.map { phrases.phrases[$0.phrase].text }
    }
}

extension SearchDocument.PhraseRank {
    /// The field that a phrase of the rank stands in.
    fileprivate var field: SearchField {
        switch self {
        case .own: .phrase
        case .alias, .rumour: .alias
        case .saying: .vocabulary
        }
    }

    /// How much a phrase of the rank counts where it is contained in a query or resembles it.
    fileprivate var trust: Float {
        switch self {
        case .own: 1
        case .alias, .rumour: 0.9
        case .saying: 0.8
        }
    }
}
