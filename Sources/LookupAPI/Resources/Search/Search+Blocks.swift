// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension SearchResult {
    /// One entry for each hit: number or name and phrase, then the meaning and the sentence that matched.
    var blocks: [Block] {
        if hits.isEmpty {
            let other = didYouMean.map { other -> Inline in
                " Did you mean \(Inline.link("\"\(other)\"", to: "/search?q=" + PercentEncoding.encode(other)))?"
            }
            return [.paragraph("Nothing found.\(other ?? "")")]
        }
        let entries = hits.map { hit in
            let kind = hit.kind == .code ? "" : "[\(hit.kind.rawValue)] "
            let weak = hit.isWeak ? "Weak: it shares only a few words. " : ""
            let sentence = hit.sentence.flatMap { $0.text == hit.meaning ? nil : " (\($0.field.spaced): \($0.text))" } ?? ""
            return Block.Entry(hit.slug ?? String(hit.number), kind + hit.phrase, weak + hit.meaning + sentence, href: hit.href)
        }
        return [.entries(entries)] + (total > hits.count ? [.paragraph("\(hits.count) of \(total) shown.")] : [])
    }
}
