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

    /// Hits of an answer that is found and written within a fraction of a millisecond, as one without a limit is.
    private static let mostOnLoop = 20

    /// The answer to a search, with the elements of its Link field. The first search makes the index, which takes as long as thousands
    /// of searches.
    ///
    /// - Parameter isJSON: whether that alone is wanted.
    func answer(_ query: SearchQuery, isJSON: Bool) -> Answer {
        .soon(if: query.limit <= Self.mostOnLoop && made.existing != nil) { [self] in found(query, isJSON: isJSON) }
    }

    private func found(_ query: SearchQuery, isJSON: Bool) -> Answer {
        let parts = parts
        if isJSON, !query.explain {
            let page = parts.index.page(query)
            var answer = Answer(json: { parts.documents.document(page, for: query) })
            answer.isLong = SearchQuery.isTrace(query.text)
            answer.links = query.links(total: page.total)
            return answer
        }
        let result = parts.index.search(query)
        var answer = result.answer(for: query, in: registry)
        answer.links = query.links(total: result.total)
        return answer
    }
}
