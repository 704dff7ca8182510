// SPDX-License-Identifier: Apache-2.0

/// What all pages have in common: head, heading, navigation and foot.
struct Page: Sendable {
    enum Section: String, Sendable, CaseIterable {
        case codes = "/"
        case classes = "/classes"
        case flows = "/flows"
        case causes = "/causes"
        case warnings = "/warnings"
        case headers = "/headers"
        case methods = "/methods"

        var label: String {
            switch self {
            case .codes: "Codes"
            case .classes: "Classes"
            case .flows: "Call flows"
            case .causes: "Q.850 causes"
            case .warnings: "Warnings"
            case .headers: "Headers"
            case .methods: "Methods"
            }
        }
    }

    let title: String
    let description: String
    /// Where the page lives; nil for one that should not be found again, such as an error.
    let path: String?
    var section: Section?
    /// The way down to the page, without the page itself.
    var trail: [(label: String, path: String)] = []
    var structured: JSONValue?
    /// False where the page has a search of its own.
    var hasSearch = true
    /// On the body, for the style of a kind of page.
    var kind = "plain"

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
            <link rel="canonical" href="\(path)">
            <meta property="og:type" content="website">
            <meta property="og:site_name" content="\(Self.siteName)">
            <meta property="og:title" content="\(title)">
            <meta property="og:description" content="\(description)">
            <meta property="og:url" content="\(path)">

            """
        if let structured { head += HTML.json(structured) }
        if !trail.isEmpty { head += HTML.json(breadcrumbs(path)) }
        head += "</head>\n"
        return head
    }

    private func breadcrumbs(_ path: String) -> JSONValue {
        let steps = trail + [(title, path)]
        return [
            "@context": "https://schema.org", "@type": "BreadcrumbList",
            "itemListElement": .array(
                steps.enumerated().map { index, step in
                    ["@type": "ListItem", "position": .int(index + 1), "name": .string(step.label), "item": .string(step.path)]
                }),
        ]
    }

    private var header: HTML {
        let links = Section.allCases.map { entry -> HTML in
            let current: HTML = entry == section ? (entry.rawValue == path ? " aria-current=\"page\"" : " aria-current=\"true\"") : ""
            return "<li><a href=\"\(entry.rawValue)\"\(current)>\(entry.label)</a></li>"
        }
        return """
            <header class="top">
            <a class="mark" href="/"><span class="mark-sip">SIP</span> response codes</a>
            <nav aria-label="Sections"><ul>\(links.joined())</ul></nav>
            \(hasSearch ? SearchForm.small : "")</header>

            """
    }

    private var crumbs: HTML {
        guard !trail.isEmpty else { return "" }
        let links = trail.map { step -> HTML in "<li><a href=\"\(step.path)\">\(step.label)</a></li>" }
        return "<nav class=\"crumbs\" aria-label=\"You are here\"><ol>\(links.joined())</ol></nav>\n"
    }

    private static let footer: HTML = """
        <footer>
        <p>Every page is also data: the same address answers JSON to <code>curl</code>. <a href="/openapi.yaml">OpenAPI contract</a>,
        <a href="/codes?format=csv">codes as CSV</a>, <a href="/problems">errors of the API</a>.</p>
        <p class="keys" id="keys" hidden>The key <kbd>/</kbd> goes to the search.
        <button type="button" id="shortcut" aria-pressed="true">Shortcut on</button></p>
        </footer>

        """
}
