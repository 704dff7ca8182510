// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The search of a registry, made ready when it is first asked for: a service that has just started can answer everything
/// else meanwhile.
final class PreparedSearch: Sendable {
    private let registry: Registry
    private let made = Lazy<Parts>()

    private final class Parts: Sendable {
        let index: SearchIndex
        let documents: SearchDocuments

        init(_ registry: Registry) {
            index = SearchIndex(registry)
            documents = SearchDocuments(index, in: registry)
        }
    }

    init(_ registry: Registry) {
        self.registry = registry
    }

    private var parts: Parts { made.value { Parts(registry) } }

    var index: SearchIndex { parts.index }

    /// Does now what the first search would have to wait for.
    func prepare() { _ = parts }

    /// Hits of an answer that is written within a fraction of a millisecond, as one without a limit is.
    private static let mostOnLoop = 20

    /// The answer to a search, and the elements of its Link field.
    ///
    /// - Parameter isJSON: whether that alone is wanted.
    func answer(_ query: SearchQuery, isJSON: Bool) -> (answer: Answer, links: [String]) {
        let parts = parts
        let isLong = query.limit > Self.mostOnLoop
        if isJSON, !query.explain {
            let page = parts.index.page(query)
            var answer = Answer(json: { parts.documents.document(page, for: query) })
            answer.isLong = isLong || SearchQuery.isTrace(query.text)
            return (answer, query.links(total: page.total))
        }
        let result = parts.index.search(query)
        var answer = result.answer(for: query, in: registry)
        answer.isLong = answer.isLong || isLong
        return (answer, query.links(total: result.total))
    }
}
