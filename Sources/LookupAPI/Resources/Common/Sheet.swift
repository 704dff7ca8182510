// SPDX-License-Identifier: Apache-2.0

/// The body of a record's page: its sections, links to them, and the most important facts at a glance. On a phone the links come first and
/// the facts last; on a wide screen both stand beside the text.
struct Sheet {
    /// A section, and its name among the links; nil where it has none.
    typealias Section = (id: String, label: String?, content: HTML)

    private let sections: [Section]
    private let facts: HTML

    /// - Parameter sections: in the order of the page; those without content are left out.
    init(_ sections: [Section], facts: [(name: String, value: HTML)] = []) {
        self.sections = sections.filter { !$0.content.isEmpty }
        self.facts = HTML.facts(facts)
    }

    var html: HTML {
        let links = sections.compactMap { section in
            section.label.map { label -> HTML in "<li><a href=\"#\(section.id)\">\(label)</a></li>" }
        }
        let card: HTML = facts.isEmpty ? "" : "<aside class=\"card\" aria-label=\"At a glance\">\n\(facts)</aside>\n"
        return """
            <div class="sheet">
            <nav class="contents" aria-label="On this page"><ul>\(links.joined())</ul></nav>
            <div class="text">
            \(sections.map(\.content).joined())</div>
            \(card)</div>

            """
    }
}
