// SPDX-License-Identifier: Apache-2.0

/// Finds records by whatever somebody has at hand: a number, a phrase, half a line of a trace, a few words.
///
/// Built once from a registry, then immutable and shared. The way of a query:
/// 1. `Tokenizer` splits it; `Recognizer` reads what has a form (status lines, causes, wildcards, RFCs) as clues.
/// 2. `QueryWords` looks up what is left: words, their synonyms, their misspellings, the beginning of the last one.
/// 3. `PhraseTable` tells whether it is, contains or resembles a phrase as a whole.
/// 4. `Scoreboard` adds it all up; the order is by score, then registered before de-facto, then kind, then number.
///
/// Start reading at `Scoreboard`, which says what a score is made of, and `SearchField`, which has the weights. Everything
/// that a query touches lies in flat tables by number (`WordTable`, `Rows`), so that it costs few allocations and few steps.
public final class SearchIndex: Sendable {
    private let records: [SearchRecord]
    /// Of each record, apart from its texts.
    private let facts: [SearchRecord.Facts]
    /// The records that have a number, whatever their kind.
    private let placesOfNumber: [Int: [Int]]
    /// By RFC.
    private let citations: [Int: [Citation]]
    private let index: InvertedIndex
    private let synonyms: SynonymTable
    private let phrases: PhraseTable
    private let highlighter: Highlighter

    public convenience init(_ registry: Registry) {
        self.init(documents: SearchDocument.all(of: registry))
    }

    init(documents: [SearchDocument]) {
        records = documents.map(\.record)
        facts = records.map(\.facts)
        placesOfNumber = Dictionary(grouping: facts.indices) { [facts] in facts[$0].number }
        var citations: [Int: [Citation]] = [:]
        for (place, document) in documents.enumerated() {
            for (rfc, (closest, count)) in document.citations {
                citations[rfc, default: []].append(Citation(document: place, closest: closest, count: count))
            }
        }
        self.citations = citations
        index = InvertedIndex(documents, alsoKnown: Synonym.all.flatMap(\.terms))
        synonyms = SynonymTable(Synonym.all, index)
        phrases = PhraseTable(documents, index)
        highlighter = Highlighter(documents, index)
    }

    /// The page of hits that the query asks for. The same query always gives the same answer.
    public func search(_ query: SearchQuery) -> SearchResult {
        var scores: Scoreboard?
        let page = page(query, &scores)
        let hits = page.hits.map { hit in
            let ranges = [("phrase", hit.phrase), ("meaning", hit.meaning)].filter { !$0.1.isEmpty }
            return SearchHit(
                facts[hit.record].kind, records[hit.record], score: hit.score, matchedFields: SearchField.names(in: hit.fields),
                highlights: ranges.map { SearchHit.Highlight(field: $0.0, ranges: Array(page.ranges[$0.1])) },
                explanation: scores.map { explanation(hit.record, $0) } ?? [])
        }
        return SearchResult(total: page.total, hits: hits, didYouMean: page.didYouMean)
    }

    /// The same page without texts and explanations.
    public func page(_ query: SearchQuery) -> SearchPage {
        var scores: Scoreboard?
        return page(query, &scores)
    }

    /// How many records can be found.
    public var recordCount: Int { records.count }

    /// What every hit of a record has in common: all but score, fields, highlights and explanation.
    ///
    /// - Parameter place: below `recordCount`.
    public func record(_ place: Int) -> SearchHit {
        SearchHit(facts[place].kind, records[place], score: 0, matchedFields: [], highlights: [], explanation: [])
    }

    /// The fields that can match, as they are called in answers.
    public static var fieldNames: [String] { SearchField.allCases.map(\.name) }

    // MARK: - Scores

    /// - Parameter scores: what the hits were made of, where the query asks to explain them.
    private func page(_ query: SearchQuery, _ kept: inout Scoreboard?) -> SearchPage {
        let bytes = Tokenizer.lowercased(query.text, limit: SearchLimits.queryBytes)
        let tokens = Tokenizer.tokens(bytes)
        guard !tokens.isEmpty else { return SearchPage(total: 0, hits: [], ranges: [], didYouMean: nil) }
        let recognized = Recognizer(bytes, tokens, explains: query.explain)
        let words = QueryWords(bytes, tokens, isConsumed: recognized.isConsumed, index, synonyms)
        var scores = Scoreboard(count: records.count, favoured: recognized.favouredKind, keepsEvents: query.explain)
        score(recognized, in: &scores)
        for word in words.words { scores.add(word, of: words, index) }
        scorePhrases(words, in: &scores)
        let ranked = rank(scores, query)
        guard !ranked.isEmpty else {
            return SearchPage(total: 0, hits: [], ranges: [], didYouMean: suggestion(for: words, recognized))
        }
        let marked = highlighter.marked(words)
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(64)
        let hits = ranked.dropFirst(max(query.offset, 0)).prefix(max(query.limit, 0)).map { entry in
            let start = ranges.count
            highlighter.addPhrase(entry.document, marked, isWhole: scores.entries[entry.document].isWhole, to: &ranges)
            let middle = ranges.count
            highlighter.addMeaning(entry.document, marked, to: &ranges)
            return SearchPage.Hit(
                record: entry.document, score: Double(entry.score), fields: scores.entries[entry.document].fields, phrase: start..<middle,
                meaning: middle..<ranges.count)
        }
        if query.explain { kept = scores }
        return SearchPage(total: ranked.count, hits: hits, ranges: ranges, didYouMean: nil)
    }

    private func score(_ recognized: Recognizer, in scores: inout Scoreboard) {
        for (place, (clue, what)) in recognized.clues.enumerated() {
            let later = Scoreboard.Amount.laterNumber * Float(place)
            switch clue {
            case .rfc(let rfc):
                for citation in citations[rfc] ?? [] {
                    scores.add(max(Scoreboard.Amount.citation(citation), 1), to: citation.document, clue.field, what)
                }
            case .code(let number), .cause(let number), .warning(let number), .number(let number):
                for document in placesOfNumber[number] ?? [] { add(clue, later, to: document, what, in: &scores) }
            case .codes, .section, .method:
                for document in facts.indices { add(clue, later, to: document, what, in: &scores) }
            }
        }
    }

    private func add(_ clue: Clue, _ later: Float, to document: Int, _ what: String, in scores: inout Scoreboard) {
        guard let amount = amount(of: clue, in: document) else { return }
        scores.add(max(amount - (clue.field == .number ? later : 0), 1), to: document, clue.field, what)
    }

    /// What a clue is worth in a record; nil where it does not speak of it.
    private func amount(of clue: Clue, in place: Int) -> Float? {
        let (kind, number) = (facts[place].kind, facts[place].number)
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
            // Each property is read in place: a copy of the record would retain all that it holds.
            return records[place].definition?.rfc == rfc && records[place].definition?.section == section
                ? Scoreboard.Amount.section : nil
        case .rfc: return nil
        case .method(let method):
            return records[place].methods.contains(method) ? Scoreboard.Amount.method(records[place].methods.count) : nil
        }
    }

    /// Adds what phrases are worth as a whole.
    private func scorePhrases(_ words: QueryWords, in scores: inout Scoreboard) {
        let squeezed = words.letters.span.extracting(0..<words.squeezedCount)
        guard !squeezed.isEmpty else { return }
        for symbol in words.symbols {
            for id in phrases.equal(to: symbol.span) where !scores.entries[phrases.phrases[id].document].isWhole {
                let phrase = phrases.phrases[id]
                let isConstant = phrases.text(id).utf8.contains(UInt8(ascii: "_"))
                let amount = isConstant ? Scoreboard.Amount.constant : Scoreboard.Amount.wholePhrase(phrase.rank)
                scores.addWhole(amount, to: phrase.document, phrase.rank.field, "constant '\(phrases.text(id))'")
            }
        }
        // A record counts once, by its closest phrase; the phrases of a record come in the order of their ranks.
        for id in phrases.equal(to: squeezed) where !scores.entries[phrases.phrases[id].document].isWhole {
            let phrase = phrases.phrases[id]
            let amount = Scoreboard.Amount.wholePhrase(phrase.rank) - Scoreboard.Amount.deduction(facts[phrase.document].standing)
            scores.addWhole(amount, to: phrase.document, phrase.rank.field, "is '\(phrases.text(id))'")
        }
        phrases.forEachContained(in: words.sequence) { id in
            let phrase = phrases.phrases[id]
            // A whole phrase tells more than its words; the more words it has, the more.
            let share = Float(phrase.termCount) / Float(max(words.sequence.count, 1))
            let value = phrase.rank.trust * (Float(phrase.termCount) / 2 + 2 * share * share)
            scores.offerBonus(value, to: phrase.document, phrase: id)
        }
        for (id, likeness) in phrases.near(squeezed, least: 0.6) {
            let phrase = phrases.phrases[id]
            scores.offerBonus(phrase.rank.trust * 6 * (likeness - 0.5), to: phrase.document, phrase: id)
        }
        phrases.forEachBeginning(with: squeezed) { id in
            let phrase = phrases.phrases[id]
            let value = 4 * phrase.rank.trust * Float(words.squeezedCount) / Float(max(phrase.length, 1))
            scores.offerBonus(value, to: phrase.document, phrase: id)
        }
        scores.addBonuses(phrases)
    }

    // MARK: - Order

    /// A record and its score, as one number: the smaller, the further in front.
    private struct Ranked {
        private let key: UInt64

        /// - Parameter score: above 0, so that its bits compare as it does.
        init(_ document: Int, _ score: Float, isDeFacto: Bool) {
            key = UInt64(~score.bitPattern) << 32 | (isDeFacto ? 1 << 31 : 0) | UInt64(document)
        }

        var document: Int { Int(key & 0x7FFF_FFFF) }
        var score: Float { Float(bitPattern: ~UInt32(truncatingIfNeeded: key >> 32)) }

        static func < (left: Ranked, right: Ranked) -> Bool { left.key < right.key }
    }

    private func rank(_ scores: Scoreboard, _ query: SearchQuery) -> [Ranked] {
        var best: Float = 0
        var found: [(document: Int, text: Float)] = []
        found.reserveCapacity(facts.count)
        for document in facts.indices where scores.entries[document].isFound {
            let text = scores.textScore(document, facts[document])
            best = max(best, text)
            found.append((document, text))
        }
        // Records that share no more than an everyday word with the query would only make the list long.
        let least = max(best * 0.15, Scoreboard.Amount.leastText)
        let citing = query.rfc.map { rfc in Set((citations[rfc] ?? []).map(\.document)) }
        var ranked: [Ranked] = []
        ranked.reserveCapacity(found.count)
        for (document, text) in found {
            let fixed = scores.entries[document].fixed
            guard fixed > 0 || text >= least, isWanted(document, query, citing) else { continue }
            // At the same score, documents stand in the order codes, de-facto codes, causes, warnings, private codes, each by number.
            ranked.append(Ranked(document, fixed + text, isDeFacto: facts[document].standing == .deFacto))
        }
        if ranked.count > 1 { ranked.sort { $0 < $1 } }
        return ranked
    }

    private func isWanted(_ document: Int, _ query: SearchQuery, _ citing: Set<Int>?) -> Bool {
        if !query.kinds.isEmpty, !query.kinds.contains(facts[document].kind) { return false }
        if let wanted = query.responseClass, facts[document].responseClass != wanted { return false }
        if let citing, !citing.contains(document) { return false }
        return true
    }

    // MARK: - Answers

    private func explanation(_ document: Int, _ scores: Scoreboard) -> [SearchHit.Contribution] {
        let factor = scores.factor(document, facts[document])
        return scores.events.filter { $0.document == document }
            .filter { !$0.isText || factor > 0 }
            .map { event in
                let value = event.isText ? event.value * factor : event.value
                return SearchHit.Contribution(what: event.what, field: event.field.name, value: Double(value))
            }
            .sorted { ($1.value, $0.what) < ($0.value, $1.what) }
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
        let near = phrases.near(words.letters.span.extracting(0..<words.squeezedCount), least: 0.5)
            .max { ($0.likeness, $1.phrase) < ($1.likeness, $0.phrase) }
        return near.map { phrases.text($0.phrase) }
    }
}

extension SearchHit {
    fileprivate init(
        _ kind: Kind, _ record: SearchRecord, score: Double, matchedFields: [String], highlights: [Highlight],
        explanation: [Contribution]
    ) {
        self.init(
            kind: kind, number: record.facts.number, phrase: record.phrase, responseClass: record.facts.responseClass,
            meaning: record.meaning, score: score, matchedFields: matchedFields, highlights: highlights, explanation: explanation)
    }
}

extension SearchDocument.PhraseRank {
    /// How much a phrase of the rank counts where it is contained in a query or resembles it.
    fileprivate var trust: Float {
        switch self {
        case .own: 1
        case .alias, .rumour: 0.9
        case .saying: 0.8
        }
    }
}
