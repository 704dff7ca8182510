// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// What the table page shows: all codes, those that chips select, or the hits of a search. It is the state of the page, as it is kept in
/// the address.
struct BrowseQuery: Sendable {
    /// What is searched for; empty for the table of codes.
    private(set) var text = ""
    private(set) var facets = Facets()
    private(set) var search: SearchQuery?
    /// How many hits a page has where the query does not say.
    static let usualLimit = 100

    init(_ sent: Query) throws(Problem) {
        // A form also sends the fields that are empty.
        var query = Query()
        for parameter in sent.parameters where !parameter.value.isEmpty { query.add(parameter.name, parameter.value) }
        facets = try Facets(query)
        guard let text = try query.value("q"), !text.allSatisfy(\.isWhitespace) else { return }
        self.text = text
        var plain = Query()
        for parameter in query.parameters where SearchParameters.names.contains(parameter.name) {
            plain.add(parameter.name, parameter.value)
        }
        var search = try SearchParameters.parse(plain)
        if try query.value("limit") == nil { search.limit = Self.usualLimit }
        self.search = search
    }

    /// The code, if the text names only that: "486", or the status line of a response.
    func exactCode(in registry: Registry) -> Int? {
        guard let search, facets.isEmpty, search.kinds.isEmpty, search.rfc == nil, search.offset == 0 else { return nil }
        var words = text.split(whereSeparator: \.isWhitespace)
        // What has header fields after the status line is a message, of which the search tells more than the code.
        if words.count > 1, words[0].lowercased() == "sip/2.0", !words.contains(where: { $0.hasSuffix(":") }) { words = [words[1]] }
        guard words.count == 1, words[0].utf8.count == 3, let number = PathNumber.parse(String(words[0])) else { return nil }
        return CodeEntry(number, in: registry) != nil ? number : nil
    }

    /// The hits that match the chips: one page of them, and how many there are in total.
    func hits(_ index: SearchIndex, _ registry: Registry) -> (page: [SearchHit], total: Int, didYouMean: String?) {
        guard var search else { return ([], 0, nil) }
        let (limit, offset) = (search.limit, search.offset)
        search.limit = .max
        search.offset = 0
        let result = index.search(search)
        let admitted = result.hits.filter { facets.admits($0, in: registry) }
        return (Array(admitted.dropFirst(offset).prefix(limit)), admitted.count, result.didYouMean)
    }

    /// The address of another page of the same hits.
    func target(offset: Int) -> String {
        guard let search else { return "/" }
        var target = SearchParameters.target(search, offset: offset)
        if let status = facets.status { target += "&status=" + status.rawValue }
        if let tier = facets.tier { target += "&tier=" + tier.rawValue }
        if let severity = facets.severity { target += "&severity=" + severity.rawValue }
        return target
    }
}
