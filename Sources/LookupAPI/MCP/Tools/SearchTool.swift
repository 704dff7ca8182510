// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension MCPTool {
    private static let mostResults = 20
    private static let usualResults = 5

    static let search = MCPTool(
        name: "search", title: "Search SIP codes, causes and symptoms",
        description: """
            Finds response codes, Q.850 causes, warning codes, symptoms and provider codes by words: a phrase, a line of a log, or what \
            happened ("no audio after transfer", "403 from my trunk", "the phone keeps asking for a password"). Each result names its source.
            """,
        input: ToolSchema.arguments(
            [
                "query": ToolSchema.text("A phrase, a line of a log, or what happened.", mostCharacters: SearchLimits.queryBytes),
                "limit": ToolSchema.number("How many results; 5 where it is left out.", in: 1...mostResults),
                "kind": ToolSchema.choice("Only results of this kind.", SearchHit.Kind.allCases.map(\.rawValue)),
            ], required: ["query"]),
        output: ToolSchema.object(
            [
                "query": ToolSchema.text("What was searched for."), "total": ToolSchema.number("How many records match."),
                "did_you_mean": ["type": ["string", "null"]],
                "results": ToolSchema.list(
                    "The best first.",
                    of: ToolSchema.object(
                        [
                            "kind": ToolSchema.choice("", SearchHit.Kind.allCases.map(\.rawValue)), "code": ToolSchema.number(""),
                            "cause": ToolSchema.number(""), "symptom": ToolSchema.text(""), "provider_code": ToolSchema.text(""),
                            "reason_phrase": ToolSchema.text(""), "meaning": ToolSchema.text(""),
                            "sentence": ToolSchema.text("The sentence of the record that matched."),
                            "weak": ToolSchema.flag("Whether it shares only a few words."),
                            "source": ToolSchema.source, "resource": ToolSchema.text("For resources/read."),
                        ], required: ["kind", "reason_phrase", "meaning", "weak", "resource"])),
            ], required: ["query", "total", "results"]),
        call: { arguments, sources throws(ToolFailure) in
            let words = try arguments.needed("query")
            guard words.utf8.count <= SearchLimits.queryBytes else {
                throw ToolFailure(
                    "The query has \(words.utf8.count) bytes; at most \(SearchLimits.queryBytes) are searched for. A trace is read by explain_trace."
                )
            }
            var query = SearchQuery(words, limit: try arguments.number("limit", in: 1...mostResults) ?? usualResults)
            if let kind: SearchHit.Kind = try arguments.choice("kind") { query.kinds = [kind] }
            return FoundRecords(sources.search.index.search(query), query, sources.site.registry).answer
        })
}

/// What a search found, as the answer of a tool.
struct FoundRecords: Sendable {
    private let result: SearchResult
    private let query: SearchQuery
    private let registry: Registry

    init(_ result: SearchResult, _ query: SearchQuery, _ registry: Registry) {
        self.result = result
        self.query = query
        self.registry = registry
    }

    var answer: ToolAnswer {
        ToolAnswer(
            structured: [
                "query": .string(query.text), "total": .int(result.total), "did_you_mean": .optional(result.didYouMean),
                "results": .array(result.hits.map(json)),
            ], text: text)
    }

    private func json(_ hit: SearchHit) -> JSONValue {
        .compact([
            "kind": .string(hit.kind.rawValue), hit.identity.key: hit.identity.value, "reason_phrase": .string(hit.phrase),
            "meaning": .string(hit.meaning), "sentence": .optional(hit.sentence?.text), "weak": .bool(hit.isWeak),
            "source": source(of: hit)?.json ?? .null, "resource": .string(RecordDocument.uri(hit.href)),
        ])
    }

    private var text: ShortText {
        var text = ShortText(sources: result.hits.prefix(3).compactMap { source(of: $0)?.line })
        guard let best = result.hits.first else {
            text.add("Nothing found.\(result.didYouMean.map { " Did you mean \"\($0)\"?" } ?? "")")
            return text
        }
        // All hits are named before the best one is described: another one may have been meant.
        for (place, hit) in result.hits.enumerated() { text.add("\(place + 1). \(line(of: hit))") }
        if best.isCode, let entry = CodeEntry(best.number, in: registry) { CodeTool.describe(entry, registry, in: &text) }
        return text
    }

    private func line(of hit: SearchHit) -> String {
        let name = hit.slug ?? String(hit.number)
        let kind = hit.kind == .code ? "" : " (\(hit.kind.rawValue))"
        let weak = hit.isWeak ? "; shares only a few words" : ""
        return "\(name) \(hit.phrase)\(kind)\(weak): \(hit.meaning.firstSentence)\(source(of: hit).map { " [\($0.citation)]" } ?? "")"
    }

    /// The source of the record.
    private func source(of hit: SearchHit) -> (citation: String, url: String?, line: String, json: JSONValue)? {
        let found: (citation: String, url: String?)? =
            switch hit.kind {
            case .code: registry.code(hit.number).map { ($0.definition.citation, $0.definition.url) }
            case .deFacto: registry.deFactoCode(hit.number)?.uses.first?.sources.first.map { ($0.citation, $0.url) }
            case .privateUse: registry.overlay.map { ($0.source, nil) }
            case .cause: (Q850Cause.definition.citation, nil)
            case .warning: WarningCode.all.first { $0.code == hit.number }.map { ($0.source.citation, $0.source.url) }
            case .symptom: hit.slug.flatMap(Symptom.symptom)?.sources.first.map { ($0.citation, $0.url) }
            case .provider: hit.providerCode.map { ($0.source.citation, $0.source.address) }
            }
        return found.map {
            (
                $0.citation, $0.url, [$0.citation, $0.url].compactMap { $0 }.joined(separator: " "),
                .compact(["citation": .string($0.citation), "url": .optional($0.url)])
            )
        }
    }
}

extension SearchHit {
    fileprivate var isCode: Bool { kind == .code || kind == .deFacto || kind == .privateUse }

    fileprivate var providerCode: ProviderCode? {
        ProviderCode.all.first { $0.provider.rawValue + "/" + $0.name == slug }
    }
}

extension String {
    /// The text up to its first full stop.
    fileprivate var firstSentence: String {
        guard let end = firstRange(of: ". ") else { return self }
        return String(self[..<end.lowerBound]) + "."
    }
}
