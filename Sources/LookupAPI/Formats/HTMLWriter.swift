// SPDX-License-Identifier: Apache-2.0

/// Writes blocks as the content of a page, for resources that need no layout of their own.
struct HTMLWriter: Sendable {
    private var html: HTML = ""
    private var isInSection = false
    private var hasLede = false

    static func content(_ blocks: [Block]) -> HTML {
        var writer = HTMLWriter()
        for block in blocks { writer.write(block) }
        if writer.isInSection { writer.html += "</section>\n" }
        return writer.html
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .title(let title, let tags):
            html += "<header class=\"title\">\n<h1>\(title)</h1>\n\(Self.tags(tags))</header>\n"
        case .heading(let title):
            if isInSection { html += "</section>\n" }
            html += "<section id=\"\(title.slug)\">\n<h2>\(title)</h2>\n"
            isInSection = true
            hasLede = true
        case .paragraph(let inline):
            html += hasLede ? "<p>\(Self.inline(inline))</p>\n" : "<p class=\"lede\">\(Self.inline(inline))</p>\n"
            hasLede = true
        case .facts(let facts): html += HTML.facts(facts.map { ($0.name, Self.inline($0.value)) })
        case .list(let items): html += HTML.list(items.map(Self.inline))
        case .numbered(let items): html += HTML.list(items.map(Self.inline), numbered: true)
        case .table(let columns, let rows): html += HTML.table(columns.first ?? "", columns, rows.map { $0.map(Self.inline) })
        case .entries(let entries): html += HTML.codeTable(entries.map(Self.row).joined())
        case .verbatim(let text), .drawing(let text): html += HTML.snippet("Text", "\(TextWriter.lines(of: text).joined(separator: "\n"))")
        }
    }

    private static func row(_ entry: Block.Entry) -> HTML {
        let name: HTML = "<span class=\"n\">\(entry.key)</span>\(entry.title.isEmpty ? "" : " <span class=\"p\">\(entry.title)</span>")"
        let head: HTML = entry.href.map { "<a href=\"\($0)\">\(name)</a>" } ?? name
        let about = entry.about.map { text -> HTML in "\(text)" }.joined("<br>")
        return "<tr><th scope=\"row\">\(head)</th><td class=\"m\">\(about)</td><td class=\"s\"></td></tr>\n"
    }

    private static func tags(_ tags: [String]) -> HTML {
        tags.isEmpty ? "" : "<p>\(tags.map { tag -> HTML in "<span class=\"tag\">\(tag)</span>" }.joined(" "))</p>\n"
    }

    private static func inline(_ inline: Inline) -> HTML {
        inline.pieces.map { piece -> HTML in
            switch piece {
            case .text(let text): "\(text)"
            case .strong(let text): "<b>\(text)</b>"
            case .link(let text, let address): "<a href=\"\(address)\">\(text)</a>"
            case .reference(let citation, let address): "<a class=\"cite\" href=\"\(address)\">\(citation)</a>"
            }
        }.joined()
    }
}
