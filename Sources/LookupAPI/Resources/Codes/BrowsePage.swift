// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The table of all codes, whole or filtered, and the results of a search. Both are one page, so that the script can switch between them.
struct BrowsePage: Sendable {
    let site: Site
    private var registry: Registry { site.registry }

    private static let about = "Every SIP response code: what it means, who sends it, what to do about it, and where that is written."

    /// The whole table.
    func home() -> [UInt8] { table(entries: everything, facets: Facets(), isWhole: true) }

    /// The table, filtered by facets.
    func table(_ facets: Facets) -> [UInt8] {
        table(entries: everything.filter { facets.admits($0, in: registry) }, facets: facets, isWhole: facets.isEmpty)
    }

    /// The codes of `/codes` with its own filters. If they are not sorted by number, their order is kept.
    ///
    /// - Parameter before: what a batch names besides codes.
    func list(_ entries: [CodeEntry], _ facets: Facets, isWhole: Bool, before: HTML = "") -> [UInt8] {
        let isSorted = zip(entries, entries.dropFirst()).allSatisfy { $0.code < $1.code }
        if isWhole { return home() }
        if isSorted { return table(entries: entries, facets: facets, isWhole: false, before: before) }
        return page(
            facets, text: "", count: count(entries.count), before: before,
            results: entries.map { CodeTable.row($0, in: registry) }.joined(), table: "")
    }

    /// The records themselves, one after the other.
    func records(_ entries: [CodeEntry], _ view: RecordView, beside: [Block]) -> [UInt8] {
        let page = Page(site, title: Page.siteName, description: Self.about, path: nil, section: "/", kind: "code")
        // Each record is a section of the page; its own headings would be the same in every section.
        let blocks = entries.flatMap { $0.blocks(in: registry, view) }.map { block -> Block in
            switch block {
            case .title(let title, _): .heading(title)
            case .heading(let title): .paragraph(.strong(title))
            default: block
            }
        }
        return page.bytes("<h1>\(Page.siteName)</h1>\n\(HTMLWriter.content(blocks + beside))")
    }

    // MARK: - Parts

    private var everything: [CodeEntry] {
        registry.codes.map { .known($0) } + registry.deFactoCodes.map { .deFacto($0) } + registry.privateCodes.map { .privateUse($0) }
    }

    private func count(_ number: Int) -> HTML { number == 1 ? "1 code" : "\(number) codes" }

    private func table(entries: [CodeEntry], facets: Facets, isWhole: Bool, before: HTML = "") -> [UInt8] {
        var sections: HTML = ""
        for note in registry.classes {
            let own = entries.filter {
                $0.tier != .deFacto && $0.tier != .privateUse && ResponseClass(ofCode: $0.code) == note.responseClass
            }
            sections += section(
                "k\(note.responseClass.rawValue)", label: note.responseClass.label, name: note.name, about: note.meaning,
                link: Links.responseClass(note.responseClass), own)
        }
        sections += section(
            "k0", label: "···", name: "Not registered",
            about: "Numbers that software sends or lists, and no registry has. A client treats one as the x00 of its class.",
            link: nil, entries.filter { $0.tier == .deFacto })
        sections += section(
            "kp", label: "···", name: "Private",
            about: "Numbers of \(registry.overlay?.source ?? "") alone. No registry and no RFC has them.",
            link: nil, entries.filter { $0.tier == .privateUse })
        return page(facets, text: "", count: count(entries.count), before: before, results: "", table: sections, isWhole: isWhole)
    }

    private func section(_ id: String, label: String, name: String, about: String, link: String?, _ entries: [CodeEntry]) -> HTML {
        guard !entries.isEmpty else { return "" }
        let more: HTML = link.map { " <a href=\"\($0)\">The class</a>" } ?? ""
        return """
            <section class="class">
            <div class="about"><h2 id="\(id)"><span class="n \(id)">\(label)</span> \(name)</h2>
            <p>\(about)\(more)</p></div>
            \(HTML.codeTable(labelledBy: id, entries.map { CodeTable.row($0, in: registry) }.joined()))</section>

            """
    }

    /// The page around the table and around search results.
    func page(
        _ facets: Facets, text: String, count: HTML, before: HTML = "", results: HTML, pages: HTML = "", table: HTML, isWhole: Bool = false
    ) -> [UInt8] {
        let isSearch = !text.isEmpty
        let page = Page(
            site, title: isSearch ? "\(text.shortened) – search" : Page.siteName, description: Self.about, path: isSearch ? nil : "/",
            section: "/", structured: isSearch ? nil : structured, hasSearch: false, kind: "browse")
        let hasResults = !results.isEmpty
        let registered = registry.codes.count { $0.registration == .iana }
        return page.bytes(
            """
            <div class="intro">
            <h1>\(Page.siteName)</h1>
            <p class="lede">What each one means, who sends it, what to do next, and where that is written. \(registered) registered codes,
            \(registry.codes.count - registered) from RFC 2543, and \(registry.deFactoCodes.count) that only software uses.</p>
            \(SearchForm.html(text, facets, in: registry))<p id="count" class="count" role="status" aria-live="polite">\(count)</p>
            </div>
            \(before)<section id="results"\(hasResults ? "" : " hidden")>
            <h2 id="results-title" class="away">Results, best first</h2>
            \(HTML.codeTable(labelledBy: "results-title", results))\(pages)</section>
            <div id="codes"\(isWhole ? " data-whole" : "")>
            \(table)</div>
            \(hasResults || isSearch ? "" : ForkDrawing.invitation)
            """)
    }

    private var structured: JSONValue {
        [
            "@context": "https://schema.org", "@type": "DefinedTermSet", "name": .string(Page.siteName),
            "description": .string(Self.about), "url": "/", "inLanguage": "en-GB",
        ]
    }
}
