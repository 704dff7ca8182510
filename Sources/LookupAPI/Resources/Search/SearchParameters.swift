// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The parameters of `/search`.
enum SearchParameters {
    static let names = ["q", "limit", "offset", "class", "kind", "rfc", "explain"]
    static let limits = 1...100
    static let offsets = 0...10_000

    static func parse(_ query: Query) throws(Problem) -> SearchQuery {
        guard let text = try query.value("q") else {
            throw .invalidSearch("The parameter q is missing: /search?q=busy looks for 'busy'.")
        }
        guard !isBlank(text) else {
            throw .invalidSearch("The parameter q is blank: write a number, a phrase, a line of a trace or what happened.")
        }
        var search = SearchQuery(text)
        search.limit = try number("limit", query, in: limits) ?? search.limit
        search.offset = try number("offset", query, in: offsets) ?? 0
        search.responseClass = try FilterValue.responseClass(query)
        search.rfc = try rfc(query)
        if let kind = try query.value("kind") {
            guard let kind = SearchHit.Kind(rawValue: kind) else {
                throw .invalidFilter("kind", kind, allowed: SearchHit.Kind.allCases.map(\.rawValue))
            }
            search.kinds = [kind]
        }
        search.explain = try FilterValue.flag("explain", query) ?? false
        return search
    }

    private static func isBlank(_ text: String) -> Bool {
        // The usual case: the first letter is in ASCII and decides, without Unicode's tables.
        if let first = text.utf8.first, first > 0x20, first < 0x7F { return false }
        return text.allSatisfy(\.isWhitespace)
    }

    /// The target of another page of the same search.
    static func target(_ query: SearchQuery, offset: Int) -> String {
        var target = "/search?q=" + PercentEncoding.encode(query.text) + "&limit=\(query.limit)&offset=\(offset)"
        if let responseClass = query.responseClass { target += "&class=" + responseClass.label }
        if let kind = query.kinds.first { target += "&kind=" + kind.rawValue }
        if let rfc = query.rfc { target += "&rfc=\(rfc)" }
        return target
    }

    private static func number(_ name: String, _ query: Query, in range: ClosedRange<Int>) throws(Problem) -> Int? {
        guard let text = try query.value(name) else { return nil }
        guard let value = PathNumber.parse(text), range.contains(value) else {
            throw .invalidSearch(
                "'\(text.shortened)' is not a value of '\(name)'; use a number from \(range.lowerBound) to \(range.upperBound).")
        }
        return value
    }

    private static func rfc(_ query: Query) throws(Problem) -> Int? {
        guard let text = try query.value("rfc") else { return nil }
        guard let number = FilterValue.rfcNumber(text), number > 0 else {
            throw Problem(.invalidFilter, "'\(text.shortened)' is not a value of 'rfc'; use the number of an RFC, as in rfc=3261.")
        }
        return number
    }
}
