// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The page of a search, at `/search` and on the table page at `/`.
enum SearchResource {
    /// - Returns: the page, and the code if the query names only that.
    static func page(
        _ query: Query, _ search: PreparedSearch, _ site: Site
    ) throws(Problem) -> (answer: Answer, exactCode: Int?) {
        let query = try BrowseQuery(query)
        let page = BrowsePage(site: site)
        let answer = Answer(
            json: { [] }, page: { query.search == nil ? page.table(query.facets) : page.results(query, search.index) })
        return (answer, query.exactCode(in: site.registry))
    }
}
