// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The search index of a registry, built when it is first needed, so that a service that has just started can already serve everything
/// else.
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

    /// Builds the index now, so that the first search need not wait for it.
    func prepare() { _ = parts }

    /// The most hits of an answer that is made on the server's loop: finding and writing them takes a fraction of a millisecond. A search
    /// without a limit has no more.
    private static let mostOnLoop = 20
    /// The longest text, in UTF-8 octets, that is searched for on the loop: a long one has many words, each of which costs time.
    private static let longestOnLoop = 160

    /// The answer to a search, with the elements of its Link field. The first search builds the index, which takes as long as thousands of
    /// searches.
    ///
    /// - Parameter isJSON: whether only JSON is needed.
    func answer(_ query: SearchQuery, isJSON: Bool) -> Answer {
        .soon(if: query.limit <= Self.mostOnLoop && query.text.utf8.count <= Self.longestOnLoop && made.existing != nil) { [self] in
            found(query, isJSON: isJSON)
        }
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
