// SPDX-License-Identifier: Apache-2.0

import HTTPServer
import SIPRegistry

/// A row of the route table: a route, its prepared answers, and the function that answers other requests. A class, because each request
/// carries the row that it matched, and copying so many members would cost more than everything else that is done for a short answer.
final class Endpoint: Sendable {
    let route: Route
    let prepared: @Sendable (Site) -> [Prepared]
    /// Answers a request whose target is not exactly that of a prepared answer.
    let answer: @Sendable (RouteRequest) throws(Problem) -> Outcome
    /// Answers posted content, on the work queue; nil where the route does not accept POST.
    let post: (@Sendable (RouteRequest) throws(Problem) -> Posted)?

    init(
        route: Route, prepared: @escaping @Sendable (Site) -> [Prepared] = { _ in [] },
        answer: @escaping @Sendable (RouteRequest) throws(Problem) -> Outcome,
        post: (@Sendable (RouteRequest) throws(Problem) -> Posted)? = nil
    ) {
        self.route = route
        self.prepared = prepared
        self.answer = answer
        self.post = post
    }
}

/// An answer that is made when its target is first asked for, and then kept.
struct Prepared: Sendable {
    enum Content: Sendable {
        case answer(@Sendable () -> Answer)
        case file(File)
    }

    let path: String
    /// Elements of the Link field.
    let links: @Sendable () -> [String]
    let content: Content
    /// Whether rendering takes longer than a turn of the server's loop should last: true for lists and files, false for single records.
    var isLong = true

    init(_ path: String, links: @escaping @Sendable () -> [String] = { [] }, _ answer: @escaping @Sendable () -> Answer) {
        self.path = path
        self.links = links
        content = .answer(answer)
    }

    init(_ path: String, _ file: File) {
        self.path = path
        links = { [] }
        content = .file(file)
    }

    /// The records of a list; each links to the list and to the records before and after it.
    ///
    /// - Parameter answer: the answer for the record at that index of `paths`.
    static func family(
        under list: String, _ paths: [String], isLong: Bool = false, _ answer: @escaping @Sendable (Int) -> Answer
    ) -> [Prepared] {
        paths.indices.map { place in
            var record = Prepared(
                paths[place],
                links: {
                    let (before, after) = Neighbours.of(place, count: paths.count)
                    return [LinkField.up(list)]
                        + [before.map { LinkField.link(paths[$0], "prev") }, after.map { LinkField.link(paths[$0], "next") }]
                        .compactMap { $0 }
                }, { answer(place) })
            record.isLong = isLong
            return record
        }
    }
}

/// A request whose path matches a route.
struct RouteRequest: Sendable {
    let target: Target
    /// The segments of the path that match the braces of the route's template.
    let values: [String]
    let query: Query
    /// The format to respond in; nil where the client accepts none of the route's formats.
    let format: Format?
    let sources: Sources
    /// What was posted, without its content coding; empty for other methods.
    var content: [UInt8] = []
    /// The values of the header fields that the route reads, in their order.
    var fields: [FieldName: [String]] = [:]
    /// The media type of `content`: type and subtype.
    var mediaType = ""

    /// The decoded path.
    var path: String { target.path }
    var site: Site { sources.site }
    var value: String { values.first ?? "" }
    var isForPage: Bool { format == .html }
}

/// What the functions of the table use to answer.
final class Sources: Sendable {
    let site: Site
    let search: PreparedSearch
    let readiness: Readiness
    /// The source of `/metrics`; nil where metrics are served elsewhere.
    let metrics: (any MetricsSource)?
    let fixed: FixedResponses
    /// Answers the messages to `/mcp`.
    let mcp: MCPServer

    init(
        site: Site, search: PreparedSearch, readiness: Readiness, metrics: (any MetricsSource)?, fixed: FixedResponses, mcp: MCPServer
    ) {
        self.site = site
        self.search = search
        self.readiness = readiness
        self.metrics = metrics
        self.fixed = fixed
        self.mcp = mcp
    }
}

/// What a route's function returns.
enum Outcome: Sendable {
    /// The prepared answer at that path.
    case prepared(String)
    /// An answer for this request alone, with elements for its Link field.
    case made(Answer, links: [String])
    /// A permanent redirect to the usual spelling of the path (308); the query is kept.
    case moved(String)
    /// A redirect to another page (303).
    case seeOther(String)
    /// A response that does not depend on the formats that the client accepts.
    case response(Response)
}

// MARK: - Common kinds of rows

extension Endpoint {
    /// A list, prepared.
    static func list(_ route: Route, _ answer: @escaping @Sendable (Site) -> Answer) -> Endpoint {
        Endpoint(
            route: route,
            prepared: { site in [Prepared(route.template, links: { [LinkField.up("/")] }, { answer(site) })] },
            answer: { request throws(Problem) in .prepared(request.path) })
    }

    /// A list that a request may filter; the whole list is prepared.
    ///
    /// - Parameter choose: the answer to a request that filters; nil for one that does not.
    static func chosenList(
        _ route: Route, _ whole: @escaping @Sendable (Site) -> Answer,
        _ choose: @escaping @Sendable (RouteRequest) throws(Problem) -> Answer?
    ) -> Endpoint {
        Endpoint(
            route: route,
            prepared: { site in [Prepared(route.template, links: { [LinkField.up("/")] }, { whole(site) })] },
            answer: { request throws(Problem) in
                guard let chosen = try choose(request) else { return .prepared(route.template) }
                return .made(chosen, links: [LinkField.up("/")])
            })
    }

    /// A family of records, all of them prepared.
    ///
    /// - Parameters:
    ///   - list: the path of the list of the records.
    ///   - records: in their order; each links to the ones before and after it.
    ///   - redirects: whether another spelling of a path is redirected to the usual one instead of being answered.
    ///   - find: the record that a path names.
    static func records<Record: Sendable>(
        _ route: Route, under list: String, _ records: @escaping @Sendable (Site) -> [Record], path: @escaping @Sendable (Record) -> String,
        redirects: Bool = false,
        find: @escaping @Sendable (String, Site) throws(Problem) -> Record, _ answer: @escaping @Sendable (Record, Site) -> Answer
    ) -> Endpoint {
        Endpoint(
            route: route,
            prepared: { site in
                let records = records(site)
                return Prepared.family(under: list, records.map(path)) { answer(records[$0], site) }
            },
            answer: { request throws(Problem) in
                let proper = path(try find(request.value, request.site))
                return proper == request.path || !redirects ? .prepared(proper) : .moved(proper)
            })
    }

    /// A file, prepared.
    static func file(_ route: Route, _ bytes: @escaping @Sendable (Site) -> [UInt8]) -> Endpoint {
        Endpoint(
            route: route,
            prepared: { site in
                route.formats.prefix(1).map { format in Prepared(route.template, File(format: format) { bytes(site) }) }
            },
            answer: { request throws(Problem) in .prepared(request.path) })
    }
}
