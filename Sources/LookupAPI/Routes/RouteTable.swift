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

    /// The path that was meant where there is a slash too many at its end: "/codes/" is a slip, not another resource.
    func proper(_ path: Target) -> String? {
        path.withoutEmptyEnd.flatMap { match($0) == nil ? nil : $0.encodedPath }
    }

    /// Everything that is answered from memory.
    func resources(of site: Site, _ renderer: Renderer) -> ResourceTable {
        var entries: [ResourceTable.Entry] = []
        for (place, endpoint) in endpoints.enumerated() {
            for prepared in endpoint.prepared(site) {
                let resource =
                    switch prepared.content {
                    case .answer(let answer): renderer.resource(endpoint.route.formats, links: prepared.links, answer)
                    case .file(let file): renderer.resource(file)
                    }
                entries.append((prepared.path, resource, place + 1))
            }
        }
        return ResourceTable(entries)
    }
}
