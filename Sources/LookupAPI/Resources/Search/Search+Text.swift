// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension SearchResult {
    /// A result a block: number and phrase, then the meaning.
    var textPage: String {
        var page = TextPage()
        if hits.isEmpty {
            page.line("Nothing found." + (didYouMean.map { " Did you mean \"\($0)\"?" } ?? ""))
        }
        for hit in hits {
            let kind = hit.kind == .code ? "" : "[\(hit.kind.rawValue)] "
            page.line("\(hit.number)  \(kind)\(hit.phrase)")
            page.paragraph(hit.meaning, first: "     ")
        }
        if total > hits.count { page.line("\(hits.count) of \(total) shown.") }
        return page.text
    }
}
