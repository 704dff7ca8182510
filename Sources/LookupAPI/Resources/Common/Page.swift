// SPDX-License-Identifier: Apache-2.0

/// The frame of all pages: head, heading, navigation and foot.
struct Page: Sendable {
    let site: Site
    let title: String
    let description: String
    /// The address of the page; nil for one that should not be linked to, such as an error.
    let path: String?
    /// The path of that section of the navigation to which the page belongs.
    let section: String?
    /// The pages above this one, from the root on.
    let trail: [(label: String, path: String)]
    let structured: JSONValue?
    /// False where the page has its own search form.
    let hasSearch: Bool
    /// The class attribute of the body, for styles of one kind of page.
    let kind: String

    init(
        _ site: Site, title: String, description: String, path: String?, section: String? = nil,
        trail: [(label: String, path: String)] = [], structured: JSONValue? = nil, hasSearch: Bool = true, kind: String = "plain"
    ) {
        self.site = site
        self.title = title
        self.description = description
        self.path = path
        self.section = section
        self.trail = trail
        self.structured = structured
        self.hasSearch = hasSearch
        self.kind = kind
    }

    static let siteName = "SIP response codes"

    func bytes(_ content: HTML) -> [UInt8] {
        let page: HTML = """
            <!doctype html>
            <html lang="en-GB">
            \(head)<body class="\(kind)">
            <a class="skip" href="#main">Skip to content</a>
            \(header)<main id="main" tabindex="-1">
            \(crumbs)\(content)</main>
            \(Self.footer)</body>
            </html>

            """
        return page.bytes
    }

    private var fullTitle: String { title == Self.siteName ? title : "\(title) · \(Self.siteName)" }

    private var head: HTML {
        var head: HTML = """
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(fullTitle)</title>
            <meta name="description" content="\(description)">
            <meta name="color-scheme" content="light dark">
            <link rel="stylesheet" href="\(Asset.stylesheet.path)">
            <link rel="icon" type="image/svg+xml" href="\(Asset.icon.path)">
            <script src="\(Asset.script.path)" defer></script>

            """
        guard let path else {
            head += "<meta name=\"robots\" content=\"noindex\">\n</head>\n"
            return head
        }
        head += """
            <link rel="canonical" href="\(site.address(of: path))">
            <meta property="og:type" content="website">
            <meta property="og:site_name" content="\(Self.siteName)">
            <meta property="og:title" content="\(title)">
            <meta property="og:description" content="\(description)">
            <meta property="og:url" content="\(site.address(of: path))">

            """
        head += "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Changes\" href=\"\(ChangesFeed.path)\">\n"
        if site.publicURL != nil {
            head += "<link rel=\"search\" type=\"\(OpenSearch.contentType)\" title=\"\(Self.siteName)\" href=\"\(OpenSearch.path)\">\n"
        }
        head += HTML.json(structured ?? article(path))
        if !trail.isEmpty { head += HTML.json(breadcrumbs(path)) }
        head += "</head>\n"
        return head
    }

    /// The structured data for crawlers of a page that has no more specific data.
    private func article(_ path: String) -> JSONValue {
        [
            "@context": "https://schema.org", "@type": "TechArticle", "headline": .string(title), "description": .string(description),
            "url": .string(site.address(of: path)), "inLanguage": "en-GB",
            "isPartOf": ["@type": "WebSite", "name": .string(Self.siteName), "url": .string(site.address(of: "/"))],
        ]
    }

    /// Structured data of a term in a set, such as a code or a cause.
    ///
    /// - Parameter set: the name of the set and its path.
    static func term(
        _ name: String, code: String, about: String, path: String, of set: (name: String, path: String), in site: Site
    ) -> JSONValue {
        [
            "@context": "https://schema.org", "@type": "DefinedTerm", "name": .string(name), "termCode": .string(code),
            "description": .string(about), "url": .string(site.address(of: path)),
            "inDefinedTermSet": ["@type": "DefinedTermSet", "name": .string(set.name), "url": .string(site.address(of: set.path))],
        ]
    }

    private func breadcrumbs(_ path: String) -> JSONValue {
        let steps = trail + [(title, path)]
        return [
            "@context": "https://schema.org", "@type": "BreadcrumbList",
            "itemListElement": .array(
                steps.enumerated().map { index, step in
                    [
                        "@type": "ListItem", "position": .int(index + 1), "name": .string(step.label),
                        "item": .string(site.address(of: step.path)),
                    ]
                }),
        ]
    }

    private var header: HTML {
        let links = site.routes.compactMap { route -> HTML? in
            guard let label = route.section else { return nil }
            let isCurrent = route.template == section
            let current: HTML = isCurrent ? (section == path ? " aria-current=\"page\"" : " aria-current=\"true\"") : ""
            return "<li><a href=\"\(route.template)\"\(current)>\(label)</a></li>"
        }
        return """
            <header class="top">
            <a class="mark" href="/"><span class="mark-sip">SIP</span> response codes</a>
            <nav aria-label="Sections"><ul>\(links.joined())</ul></nav>
            \(hasSearch ? Self.search : "")</header>

            """
    }

    private static let search: HTML = """
        <form class="quick" action="/search" role="search">
        <label class="away" for="q">Search by number, phrase or keyword</label>
        <input id="q" name="q" type="search" \(SearchForm.bounds) autocomplete="off" spellcheck="false" placeholder="Search" required>
        <button type="submit">Search</button>
        </form>

        """

    private var crumbs: HTML {
        guard !trail.isEmpty else { return "" }
        let links = trail.map { step -> HTML in "<li><a href=\"\(step.path)\">\(step.label)</a></li>" }
        return "<nav class=\"crumbs\" aria-label=\"You are here\"><ol>\(links.joined())</ol></nav>\n"
    }

    private static let footer: HTML = """
        <footer>
        <p>Every page is also data: the same address answers JSON to <code>curl</code>. <a href="/docs">API reference</a>,
        <a href="/codes?format=csv">codes as CSV</a>, <a href="/changes">what changed in the data</a>,
        <a href="/problems">errors of the API</a>.</p>
        <p class="keys" id="keys" hidden>The key <kbd>/</kbd> goes to the search.
        <button type="button" id="shortcut" aria-pressed="true">Shortcut on</button></p>
        </footer>

        """
}
