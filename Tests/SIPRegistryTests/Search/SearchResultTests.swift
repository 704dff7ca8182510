// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

@Suite struct SearchResultTests {
    private static let queries = ["busy here", "busyhere", "forbiden", "486", "rfc 5626", "no common codec", "Retry-After", "time out"]

    @Test func marksLieOnTheMatchedText() throws {
        let hit = try #require(standardIndex.search(SearchQuery("busy here")).hits.first)
        #expect(hit.highlights.first == SearchHit.Highlight(field: "phrase", ranges: [0..<4, 5..<9]))
        let misspelt = try #require(standardIndex.search(SearchQuery("forbiden")).hits.first)
        #expect(misspelt.highlights.first == SearchHit.Highlight(field: "phrase", ranges: [0..<9]))
    }

    @Test(arguments: queries)
    func marksStayWithinTheirField(query: String) {
        for hit in standardIndex.search(SearchQuery(query, limit: 1000)).hits {
            for highlight in hit.highlights {
                let length = (highlight.field == "phrase" ? hit.phrase : hit.meaning).utf8.count
                var end = 0
                for range in highlight.ranges {
                    #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= length)
                    end = range.upperBound
                }
            }
        }
    }

    @Test(arguments: queries)
    func explanationAddsUpToTheScore(query: String) {
        for hit in standardIndex.search(SearchQuery(query, limit: 1000, explain: true)).hits {
            let sum = hit.explanation.reduce(0) { $0 + $1.value }
            #expect(abs(sum - hit.score) < 0.01, "\(query): \(hit.name)")
        }
    }

    @Test func explanationIsEmptyUnlessAskedFor() {
        #expect(standardIndex.search(SearchQuery("busy")).hits.allSatisfy { $0.explanation.isEmpty })
    }

    @Test func tellsTheMatchedFields() throws {
        #expect(standardIndex.search(SearchQuery("486")).hits.first?.matchedFields == ["number"])
        #expect(standardIndex.search(SearchQuery("rfc 5626")).hits.first?.matchedFields == ["rfc"])
        let hit = try #require(standardIndex.search(SearchQuery("busy here")).hits.first)
        #expect(hit.matchedFields.contains("phrase"))
    }

    @Test func scoresFall() {
        for query in Self.queries {
            let scores = standardIndex.search(SearchQuery(query, limit: 1000)).hits.map(\.score)
            #expect(zip(scores, scores.dropFirst()).allSatisfy { $0 >= $1 })
        }
    }
}
