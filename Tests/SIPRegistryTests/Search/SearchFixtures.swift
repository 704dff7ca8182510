// SPDX-License-Identifier: Apache-2.0

@testable import SIPRegistry

/// One index for all tests: it never changes.
let standardIndex = SearchIndex(Registry.standard)

/// "code 486": short enough to compare lists of hits.
func names(_ text: String, limit: Int = 20) -> [String] {
    standardIndex.search(SearchQuery(text, limit: limit)).hits.map(\.name)
}

func first(_ text: String) -> String? { names(text, limit: 1).first }

extension SearchHit {
    var name: String { "\(kind.rawValue) \(slug ?? String(number))" }
}
