// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Pieces that several kinds of page use.
enum PageParts {
    /// A section with a heading that can be linked to; nothing where there is nothing to say.
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

    /// Names and values, set side by side where there is room.
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

    /// Rows of codes or of what looks like them.
    static func codeTable(labelledBy id: String, _ rows: HTML) -> HTML {
        """
        <table class="codes" aria-labelledby="\(id)">
        <thead class="away"><tr><th scope="col">Code</th><th scope="col">Meaning</th><th scope="col">Kind</th></tr></thead>
        <tbody>
        \(rows)</tbody>
        </table>

        """
    }

    static func source(_ reference: Reference) -> HTML {
        reference.url.map { "<a class=\"cite\" href=\"\($0)\">\(reference.citation)</a>" }
            ?? "<span class=\"cite\">\(reference.citation)</span>"
    }

    static func sources(_ references: [Reference]) -> HTML {
        references.isEmpty ? "" : "<p class=\"sources\">\(references.map(source).joined(", "))</p>\n"
    }

    /// Number and phrase, linked.
    static func code(_ number: Int, in registry: Registry) -> HTML {
        let known = registry.phrase(of: number)
        let phrase = known ?? ""
        let text: HTML = "<span class=\"n k\(number / 100)\">\(number)</span>\(phrase.isEmpty ? "" : " \(phrase)")"
        return known != nil ? "<a href=\"\(Links.code(number))\">\(text)</a>" : text
    }

    /// What becomes of a number at a client that does not know it.
    static func unknownToOthers(_ number: Int, in registry: Registry) -> HTML {
        section(
            "unknown", "What a client does with it",
            """
            <p>A client that does not know \(number) must treat it as \(code(Registry.equivalent(ofUnknown: number), in: registry)), the
            general code of its class. \(source(.rfc(3261, "8.1.3.2")))</p>

            """)
    }

    static func cause(_ value: Int) -> HTML {
        guard let cause = Q850Cause.cause(value) else { return "<span class=\"n\">\(value)</span>" }
        return "<a href=\"\(Links.cause(value))\"><span class=\"n\">\(value)</span> \(cause.name)</a>"
    }

    static func method(_ method: SIPMethod) -> HTML { "<a href=\"/methods#\(method.rawValue)\">\(method.rawValue)</a>" }

    /// Text to copy; the button comes from the script, which alone can make it work.
    static func snippet(_ label: String, _ text: HTML) -> HTML {
        """
        <div class="snippet" data-copy="\(label)"><pre tabindex="0" role="region" aria-label="\(label)"><code>\(text)</code></pre></div>

        """
    }

    /// The command for the data of a page. The script puts the host of the page in place of the usual one.
    static func command(_ path: String) -> HTML {
        section("data", "The same as data", snippet("Command", "curl <span data-origin>http://localhost:8080</span>\(path)"))
    }

    /// Links to the records before and after the one at `place` of a list of `count`.
    static func turn(_ place: Int?, of count: Int, _ link: (Int) -> (label: HTML, path: String)) -> HTML {
        guard let place else { return "" }
        let (before, after) = Neighbours.of(place, count: count)
        let links = [before.map { (link($0), "prev") }, after.map { (link($0), "next") }].compactMap { $0 }.map { link, relation -> HTML in
            "<a rel=\"\(relation)\" href=\"\(link.path)\">\(link.label)</a>"
        }
        return links.isEmpty ? "" : "<nav class=\"turn\" aria-label=\"Before and after\">\(links.joined())</nav>\n"
    }
}

extension HTML {
    static func + (left: HTML, right: HTML) -> HTML {
        var result = left
        result += right
        return result
    }
}
