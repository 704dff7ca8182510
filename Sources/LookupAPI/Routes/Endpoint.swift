// SPDX-License-Identifier: Apache-2.0

import HTTPServer
import SIPRegistry

/// A row of the route table: an address, what is prepared there, and the function that answers for it.
struct Endpoint: Sendable {
    let route: Route
    /// The targets below this route that are answered from memory.
    var prepared: @Sendable (Site) -> [Prepared] = { _ in [] }
    /// What a request gets that is not for one of those word for word.
    let answer: @Sendable (RouteRequest) throws(Problem) -> Outcome
    /// Answers posted content, on the work queue; nil where the route takes none.
    var post: (@Sendable (RouteRequest) throws(Problem) -> Posted)?
}

/// A target whose answer is made when it is first asked for, and then kept.
struct Prepared: Sendable {
    enum Content: Sendable {
        case answer(@Sendable () -> Answer)
        case file(File)
    }

    let path: String
    /// Elements of the Link field.
    let links: @Sendable () -> [String]
    let content: Content
    /// To render it takes longer than a turn of the server's loop should last, as of a list or a file; of one record it does not.
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

    /// Records that follow one another: each links to its list and its neighbours.
    ///
    /// - Parameter answer: for the record at a place of `paths`.
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

/// A request whose path fits a route.
struct RouteRequest: Sendable {
    /// The path without its encoding.
    let path: String
    /// What stands in the path where the route's template has braces.
    let values: [String]
    let query: Query
    /// The format to answer in; nil where the client wants none that the route has.
    let format: Format?
    let sources: Sources
    /// What was posted, any coding undone; empty for other methods.
    var content: [UInt8] = []
    /// The values of the header fields that the route looks at, in the order they came.
    var fields: [FieldName: [String]] = [:]
    /// What it is, type and subtype.
    var mediaType = ""

    var site: Site { sources.site }
    /// The first of `values`.
    var value: String { values.first ?? "" }
    var isForPage: Bool { format == .html }
}

/// What the functions of the table answer from.
struct Sources: Sendable {
    let site: Site
    let search: PreparedSearch
    let readiness: Readiness
    /// What `/metrics` says; nil where it is served elsewhere.
    let metrics: (any MetricsSource)?
    let fixed: FixedResponses
    /// What `/mcp` asks.
    let mcp: MCPServer
}

/// What comes of a request.
enum Outcome: Sendable {
    /// The prepared answer of that path.
    case prepared(String)
    /// An answer to this request alone, with elements for its Link field.
    case made(Answer, links: [String])
    /// The path's proper form (308). The query goes along.
    case moved(String)
    /// Another page (303), without leaving a trace in the browser's history.
    case seeOther(String)
    /// An answer that is what it is, whatever formats the client likes.
    case response(Response)
}

// MARK: - The usual rows

extension Endpoint {
    /// A list, prepared.
    static func list(_ route: Route, _ answer: @escaping @Sendable (Site) -> Answer) -> Endpoint {
        Endpoint(
            route: route,
            prepared: { site in [Prepared(route.template, links: { [LinkField.up("/")] }, { answer(site) })] },
            answer: { request throws(Problem) in .prepared(request.path) })
    }

    /// A list that a request may choose from; the whole of it is prepared.
    ///
    /// - Parameter choose: the answer to a request that wants less than the whole; nil for one that does not.
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
    ///   - list: where they are listed.
    ///   - records: in the order in which they follow one another.
    ///   - redirects: whether another spelling of the path is sent to the proper one, rather than answered there and then.
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
