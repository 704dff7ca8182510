// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

@Suite struct SearchQueryTests {
    @Test func limitAndOffsetCutPages() {
        let all = standardIndex.search(SearchQuery("4xx", limit: 1000))
        let page = standardIndex.search(SearchQuery("4xx", limit: 3, offset: 2))
        #expect(page.total == all.total)
        #expect(page.hits == Array(all.hits[2..<5]))
        #expect(standardIndex.search(SearchQuery("4xx", offset: 5000)).hits.isEmpty)
        #expect(standardIndex.search(SearchQuery("4xx", limit: 0)).hits.isEmpty)
        #expect(standardIndex.search(SearchQuery("4xx", limit: -1, offset: -1)).hits.isEmpty)
    }

    @Test func kindsNarrow() {
        let causes = standardIndex.search(SearchQuery("busy", kinds: [.cause]))
        #expect(causes.hits.first?.name == "cause 17")
        #expect(causes.hits.allSatisfy { $0.kind == .cause })
        #expect(causes.total == causes.hits.count)
    }

    @Test func classNarrows() {
        let hits = standardIndex.search(SearchQuery("busy", responseClass: .globalFailure)).hits
        #expect(hits.first?.number == 600)
        #expect(hits.allSatisfy { $0.responseClass == .globalFailure })
    }

    @Test func rfcNarrows() {
        let hits = standardIndex.search(SearchQuery("identity", rfc: 8224)).hits
        #expect(Set(hits.map(\.number)).isSuperset(of: [428, 436, 438]))
        #expect(!hits.contains { $0.number == 486 })
    }
}
