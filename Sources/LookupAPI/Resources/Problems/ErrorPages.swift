// SPDX-License-Identifier: Apache-2.0

import HTTPServer
import SIPRegistry

/// Error pages for people: the descriptions that problem types link to, and the page that replaces the one that was asked for.
enum ErrorPages {
    static func all(_ site: Site) -> [UInt8] {
        let page = Page(
            site, title: "Errors of this service", description: "The errors that this service answers with, and what each means.",
            path: "/problems")
        let rows = ProblemPages.all.map { problem -> [HTML] in
            ["<a href=\"\(problem.uri)\">\(problem.title)</a>", "<span class=\"n\">\(problem.status)</span>", "\(problem.explanation)"]
        }
        return page.bytes(
            """
            <h1>Errors of this service</h1>
            <p class="lede">Programs get them as <code>application/problem+json</code>. The numbers are HTTP status codes, not SIP codes.</p>
            \(HTML.table("Errors", ["Error", "HTTP status", "Meaning"], rows))
            """)
    }
}

extension Problem {
    /// The problem as a page, with the same status, title and detail as in JSON.
    func page(_ site: Site) -> Response {
        let page = Page(site, title: type.title, description: detail, path: nil, kind: "error")
        let body = page.bytes(
            """
            <h1>\(type.title)</h1>
            <p class="lede">\(detail)</p>
            \(suggestions(site.registry))<p class="note">HTTP status \(type.status), <a href="\(type.uri)">what this error means</a>.
            <a href="/">All codes</a></p>

            """)
        let own = [
            Response.Field("content-type", Format.html.contentType), Response.Field("cache-control", "no-store"), CommonFields.vary,
        ]
        // A problem may have a Vary field of its own.
        let rest = fields.filter { $0.name != CommonFields.vary.name }
        return Response(status: type.status, fields: own + PageFields.page + CommonFields.everywhere + rest, body: body)
    }

    /// Links to try instead: a search for the words in the path or, for an unknown number, the code that a client treats it as and the
    /// codes next to it.
    private func suggestions(_ registry: Registry) -> HTML {
        if let address = searchAddress {
            return "<p><a href=\"\(address)\">Search for it</a></p>\n"
        }
        guard type == .codeNotRegistered, let member = members.first(where: { $0.key == "code" }), case .int(let number) = member.value
        else { return "" }
        let near = registry.nearest(to: number, limit: 4).map { PageParts.code($0.code, in: registry) }
        return """
            <h2>Treat it as</h2>
            <p>\(PageParts.code(Registry.equivalent(ofUnknown: number), in: registry)) is what a client must treat it as.</p>
            <h2>Nearest codes</h2>
            \(HTML.list(near))
            """
    }
}
