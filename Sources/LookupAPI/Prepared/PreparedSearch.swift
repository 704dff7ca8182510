// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The search of a registry, made ready when it is first asked for: a service that has just started can answer everything
/// else meanwhile.
final class PreparedSearch: Sendable {
    private let registry: Registry
    private let made = Lazy<Parts>()

    private final class Parts: Sendable {
        let index: SearchIndex
        let fragments: SearchFragments

        init(_ registry: Registry) {
            index = SearchIndex(registry)
            fragments = SearchFragments(index, in: registry)
        }
    }

    init(_ registry: Registry) {
        self.registry = registry
    }

    private var parts: Parts { made.value { Parts(registry) } }

    var index: SearchIndex { parts.index }

    /// Does now what the first search would have to wait for.
    func prepare() { _ = parts }

    /// The page of hits that the query asks for, as JSON, and how many hits there are on all pages. Nil where it cannot be joined
    /// of pieces, and has to be rendered.
    func document(for query: SearchQuery) -> (body: JoinedPieces, total: Int)? {
        let parts = parts
        let page = parts.index.page(query)
        return parts.fragments.document(page, for: query).map { ($0, page.total) }
    }
}
