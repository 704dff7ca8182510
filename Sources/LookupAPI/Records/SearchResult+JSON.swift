// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension SearchResult {
    func answer(for query: SearchQuery, in registry: Registry) -> ListAnswer {
        ListAnswer(
            name: "results", items: { hits.map { $0.json(explained: query.explain, in: registry) } },
            columns: { ["kind", "code", "reason_phrase", "class", "meaning", "score", "matched", "highlights", "href"] },
            extra: {
                [
                    .init("query", .string(query.text)),
                    .init("total", .int(total)),
                    .init("offset", .int(query.offset)),
                    .init("limit", .int(query.limit)),
                    .init("did_you_mean", .optional(didYouMean)),
                ]
            }, textPage: { textPage })
    }

    /// Links to the page before and the page after (RFC 8288).
    func pageLinks(for query: SearchQuery) -> [String] {
        var links = [LinkField.up("/")]
        if query.offset > 0 {
            links.append(LinkField.link(SearchParameters.target(query, offset: max(0, query.offset - query.limit)), "prev"))
        }
        let next = query.offset + query.limit
        if next < total, SearchParameters.offsets.contains(next) {
            links.append(LinkField.link(SearchParameters.target(query, offset: next), "next"))
        }
        return links
    }
}

extension SearchHit {
    fileprivate func json(explained: Bool, in registry: Registry) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("kind", .string(kind.rawValue)),
            .init(kind == .cause ? "cause" : "code", .int(number)),
            .init("reason_phrase", .string(phrase)),
            .init("class", .optional(responseClass?.label)),
            .init("meaning", .string(meaning)),
            .init("score", .number(Self.decimal(score))),
            .init("matched", .strings(matchedFields)),
            .init("highlights", .array(highlights.map(\.json))),
            .init("href", .string(href)),
        ]
        if isCode { members += OperatorMember.of(number, in: registry) }
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
        guard value.isFinite, abs(value) < 1e12 else { return "0" }
        let thousandths = Int((value * 1000).rounded())
        let fraction = String(abs(thousandths) % 1000)
        let sign = thousandths < 0 ? "-" : ""
        return "\(sign)\(abs(thousandths) / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
    }
}

extension SearchHit.Highlight {
    /// Offsets count the bytes of the field's UTF-8 text: [from, to).
    fileprivate var json: JSONValue {
        [
            "field": .string(field),
            "ranges": .array(ranges.map { ["from": .int($0.lowerBound), "to": .int($0.upperBound)] }),
        ]
    }
}
