// SPDX-License-Identifier: Apache-2.0

/// Finds the row of the table for a path.
struct RouteTable: Sendable {
    let endpoints: [Endpoint]
    private let templates: [RouteTemplate]

    init(_ endpoints: [Endpoint]) {
        self.endpoints = endpoints
        templates = endpoints.map { RouteTemplate($0.route.template) }
    }

    /// The templates under which requests are counted. A fixed list: what a client makes up is "other".
    var labels: [String] { ["other"] + endpoints.map(\.route.template) }

    /// The place of "other" in `labels`.
    static let other = 0

    struct Match: Sendable {
        let endpoint: Endpoint
        /// The place of its template in `labels`.
        let label: Int
        let values: [String]
    }

    /// The first row whose template the path fits.
    func match(_ path: Target) -> Match? {
        for place in templates.indices {
            if let values = templates[place].values(in: path) {
                return Match(endpoint: endpoints[place], label: place + 1, values: values)
            }
        }
        return nil
    }

    /// The row for a path as people write it: with the suffix of a format, or a bare number for a code.
    ///
    /// - Returns: the row, the path that fits it, and the format that the suffix names.
    func find(_ path: Target) -> (match: Match, path: Target, format: Format?)? {
        if let (stripped, format) = path.withoutSuffix, let (match, path) = matchOrCode(stripped),
            match.endpoint.route.formats.contains(format)
        {
            return (match, path, format)
        }
        return matchOrCode(path).map { ($0.match, $0.path, nil) }
    }

    private func matchOrCode(_ path: Target) -> (match: Match, path: Target)? {
        if let match = match(path) { return (match, path) }
        guard path.segments.count == 1, let number = PathNumber.parse(path.segments[0]), (100...699).contains(number) else { return nil }
        let code = path.below("codes")
        return match(code).map { ($0, code) }
    }

    /// The path that was meant where there is a slash too many at its end: "/codes/" is a slip, not another resource.
    func proper(_ path: Target) -> String? {
        path.withoutEmptyEnd.flatMap { match($0) == nil ? nil : $0.encodedPath }
    }

    /// Every record of the registry as a document: what has an address of its own and can be had as Markdown, errors of the API aside.
    func records(of site: Site) -> RecordDocuments {
        let families = endpoints.filter {
            $0.route.template.contains("{") && $0.route.formats == Format.ofRecords && !$0.route.template.hasPrefix("/problems")
        }
        return RecordDocuments(templates: families.map { RecordTemplate(path: $0.route.template, about: $0.route.about) }) {
            families.flatMap { $0.prepared(site) }.compactMap { prepared in
                guard case .answer(let answer) = prepared.content else { return nil }
                return RecordDocument(path: prepared.path, answer: answer)
            }
        }
    }

    /// Everything that is answered from memory.
    func resources(of site: Site, _ renderer: Renderer) -> ResourceTable {
        var entries: [ResourceTable.Entry] = []
        for (place, endpoint) in endpoints.enumerated() {
            for prepared in endpoint.prepared(site) {
                let resource =
                    switch prepared.content {
                    case .answer(let answer):
                        renderer.resource(endpoint.route.formats, isLong: prepared.isLong, links: prepared.links, answer)
                    case .file(let file): renderer.resource(file)
                    }
                entries.append((prepared.path, resource, place + 1))
            }
        }
        return ResourceTable(entries)
    }
}
