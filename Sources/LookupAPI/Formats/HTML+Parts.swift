// SPDX-License-Identifier: Apache-2.0

/// Elements that several kinds of pages use.
extension HTML {
    /// A section with a heading that can be linked to; nothing where `content` is empty.
    static func section(_ id: String, _ title: String, _ content: HTML) -> HTML {
        guard !content.isEmpty else { return "" }
        return "<section id=\"\(id)\">\n<h2>\(title)</h2>\n\(content)</section>\n"
    }

    static func paragraph(_ text: String?) -> HTML {
        text.map { "<p>\($0)</p>\n" } ?? ""
    }

    static func list(_ items: [HTML], numbered: Bool = false) -> HTML {
        guard !items.isEmpty else { return "" }
        let body = items.map { item -> HTML in "<li>\(item)</li>\n" }.joined()
        return numbered ? "<ol>\n\(body)</ol>\n" : "<ul>\n\(body)</ul>\n"
    }

    /// Names and values, side by side where the page is wide enough.
    static func facts(_ facts: [(name: String, value: HTML)]) -> HTML {
        let rows = facts.filter { !$0.value.isEmpty }.map { fact -> HTML in "<div><dt>\(fact.name)</dt><dd>\(fact.value)</dd></div>\n" }
        return rows.isEmpty ? "" : "<dl class=\"facts\">\n\(rows.joined())</dl>\n"
    }

    static func table(_ label: String, _ columns: [String], _ rows: [[HTML]]) -> HTML {
        guard !rows.isEmpty else { return "" }
        let head = columns.map { column -> HTML in "<th scope=\"col\">\(column)</th>" }.joined()
        let body = rows.map { row -> HTML in
            let cells = row.dropFirst().map { cell -> HTML in "<td>\(cell)</td>" }.joined()
            return "<tr><th scope=\"row\">\(row.first)</th>\(cells)</tr>\n"
        }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(label)"><table class="plain">
            <thead><tr>\(head)</tr></thead>
            <tbody>
            \(body.joined())</tbody>
            </table></div>

            """
    }

    /// A table of codes or of records that look like them.
    static func codeTable(labelledBy id: String? = nil, _ rows: HTML) -> HTML {
        let label: HTML = id.map { id -> HTML in " aria-labelledby=\"\(id)\"" } ?? ""
        return """
            <table class="codes"\(label)>
            <thead class="away"><tr><th scope="col">Code</th><th scope="col">Meaning</th><th scope="col">Kind</th></tr></thead>
            <tbody>
            \(rows)</tbody>
            </table>

            """
    }

    /// Text to copy. The script adds the button, which would not work without it.
    static func snippet(_ label: String, _ text: HTML) -> HTML {
        """
        <div class="snippet" data-copy="\(label)"><pre tabindex="0" role="region" aria-label="\(label)"><code>\(text)</code></pre></div>

        """
    }
}

extension HTML {
    static func + (left: HTML, right: HTML) -> HTML {
        var result = left
        result += right
        return result
    }
}
