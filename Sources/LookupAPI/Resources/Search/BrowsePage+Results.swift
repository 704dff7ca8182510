// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension BrowsePage {
    func results(_ query: BrowseQuery, _ index: SearchIndex) -> [UInt8] {
        let found = query.hits(index, site.registry)
        let rows = found.page.map { hit -> HTML in
            let entry: CodeEntry? =
                switch hit.kind {
                case .code, .deFacto, .privateUse: CodeEntry(hit.number, in: site.registry)
                case .cause, .warning, .symptom, .provider: nil
                }
            return entry.map { CodeTable.row($0, in: site.registry, marks: Marks(hit.highlights), note: CodeTable.note(hit)) }
                ?? CodeTable.row(hit)
        }
        var count: HTML = found.total == 1 ? "1 result" : "\(found.total) results"
        if found.total == 0 {
            count = "Nothing found for “\(query.text.shortened)”."
            if let other = found.didYouMean {
                count += " Did you mean <a href=\"/search?q=\(PercentEncoding.encode(other))\">\(other)</a>?"
            }
        } else if found.page.count < found.total {
            count += ", \(found.page.count) of them here"
        }
        let pages = turning(query, total: found.total)
        let trace = query.search.flatMap { SearchedTrace($0, in: site.registry) }?.section(site) ?? ""
        return page(
            query.facets, text: query.text, count: count, before: trace, results: rows.joined(), pages: pages, table: "")
    }

    private func turning(_ query: BrowseQuery, total: Int) -> HTML {
        guard let search = query.search, search.limit > 0 else { return "" }
        var links: HTML = ""
        if search.offset > 0 {
            links += "<a rel=\"prev\" href=\"\(query.target(offset: max(0, search.offset - search.limit)))\">Previous results</a>"
        }
        let next = search.offset + search.limit
        if next < total, SearchParameters.offsets.contains(next) {
            links += "<a rel=\"next\" href=\"\(query.target(offset: next))\">Next results</a>"
        }
        return links.isEmpty ? "" : "<nav class=\"turn\" aria-label=\"Pages of results\">\(links)</nav>\n"
    }
}
