// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Elements that several kinds of pages use.
enum PageParts {
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

    /// What a client does on receiving a code that it does not know.
    static func unknownToOthers(_ number: Int, in registry: Registry) -> HTML {
        HTML.section(
            "unknown", "What a client does with it",
            """
            <p>A client that does not know \(number) must treat it as \(code(Registry.equivalent(ofUnknown: number), in: registry)), the
            general code of its class. \(source(.rfc(3261, "8.1.3.2")))</p>

            """)
    }

    /// The likely reasons for a code or a cause.
    static func causes(_ causes: [String]) -> Sheet.Section {
        ("causes", "Causes", HTML.section("causes", "Likely causes", HTML.list(causes.map { "\($0)" })))
    }

    /// What to check when a code or a cause occurs.
    static func checks(_ checks: [String]) -> Sheet.Section {
        ("checks", "Checks", HTML.section("checks", "What to check", HTML.list(checks.map { "\($0)" }, numbered: true)))
    }

    static func cause(_ value: Int) -> HTML {
        guard let cause = Q850Cause.cause(value) else { return "<span class=\"n\">\(value)</span>" }
        return "<a href=\"\(Links.cause(value))\"><span class=\"n\">\(value)</span> \(cause.name)</a>"
    }

    static func method(_ method: SIPMethod) -> HTML { "<a href=\"/methods#\(method.rawValue)\">\(method.rawValue)</a>" }

    /// The command that gets the page's content as data. The script replaces the host by that of the page.
    static func command(_ path: String) -> HTML {
        HTML.section("data", "The same as data", HTML.snippet("Command", "curl <span data-origin>http://localhost:8080</span>\(path)"))
    }

    /// Links to the records before and after the one at index `place` in a list of `count`.
    static func turn(_ place: Int?, of count: Int, _ link: (Int) -> (label: HTML, path: String)) -> HTML {
        guard let place else { return "" }
        let (before, after) = Neighbours.of(place, count: count)
        let links = [before.map { (link($0), "prev") }, after.map { (link($0), "next") }].compactMap { $0 }.map { link, relation -> HTML in
            "<a rel=\"\(relation)\" href=\"\(link.path)\">\(link.label)</a>"
        }
        return links.isEmpty ? "" : "<nav class=\"turn\" aria-label=\"Previous and next\">\(links.joined())</nav>\n"
    }
}
