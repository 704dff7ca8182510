// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Rows of codes, in the table of all codes and in search results. The script reads their data attributes and makes rows with the same
/// markup.
enum CodeTable {
    static func row(_ entry: CodeEntry, in registry: Registry, marks: Marks = Marks(), note: HTML = "") -> HTML {
        let tier: HTML = entry.tier == .registered ? "" : "<span class=\"tag\">\(entry.tier.rawValue)</span> "
        let remark: HTML = registry.overlay?.remarks[entry.code] == nil ? "" : "<span class=\"tag\">noted</span> "
        let severity = entry.severity(in: registry)
        var status = ""
        if case .known(let code) = entry { status = code.status.rawValue }
        let state: HTML = status == "active" || status == "" ? "" : "<span class=\"tag\">\(status)</span> "
        return """
            <tr data-code="\(entry.code)" data-status="\(status)" data-tier="\(entry.tier.rawValue)"\
             data-severity="\(severity?.rawValue ?? "")">\
            <th scope="row"><a href="\(Links.code(entry.code))"><span class="n k\(entry.code / 100)">\(entry.code)</span> \
            <span class="p">\(marks.phrase(entry.phrase.isEmpty ? "(no phrase)" : entry.phrase))</span></a></th>\
            <td class="m">\(marks.meaning(entry.meaning))\(note)</td>\
            <td class="s">\(tier)\(state)\(remark)\(severity?.rawValue.spaced ?? "")</td></tr>

            """
    }

    /// The row of a hit that is not a code.
    static func row(_ hit: SearchHit) -> HTML {
        let marks = Marks(hit.highlights)
        let number: HTML = hit.slug == nil ? "<span class=\"n\">\(hit.number)</span> " : ""
        let kind = hit.kind == .cause ? "Q.850 cause" : hit.kind.rawValue.spaced
        return """
            <tr><th scope="row"><a href="\(hit.href)">\(number)<span class="p">\(marks.phrase(hit.phrase))</span></a></th>\
            <td class="m">\(marks.meaning(hit.meaning))\(note(hit))</td><td class="s"><span class="tag">\(kind)</span></td></tr>

            """
    }

    /// The sentence that a hit matched, and a tag if the match is weak.
    static func note(_ hit: SearchHit) -> HTML {
        let weak: HTML = hit.isWeak ? " <span class=\"tag\">weak</span>" : ""
        guard let sentence = hit.sentence, sentence.text != hit.meaning else { return weak }
        return "\(weak)<br><span class=\"note\">\(sentence.field.spaced): \(sentence.text)</span>"
    }
}

/// The ranges to highlight in a row, by field.
struct Marks: Sendable {
    private var ranges: [String: [Range<Int>]] = [:]

    init() {}

    init(_ highlights: [SearchHit.Highlight]) {
        for highlight in highlights { ranges[highlight.field] = highlight.ranges }
    }

    func phrase(_ text: String) -> HTML { marked(text, ranges["phrase"] ?? []) }
    func meaning(_ text: String) -> HTML { marked(text, ranges["meaning"] ?? []) }

    private func marked(_ text: String, _ ranges: [Range<Int>]) -> HTML {
        let bytes = Array(text.utf8)
        var result: HTML = ""
        var done = 0
        for range in ranges where range.lowerBound >= done && range.upperBound <= bytes.count {
            let before = String(decoding: bytes[done..<range.lowerBound], as: UTF8.self)
            let match = String(decoding: bytes[range], as: UTF8.self)
            result += "\(before)<mark>\(match)</mark>"
            done = range.upperBound
        }
        let rest = String(decoding: bytes[done...], as: UTF8.self)
        result += "\(rest)"
        return result
    }
}
