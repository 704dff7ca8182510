// SPDX-License-Identifier: Apache-2.0

extension Registry {
    /// The best hits for a number, a phrase, a line of a trace, or what happened in words: `registry.search("busy")`.
    ///
    /// The first search builds the index, which takes much longer than a search; every copy of the registry shares it.
    ///
    /// - Parameters:
    ///   - text: what was typed or pasted.
    ///   - limit: the most hits to return.
    public func search(_ text: String, limit: Int = 20) -> SearchResult { search(SearchQuery(text, limit: limit)) }

    /// The page of hits that a query asks for, with filters and an offset.
    public func search(_ query: SearchQuery) -> SearchResult { searchIndex.search(query) }

    /// The index of this registry, its overlay included. It is built when it is first asked for.
    public var searchIndex: SearchIndex { keptIndex.value { SearchIndex(self) } }
}
