// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension SearchResult {
    /// A result an entry: number and phrase, then the meaning.
    var blocks: [Block] {
        if hits.isEmpty {
            let other = didYouMean.map { other -> Inline in
                " Did you mean \(Inline.link("\"\(other)\"", to: "/search?q=" + PercentEncoding.encode(other)))?"
            }
            return [.paragraph("Nothing found.\(other ?? "")")]
        }
        let entries = hits.map { hit in
            let kind = hit.kind == .code ? "" : "[\(hit.kind.rawValue)] "
            return Block.Entry(String(hit.number), kind + hit.phrase, hit.meaning, href: hit.href)
        }
        return [.entries(entries)] + (total > hits.count ? [.paragraph("\(hits.count) of \(total) shown.")] : [])
    }
}
