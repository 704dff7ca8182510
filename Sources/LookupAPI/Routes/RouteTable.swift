// SPDX-License-Identifier: Apache-2.0

/// Finds the endpoint for a path.
struct RouteTable: Sendable {
    let endpoints: [Endpoint]
    private let templates: [RouteTemplate]
    /// By the first segment of a template, which is never in braces: the indices of the endpoints, in their order.
    private let places: [String: [Int]]

    init(_ endpoints: [Endpoint]) {
        self.endpoints = endpoints
        templates = endpoints.map { RouteTemplate($0.route.template) }
        places = Dictionary(grouping: endpoints.indices) { [templates] in templates[$0].firstSegment }
    }

    /// The labels under which requests are counted: the templates, and "other" for every unknown path. The list is fixed, so that clients
    /// cannot create labels.
    var labels: [String] { ["other"] + endpoints.map(\.route.template) }

    /// The index of "other" in `labels`.
    static let other = 0

    struct Match: Sendable {
        let endpoint: Endpoint
        /// The index of its template in `labels`.
        let label: Int
        let values: [String]
    }

    /// The first endpoint whose template matches the path.
    func match(_ path: Target) -> Match? {
        for place in path.segments.first.flatMap({ places[$0] }) ?? [] {
            if let values = templates[place].values(in: path) {
                return Match(endpoint: endpoints[place], label: place + 1, values: values)
            }
        }
        return nil
    }

    struct Found: Sendable {
        let match: Match
        /// The path that matches.
        let path: Target
        /// The format that the path's suffix names; nil where it has none.
        let format: Format?
    }

    /// The endpoint for a path in the notations that people use: with the suffix of a format, or with only the number of a code. A suffix
    /// that names a format which the endpoint lacks is taken for one all the same, so that the client is told which formats there are.
    func find(_ path: Target) -> Found? {
        if let (stripped, format) = path.withoutSuffix, let (match, path) = matchOrCode(stripped),
            match.endpoint.route.formats.contains(where: { $0.name != nil })
        {
            return Found(match: match, path: path, format: format)
        }
        return matchOrCode(path).map { Found(match: $0.match, path: $0.path, format: nil) }
    }

    private func matchOrCode(_ path: Target) -> (match: Match, path: Target)? {
        if let match = match(path) { return (match, path) }
        guard path.segments.count == 1, let number = PathNumber.parse(path.segments[0]), (100...699).contains(number) else { return nil }
        let code = path.below("codes")
        return match(code).map { ($0, code) }
    }

    /// The path without a slash at its end, if that matches a route: "/codes/" is a mistake and not another resource.
    func proper(_ path: Target) -> String? {
        path.withoutEmptyEnd.flatMap { match($0) == nil ? nil : $0.encodedPath }
    }

    /// Every record of the registry that has an address of its own and a Markdown representation, except the API's problems.
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

    /// All prepared resources.
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
