// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `/opensearch.xml` (OpenSearch 1.1), by which browsers add the search to their address bar, and the suggestions there. It contains
/// absolute URLs and therefore exists only with a public URL.
enum OpenSearch {
    static let path = "/opensearch.xml"
    static let contentType = "application/opensearchdescription+xml"
    static let suggestionsPath = "/suggestions"
    static let suggestions = Format(contentType: "application/x-suggestions+json")
    static let parameters = ["q"]
    private static let mostSuggestions = 8

    static func description(_ site: Site) -> [UInt8] {
        let search = site.address(of: "/search") + "?q={searchTerms}"
        let suggest = site.address(of: suggestionsPath) + "?q={searchTerms}"
        let document: HTML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
            <ShortName>SIP codes</ShortName>
            <Description>\(Page.siteName): by number, phrase or what happened</Description>
            <InputEncoding>UTF-8</InputEncoding>
            <Url type="text/html" template="\(search)"/>
            <Url type="\(suggestions.mediaType)" rel="suggestions" template="\(suggest)"/>
            </OpenSearchDescription>

            """
        return document.bytes
    }

    /// The suggestions for words that may be incomplete, each with its meaning and its address.
    static func answer(_ query: Query, _ search: PreparedSearch, _ site: Site) throws(Problem) -> Answer {
        var parsed = try SearchParameters.parse(query)
        parsed.limit = mostSuggestions
        let (text, hits) = (parsed.text, search.index.search(parsed).hits)
        var answer = Answer(json: { [] })
        answer.exports = [
            .init(format: suggestions) {
                let names = hits.map { [$0.slug ?? String($0.number), $0.phrase].filter { !$0.isEmpty }.joined(separator: " ") }
                return JSONWriter.line([
                    .string(text), .strings(names), .strings(hits.map(\.meaning)), .strings(hits.map { site.address(of: $0.href) }),
                ])
            }
        ]
        return answer
    }
}
