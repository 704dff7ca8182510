// SPDX-License-Identifier: Apache-2.0

/// Finds records by whatever somebody has: a number, a phrase, a part of a line of a trace, a few words.
///
/// It is built once from a registry, and then immutable and shared. The steps of a query:
/// 1. `Tokenizer` splits the query; `Recognizer` reads recognised notations (status lines, causes, wildcards, RFCs) as clues.
/// 2. `QueryWords` looks up the remaining words, their synonyms, their misspellings, and the beginning of the last one.
/// 3. `PhraseTable` finds out whether the query is, contains or resembles a phrase.
/// 4. `Scoreboard` adds everything up. Results are sorted by score, then registered before de-facto, then kind, then number.
/// 5. Among what was found, `SentenceModel` weighs the worth of the words by how likely the whole query is about each record.
///
/// To understand it, begin with `Scoreboard`, which defines the score, and `SearchField`, which has the weights. All data for a query is in
/// flat tables indexed by numbers (`WordTable`, `Rows`), so that a query needs few allocations and few steps.
public final class SearchIndex: Sendable {
    private let records: [SearchRecord]
    /// The facts of each record, separate from its texts.
    private let facts: [SearchRecord.Facts]
    /// The records with a number, of any kind.
    private let placesOfNumber: [Int: [Int]]
    /// The citations of each RFC.
    private let citations: [Int: [Citation]]
    let index: InvertedIndex
    private let synonyms: SynonymTable
    private let phrases: PhraseTable
    private let highlighter: Highlighter
    private let confidence: Confidence
    private let sentences: SentenceTable
    private let names: NameTable
    /// For each record with names, what they stand for, and whether the record itself comes first.
    private let meant: [Int: (records: [Int], isNameFirst: Bool)]
    let model = SentenceModel.standard
    /// The place of each record in the model's sums; -1 for a record that the model does not know.
    let placesInModel: [Int16]
    private let spares = SpareWorkspaces()

    /// Builds the index, which takes much longer than a search. `Registry.search(_:)` builds it once.
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
        confidence = Confidence(index)
        sentences = SentenceTable(documents, index)
        names = NameTable(documents, index)
        placesInModel = documents.map { [model] document in
            Int16(clamping: document.trainedName.flatMap { model.placeOfRecord[$0] } ?? -1)
        }
        var meant: [Int: (records: [Int], isNameFirst: Bool)] = [:]
        for (place, document) in documents.enumerated() where !document.names.isEmpty {
            let records = document.meant.compactMap { [placesOfNumber, facts] wanted in
                placesOfNumber[wanted.number]?.first {
                    facts[$0].kind == wanted.kind || (wanted.kind == .code && facts[$0].kind == .deFacto)
                }
            }
            meant[place] = (records, document.isNameFirst)
        }
        self.meant = meant
    }

    /// The page of hits that the query asks for. The same query always has the same result.
    public func search(_ query: SearchQuery) -> SearchResult {
        withWorkspace { workspace in
            let page = page(query, &workspace)
            let hits = page.hits.map { hit in
                let ranges = [("phrase", hit.phrase), ("meaning", hit.meaning)].filter { !$0.1.isEmpty }
                return SearchHit(
                    facts[hit.record].kind, records[hit.record], score: hit.score, matchedFields: SearchField.names(in: hit.fields),
                    sentence: hit.sentence.map(sentence), isWeak: hit.isWeak,
                    highlights: ranges.map { SearchHit.Highlight(field: $0.0, ranges: Array(page.ranges[$0.1])) },
                    explanation: query.explain ? explanation(hit.record, workspace.scores) : [])
            }
            return SearchResult(total: page.total, hits: hits, didYouMean: page.didYouMean)
        }
    }

    /// The same page without texts and explanations.
    package func page(_ query: SearchQuery) -> SearchPage { withWorkspace { page(query, &$0) } }

    private func withWorkspace<Result>(_ body: (inout SearchWorkspace) -> Result) -> Result {
        let spare =
            spares.take()
            ?? SpareWorkspace(
                SearchWorkspace(
                    recordCount: records.count, noTerms: highlighter.noTerms, sums: sentences.makeSums(), model: model.makeScores()))
        defer { spares.give(spare) }
        return body(&spare.workspace)
    }

    /// How many records can be found.
    package var recordCount: Int { records.count }

    /// What all hits of a record have in common: everything except score, fields, highlights and explanation.
    ///
    /// - Parameter place: the index of the record, less than `recordCount`.
    package func record(_ place: Int) -> SearchHit {
        SearchHit(
            facts[place].kind, records[place], score: 0, matchedFields: [], sentence: nil, isWeak: false, highlights: [], explanation: [])
    }

    /// The sentence that a hit matched.
    ///
    /// - Parameter place: `SearchPage.Hit.sentence`.
    package func sentence(_ place: Int) -> SearchHit.Sentence {
        SearchHit.Sentence(field: sentences.sentences[place].field.name, text: sentences.sentences[place].text)
    }

    /// The names in answers of the fields that can match.
    package static var fieldNames: [String] { SearchField.allCases.map(\.name) }

    // MARK: - Scores

    private func page(_ query: SearchQuery, _ workspace: inout SearchWorkspace) -> SearchPage {
        workspace.query.read(query.text, explains: query.explain)
        guard !workspace.query.tokens.isEmpty else { return SearchPage(total: 0, hits: [], ranges: [], didYouMean: nil) }
        workspace.words.read(workspace.query, index, synonyms)
        workspace.scores.begin(favoured: workspace.query.favouredKind, keepsEvents: query.explain)
        score(workspace.query, in: &workspace.scores)
        scoreNames(workspace.query, in: &workspace.scores)
        for word in workspace.words.words { workspace.scores.add(word, of: workspace.words, index) }
        scorePhrases(workspace.words, in: &workspace.scores)
        rank(&workspace.scores, query, into: &workspace.ranked)
        guard !workspace.ranked.isEmpty else {
            return SearchPage(total: 0, hits: [], ranges: [], didYouMean: suggestion(for: workspace.words, workspace.query))
        }
        highlighter.mark(workspace.words, in: &workspace.marked)
        workspace.markedTerms.removeAll(keepingCapacity: true)
        workspace.marked.forEach { workspace.markedTerms.append($0) }
        promote(&workspace)
        dropScattered(&workspace)
        weigh(&workspace)
        let total = workspace.ranked.count
        let first = min(max(query.offset, 0), total)
        let places = first..<first + min(max(query.limit, 0), total - first)
        let demand = confidence.demand(of: workspace.words)
        let judgement = confidence.judgement(of: workspace.model, model, demand)
        let isNumberDoubtful = judgement.isNumberDoubtful && workspace.query.hasOnlyBareNumbers
        var hits: [SearchPage.Hit] = []
        hits.reserveCapacity(places.count)
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(4 * places.count)
        for place in places {
            let document = workspace.ranked[place].document
            let entry = workspace.scores.entries[document]
            let start = ranges.count
            highlighter.addPhrase(document, workspace.marked, in: entry.fields, isWhole: entry.isWhole, to: &ranges)
            let middle = ranges.count
            highlighter.addMeaning(document, workspace.marked, in: entry.fields, to: &ranges)
            let sentence = entry.sentence ?? bestSentence(in: document, fields: entry.fields, &workspace)
            hits.append(
                SearchPage.Hit(
                    record: document, score: Double(workspace.ranked[place].score), fields: entry.fields, phrase: start..<middle,
                    meaning: middle..<ranges.count,
                    sentence: sentence.place,
                    isWeak: (entry.fixed == 0 && judgement.isDoubtful && isTrained(document, entry))
                        || (entry.fixed == 0 || (isNumberDoubtful && !entry.isWhole && entry.fields & SearchField.alias.bit == 0))
                            && confidence.isWeak(
                                document, bonus: entry.bonus, workspace.words,
                                least: entry.fixed == 0 && isTrained(document, entry) ? judgement.least : demand.least)
                ))
        }
        return SearchPage(total: total, hits: hits, ranges: ranges, didYouMean: nil)
    }

    private func score(_ recognized: borrowing Recognizer, in scores: inout Scoreboard) {
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

    /// Adds the amounts for names of products, and for the codes or causes that they stand for.
    private func scoreNames(_ query: borrowing Recognizer, in scores: inout Scoreboard) {
        let hasClue = !query.clues.isEmpty
        names.forEachName(in: query) { name in
            guard let (records, isNameFirst) = meant[name.document] else { return }
            let isFirst = isNameFirst && !(name.isPlain && hasClue)
            // The longer a name is, the more certain.
            let amount = (isFirst ? Scoreboard.Amount.name : Scoreboard.Amount.sentence) + Float(min(name.length, 40))
            scores.raise(amount, to: name.document, .alias, "a product's name")
            for (place, record) in records.prefix(2).enumerated() where !isFirst || scores.entries[record].fixed == 0 {
                let beside = isFirst ? -Scoreboard.Amount.behindName : Scoreboard.Amount.beforeSentence
                scores.raise(amount + beside - Float(place), to: record, .alias, "what a product's name stands for")
            }
        }
    }

    private func add(_ clue: Clue, _ later: Float, to document: Int, _ what: String, in scores: inout Scoreboard) {
        guard let amount = amount(of: clue, in: document) else { return }
        scores.add(max(amount - (clue.field == .number ? later : 0), 1), to: document, clue.field, what)
    }

    /// The amount of a clue in a record; nil where it does not apply to the record.
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
            case .symptom, .provider: return nil
            }
        case .codes(let range): return isCode && range.contains(number) ? Scoreboard.Amount.range : nil
        case .section(let rfc, let section):
            // Each property is read in place: a copy of the record would retain all of its content.
            return records[place].definition?.rfc == rfc && records[place].definition?.section == section
                ? Scoreboard.Amount.section : nil
        case .rfc: return nil
        case .method(let method):
            return records[place].methods.contains(method) ? Scoreboard.Amount.method(records[place].methods.count) : nil
        }
    }

    /// Adds the amounts of whole phrases.
    private func scorePhrases(_ words: borrowing QueryWords, in scores: inout Scoreboard) {
        let squeezed = words.letters.span.extracting(0..<words.squeezedCount)
        guard !squeezed.isEmpty else { return }
        for symbol in words.symbols {
            phrases.forEachEqual(to: symbol.span) { id in
                let phrase = phrases.phrases[id]
                guard !scores.entries[phrase.document].isWhole else { return }
                let isConstant = phrases.text(id).utf8.contains(UInt8(ascii: "_"))
                let amount = isConstant ? Scoreboard.Amount.constant : Scoreboard.Amount.wholePhrase(phrase.rank)
                scores.addWhole(amount, to: phrase.document, phrase.rank.field, "constant '\(phrases.text(id))'")
            }
        }
        // A record counts once, by its closest phrase; the phrases of a record are sorted by rank.
        phrases.forEachEqual(to: squeezed) { id in
            let phrase = phrases.phrases[id]
            guard !scores.entries[phrase.document].isWhole else { return }
            let amount = Scoreboard.Amount.wholePhrase(phrase.rank) - Scoreboard.Amount.deduction(facts[phrase.document].standing)
            scores.addWhole(amount, to: phrase.document, phrase.rank.field, "is '\(phrases.text(id))'")
        }
        phrases.forEachContained(in: words.sequence) { id in
            let phrase = phrases.phrases[id]
            // A whole phrase is worth more than its words: the more words it has, the more.
            let share = Float(phrase.termCount) / Float(max(words.sequence.count, 1))
            let value = phrase.rank.trust * (Float(phrase.termCount) / 2 + 2 * share * share)
            scores.offerBonus(value, to: phrase.document, phrase: id)
        }
        phrases.forEachNear(squeezed, least: 0.6) { id, likeness in
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

    /// Replaces `ranked` by the records that the query finds, the best first.
    private func rank(_ scores: inout Scoreboard, _ query: SearchQuery, into ranked: inout [Ranked]) {
        ranked.removeAll(keepingCapacity: true)
        let least = scores.weighWords(facts)
        let citing = query.rfc.map { rfc in Set((citations[rfc] ?? []).map(\.document)) }
        let isNarrowed = citing != nil || query.responseClass != nil || !query.kinds.isEmpty
        for place in 0..<scores.foundCount {
            let document = scores.found(place)
            let (fixed, text) = (scores.entries[document].fixed, scores.entries[document].text)
            guard fixed > 0 || text >= least, !isNarrowed || isWanted(document, query, citing) else { continue }
            // Equal scores are sorted by the order of the documents: codes, de-facto codes, causes, warnings, private codes, each by
            // number.
            ranked.append(Ranked(document, fixed + text, isDeFacto: facts[document].standing == .deFacto))
        }
        if ranked.count > 1 { ranked.sort { $0 < $1 } }
    }

    /// Among the first records, raises those that cover much of the query in one sentence above those in which its words are scattered.
    private func promote(_ workspace: inout SearchWorkspace) {
        let asked = workspace.scores.totalWeight
        guard asked > 0, workspace.ranked.count > 1 else { return }
        let places = 0..<min(workspace.ranked.count, SearchLimits.promoted)
        for place in places {
            let document = workspace.ranked[place].document
            let entry = workspace.scores.entries[document]
            guard entry.text > 0 else { continue }
            let best = bestSentence(in: document, fields: entry.fields, &workspace)
            let more = entry.text * Scoreboard.Amount.oneSentence * min(best.worth / asked, 1)
            workspace.scores.promote(document, by: more, best)
            workspace.ranked[place].add(more)
        }
        workspace.ranked[places].sort { $0 < $1 }
    }

    /// Where the first record has the whole query as its phrase, removes the records that only have some of its words, scattered.
    private func dropScattered(_ workspace: inout SearchWorkspace) {
        guard let first = workspace.ranked.first, workspace.words.plainCount > 1, workspace.scores.entries[first.document].isWhole else {
            return
        }
        let least = confidence.most(of: workspace.words)
        var kept = 0
        for place in workspace.ranked.indices {
            let ranked = workspace.ranked[place]
            let entry = workspace.scores.entries[ranked.document]
            if entry.fixed == 0, confidence.isWeak(ranked.document, bonus: entry.bonus, workspace.words, least: least) { continue }
            workspace.ranked[kept] = ranked
            kept += 1
        }
        workspace.ranked.removeLast(workspace.ranked.count - kept)
    }

    private func bestSentence(in document: Int, fields: UInt16, _ workspace: inout SearchWorkspace) -> SentenceTable.Best {
        sentences.best(in: document, workspace.markedTerms, fields: fields, index.rarity, &workspace.sums)
    }

    private func isWanted(_ document: Int, _ query: SearchQuery, _ citing: Set<Int>?) -> Bool {
        if !query.kinds.isEmpty, !query.kinds.contains(facts[document].kind) { return false }
        if let wanted = query.responseClass, facts[document].responseClass != wanted { return false }
        if let citing, !citing.contains(document) { return false }
        return true
    }

    // MARK: - Answers

    private func explanation(_ document: Int, _ scores: borrowing Scoreboard) -> [SearchHit.Contribution] {
        let factor = scores.factor(document, facts[document])
        return scores.events.filter { $0.document == document }
            .filter { !$0.isText || factor > 0 }
            .map { event in
                let value = event.isText ? event.value * factor : event.value
                return SearchHit.Contribution(what: event.what, field: event.field.name, value: Double(value))
            }
            .sorted { ($1.value, $0.what) < ($0.value, $1.what) }
    }

    /// A query that has hits: the class of a code that does not exist, or the phrase that is most similar.
    private func suggestion(for words: borrowing QueryWords, _ recognized: borrowing Recognizer) -> String? {
        for (clue, _) in recognized.clues {
            switch clue {
            case .number(let number), .code(let number): return ResponseClass(ofCode: number).label
            case .codes, .cause, .warning, .rfc, .section, .method: continue
            }
        }
        guard !words.words.isEmpty else { return nil }
        // The first one of equally similar phrases.
        var nearest: (phrase: Int, likeness: Float)?
        phrases.forEachNear(words.letters.span.extracting(0..<words.squeezedCount), least: 0.5) { phrase, likeness in
            if likeness > nearest?.likeness ?? 0 { nearest = (phrase, likeness) }
        }
        return nearest.map { phrases.text($0.phrase) }
    }
}

extension SearchHit {
    fileprivate init(
        _ kind: Kind, _ record: SearchRecord, score: Double, matchedFields: [String], sentence: Sentence?, isWeak: Bool,
        highlights: [Highlight], explanation: [Contribution]
    ) {
        self.init(
            kind: kind, number: record.facts.number, slug: record.name, phrase: record.phrase,
            responseClass: record.facts.responseClass, meaning: record.meaning, score: score, matchedFields: matchedFields,
            sentence: sentence, isWeak: isWeak, highlights: highlights, explanation: explanation)
    }
}

extension SearchDocument.PhraseRank {
    /// The factor for a phrase of that rank that the query contains or resembles.
    fileprivate var trust: Float {
        switch self {
        case .own: 1
        case .alias, .rumour: 0.9
        case .saying: 0.8
        }
    }
}
