// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `/changes`.
enum Changes {
    static let path = "/changes"

    static func list(_ site: Site) -> Answer {
        .list(
            "changes", { RegistryChange.all.map { $0.json(in: site.registry) } },
            blocks: { [.entries(RegistryChange.all.map { .init($0.date, $0.title, $0.summary) })] }, page: { page(site) })
    }

    private static func page(_ site: Site) -> [UInt8] {
        let page = Page(
            site, title: "What changed in the data", description: "What was added to the tables, corrected or removed, and when.",
            path: path, section: path)
        let sections = RegistryChange.all.map { change -> HTML in
            let subjects = change.subjects.map { subject -> HTML in
                let (label, href) = subject.link(in: site.registry)
                return "<a href=\"\(href)\">\(label)</a>"
            }
            return """
                <section id="\(change.id)">
                <h2>\(change.title)</h2>
                <p class="lede">\(change.summary)</p>
                \(HTML.facts([("Date", "\(change.date)"), ("Kind", "\(change.kind.rawValue)"), ("About", subjects.joined(", "))]))\
                \(PageParts.sources(change.sources))</section>

                """
        }
        return page.bytes(
            """
            <h1>What changed in the data</h1>
            <p class="lede">Newest first. The same as a feed: <a href="\(ChangesFeed.path)">\(ChangesFeed.path)</a>.</p>
            <div class="classes">
            \(sections.joined())</div>
            \(PageParts.command(path))
            """)
    }
}

extension RegistryChange {
    func json(in registry: Registry) -> JSONValue {
        .compact([
            "id": .string(id),
            "date": .string(date),
            "kind": .string(kind.rawValue),
            "title": .string(title),
            "summary": .string(summary),
            "subjects": .array(
                subjects.map { subject in
                    let (label, href) = subject.link(in: registry)
                    return ["label": .string(label), "href": .string(href)]
                }),
            "sources": sources.json,
        ])
    }
}

extension RegistryChange.Subject {
    /// The name and the address of what has changed.
    func link(in registry: Registry) -> (label: String, href: String) {
        switch self {
        case .code(let code):
            ([String(code), registry.phrase(of: code) ?? ""].filter { !$0.isEmpty }.joined(separator: " "), Links.code(code))
        case .cause(let cause): ("cause \(cause)", Links.cause(cause))
        case .symptom(let name): (Symptom.symptom(named: name)?.title ?? name, Links.symptom(name))
        case .provider(let provider): (provider.name, Links.provider(provider))
        case .table(let table): (table.rawValue.split(separator: "-").joined(separator: " "), "/" + table.rawValue)
        }
    }
}
