// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension SearchResult {
    func answer(for query: SearchQuery, in registry: Registry) -> Answer {
        let head = Self.head(
            query: .string(query.text), total: .int(total), offset: .int(query.offset), limit: .int(query.limit),
            didYouMean: .optional(didYouMean))
        return .list(
            "results", { hits.map { $0.json(explained: query.explain, in: registry) } },
            columns: { ["kind", "code", "reason_phrase", "class", "meaning", "score", "matched", "highlights", "href"] },
            extra: { head }, text: { textPage })
    }

    /// What a search answers beside its results.
    static func head(
        query: JSONValue, total: JSONValue, offset: JSONValue, limit: JSONValue, didYouMean: JSONValue
    ) -> [JSONValue.Member] {
        [
            .init("query", query), .init("total", total), .init("offset", offset), .init("limit", limit),
            .init("did_you_mean", didYouMean),
        ]
    }
}

extension SearchQuery {
    /// Links up, to the page before and to the page after (RFC 8288).
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
    fileprivate func json(explained: Bool, in registry: Registry) -> JSONValue {
        var members = members(
            score: .number(Self.decimal(score)), matched: .strings(matchedFields),
            highlights: .array(highlights.map { Highlight.json(field: $0.field, ranges: .array($0.ranges.map(Highlight.json))) }),
            in: registry)
        if explained {
            members.append(
                .init(
                    "explanation",
                    .array(
                        explanation.map {
                            ["what": .string($0.what), "field": .string($0.field), "contribution": .number(Self.decimal($0.value))]
                        })))
        }
        return .object(members)
    }

    /// A result; what differs from one search to another is given.
    func members(score: JSONValue, matched: JSONValue, highlights: JSONValue, in registry: Registry) -> [JSONValue.Member] {
        let own = isCode ? OperatorMember.of(number, in: registry) : []
        return [
            .init("kind", .string(kind.rawValue)),
            .init(kind == .cause ? "cause" : "code", .int(number)),
            .init("reason_phrase", .string(phrase)),
            .init("class", .optional(responseClass?.label)),
            .init("meaning", .string(meaning)),
            .init("score", score),
            .init("matched", matched),
            .init("highlights", highlights),
            .init("href", .string(href)),
        ] + own
    }

    private var isCode: Bool { kind == .code || kind == .deFacto || kind == .privateUse }

    private var href: String {
        switch kind {
        case .code, .deFacto, .privateUse: Links.code(number)
        case .cause: Links.cause(number)
        case .warning: Links.warning(number)
        }
    }

    /// Three decimal places, which is as much as a ranking means.
    private static func decimal(_ value: Double) -> String {
        let thousandths = thousandths(value)
        let fraction = String(thousandths.magnitude % 1000)
        let sign = thousandths < 0 ? "-" : ""
        return "\(sign)\(thousandths.magnitude / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
    }

    /// The value in units of the last place that is written; 0 for what is no number that a score can be.
    static func thousandths(_ value: Double) -> Int {
        value.isFinite && abs(value) < 1e12 ? Int((value * 1000).rounded()) : 0
    }
}

extension SearchHit.Highlight {
    static func json(field: String, ranges: JSONValue) -> JSONValue { ["field": .string(field), "ranges": ranges] }

    /// Offsets count the bytes of the field's UTF-8 text: [from, to).
    fileprivate static func json(_ range: Range<Int>) -> JSONValue { json(from: .int(range.lowerBound), to: .int(range.upperBound)) }

    static func json(from: JSONValue, to: JSONValue) -> JSONValue { ["from": from, "to": to] }
}
