// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension FuzzTarget {
    /// The search: it ends (libFuzzer has a timeout), its hits are sorted, and its highlights are within the text.
    static let search = FuzzTarget(name: "search") {
        let index = SearchIndex(.standard)
        return { input in
            let text = String(decoding: input.dropFirst(), as: UTF8.self)
            let choice = Int(input.first ?? 0)
            let query = SearchQuery(text, limit: choice % 32, offset: choice % 3, explain: choice >= 128)
            let result = index.search(query)
            require(result.hits.count <= min(query.limit, result.total), "\(result.hits.count) hits of \(result.total)")
            require(result == index.search(query), "another answer")
            require(result.didYouMean == nil || result.total == 0, "a suggestion beside hits")
            for (left, right) in zip(result.hits, result.hits.dropFirst()) { require(left.score >= right.score, "scores out of order") }
            for hit in result.hits {
                require(hit.score.isFinite && hit.score > 0, "score \(hit.score)")
                for highlight in hit.highlights {
                    let marked = highlight.field == "phrase" ? hit.phrase : hit.meaning
                    var end = 0
                    for range in highlight.ranges {
                        require(range.lowerBound >= end && range.upperBound <= marked.utf8.count && !range.isEmpty, "mark \(range)")
                        end = range.upperBound
                    }
                }
                if query.explain {
                    let sum = hit.explanation.reduce(0) { $0 + $1.value }
                    require(abs(sum - hit.score) < 0.01 * max(1, abs(hit.score)), "parts of \(sum) and a score of \(hit.score)")
                }
            }
        }
    }
}
