// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension SearchResult {
    func answer(for query: SearchQuery, in registry: Registry) -> Answer {
        var answer = Answer.list(
            "results", { hits.map { $0.json(explained: query.explain, in: registry) } },
            columns: {
                SearchHit.columns + (registry.overlay == nil ? [] : SearchHit.operatorColumns) + (query.explain ? ["score_parts"] : [])
            },
            extra: { Self.head(query, total: total, didYouMean: didYouMean, in: registry) },
            blocks: { (SearchedTrace(query, in: registry)?.blocks(in: registry) ?? []) + blocks })
        answer.isLong = SearchQuery.isTrace(query.text)
        return answer
    }

    /// The members of a search's document, besides the results.
    static func head(_ query: SearchQuery, total: Int, didYouMean: String?, in registry: Registry) -> [JSONValue.Member] {
        [
            .init("query", .string(query.text)), .init("total", .int(total)), .init("offset", .int(query.offset)),
            .init("limit", .int(query.limit)), .init("did_you_mean", .optional(didYouMean)),
        ] + (SearchedTrace(query, in: registry).map { [$0.member] } ?? [])
    }
}

extension SearchQuery {
    /// Links to the parent, to the page before and to the page after (RFC 8288).
    func links(total: Int) -> [String] {
        var links = [LinkField.up("/")]
        if offset > 0 {
            links.append(LinkField.link(SearchParameters.target(self, offset: max(0, offset - limit)), "prev"))
        }
        let next = offset + limit
        if next < total, SearchParameters.offsets.contains(next) {
            links.append(LinkField.link(SearchParameters.target(self, offset: next), "next"))
        }
        return links
    }
}

extension SearchHit {
    /// The columns of a table of results, of whatever kinds they are.
    fileprivate static let columns = [
        "kind", "code", "cause", "symptom", "provider_code", "reason_phrase", "class", "meaning", "score", "matched", "highlights", "weak",
        "sentence_field", "sentence_text", "href",
    ]
    fileprivate static let operatorColumns = FieldSelection.shapeOfCodes.columns(of: [OperatorMember.name])

    fileprivate func json(explained: Bool, in registry: Registry) -> JSONValue {
        var members = members(
            score: .number(Self.decimal(score)), matched: .strings(matchedFields),
            highlights: .array(highlights.map(\.json)), weak: .bool(isWeak), sentence: sentence?.json ?? .null, in: registry)
        if explained {
            members.append(
                .init(
                    "score_parts",
                    .array(
                        explanation.map {
                            ["what": .string($0.what), "field": .string($0.field), "contribution": .number(Self.decimal($0.value))]
                        })))
        }
        return .object(members)
    }

    /// The members of a result. What differs from one search to another is passed as parameters.
    func members(
        score: JSONValue, matched: JSONValue, highlights: JSONValue, weak: JSONValue, sentence: JSONValue, in registry: Registry
    ) -> [JSONValue.Member] {
        let own = isCode ? OperatorMember.of(number, in: registry) : []
        return [
            .init("kind", .string(kind.rawValue)),
            identity,
            .init("reason_phrase", .string(phrase)),
            .init("class", .optional(responseClass?.label)),
            .init("meaning", .string(meaning)),
            .init("score", score),
            .init("matched", matched),
            .init("highlights", highlights),
            .init("weak", weak),
            .init("sentence", sentence),
            .init("href", .string(href)),
        ] + own
    }

    /// The member that identifies the record.
    var identity: JSONValue.Member {
        switch kind {
        case .code, .deFacto, .privateUse, .warning: .init("code", .int(number))
        case .cause: .init("cause", .int(number))
        case .symptom: .init("symptom", .optional(slug))
        case .provider: .init("provider_code", .optional(slug))
        }
    }

    private var isCode: Bool { kind == .code || kind == .deFacto || kind == .privateUse }

    var href: String {
        switch kind {
        case .code, .deFacto, .privateUse: Links.code(number)
        case .cause: Links.cause(number)
        case .warning: Links.warning(number)
        case .symptom: Links.symptom(slug ?? "")
        case .provider: "/provider-codes/" + (slug ?? "")
        }
    }

    /// Three decimal places: a ranking has no more precision than that.
    static func decimal(_ value: Double) -> String {
        // 0 for a number that cannot be a score.
        let thousandths = value.isFinite && abs(value) < 1e12 ? Int((value * 1000).rounded()) : 0
        let fraction = String(thousandths.magnitude % 1000)
        let sign = thousandths < 0 ? "-" : ""
        return "\(sign)\(thousandths.magnitude / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
    }
}

extension SearchHit.Sentence {
    var json: JSONValue { ["field": .string(field), "text": .string(text)] }
}

extension SearchHit.Highlight {
    /// Offsets are bytes in the UTF-8 text of the field; the end is exclusive.
    fileprivate var json: JSONValue {
        ["field": .string(field), "ranges": .array(ranges.map { ["start": .int($0.lowerBound), "end": .int($0.upperBound)] })]
    }
}
