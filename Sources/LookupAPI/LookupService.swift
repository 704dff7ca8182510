// SPDX-License-Identifier: Apache-2.0

import HTTPServer
import SIPRegistry

/// The API: a pure function from request to response over one registry. Prepared answers are kept once they have been rendered, which
/// changes no response. Only `readiness` and `metrics` change, and only `/readyz` and `/metrics` read them.
public struct LookupService: Responder {
    private let sources: Sources
    private let renderer: Renderer
    private let table: RouteTable
    private let prepared: ResourceTable
    private let kept = KeptAnswers()
    private let crossOrigin: CrossOrigin

    /// - Parameters:
    ///   - metrics: the source of `/metrics`; nil where metrics are served elsewhere.
    ///   - changed: when the data last changed, in seconds since 1970; nil for the date of the release.
    public init(
        registry: Registry = .standard, configuration: APIConfiguration = APIConfiguration(), readiness: Readiness = Readiness(),
        metrics: (any MetricsSource)? = nil, changed: Int? = nil
    ) {
        let crossOrigin = CrossOrigin(configuration)
        let table = RouteTable(Endpoint.all(configuration))
        let routes = table.endpoints.map(\.route)
        let base = BasePath(configuration.basePath, routes: routes)
        let renderer = Renderer(
            configuration: configuration, base: base, lastModified: changed.map { LastModified(seconds: $0) } ?? .release)
        let site = Site(registry: registry, routes: routes, publicURL: configuration.publicURL.map { $0 + base.text }, base: base)
        prepared = table.resources(of: site, renderer)
        let search = PreparedSearch(registry)
        sources = Sources(
            site: site, search: search, readiness: readiness, metrics: metrics, fixed: FixedResponses(crossOrigin),
            mcp: MCPServer(site, search, table.records(of: site), configuration))
        self.renderer = renderer
        self.table = table
        self.crossOrigin = crossOrigin
    }

    private var base: BasePath { sources.site.base }

    /// Builds the search index now, so that the first search need not wait for it.
    public func prepareSearch() { sources.search.prepare() }

    /// The targets for which there is a prepared answer.
    var preparedTargets: [String] { prepared.allTargets }

    public var routes: [String] { table.labels }

    public func contentHandling(for head: RequestHead, in bytes: Span<UInt8>) -> ContentHandling {
        // Other methods have no use for content, whatever comes of them.
        switch head.method {
        case .post, .other: break
        case .get, .head, .options, .connect: return .drop
        }
        let whole = bytes.extracting(head.target.within(bytes))
        let target = whole.extracting(base.length(in: whole)..<whole.count)
        var label = RouteTable.other
        do throws(Problem) {
            switch try posting(Target(target), target, head, in: bytes, &label) {
            case .content(_, let rule, _): return .read(upTo: rule.mostBytes)
            case .moved(let response): return .refuse(finished(.made(response), head, in: bytes))
            }
        } catch {
            return .refuse(finished(.made(answer(error, target, head, in: bytes), route: label), head, in: bytes))
        }
    }

    public func respond(to head: RequestHead, in bytes: Span<UInt8>, content: Content) -> Reply {
        let whole = bytes.extracting(head.target.within(bytes))
        let target = whole.extracting(base.length(in: whole)..<whole.count)
        var label = RouteTable.other
        let reply: Reply
        do throws(Problem) {
            if let existing = try existing(target, head, in: bytes, &label) {
                reply = existing
            } else {
                reply = try answer(target, head, in: bytes, content, &label)
            }
        } catch {
            reply = .made(answer(error, target, head, in: bytes), route: label)
        }
        return finished(reply, head, in: bytes)
    }

    /// The reply with the fields that depend on the request alone.
    private func finished(_ reply: Reply, _ head: RequestHead, in bytes: Span<UInt8>) -> Reply {
        let answer = crossOrigin.apply(to: reply, head, in: bytes)
        // The client's own identifier for the request is repeated in the response.
        guard let id = RequestID.sent(in: head, bytes) else { return answer }
        return answer.map { $0.adding(Response.Field("x-request-id", id)) }
    }

    public func refuse(_ rejection: Rejection) -> Response { sources.fixed.refusal(rejection) }

    /// The longest target whose answer is kept, in octets. A trace in a search is longer.
    private static let longestKept = 2048

    /// The reply from the prepared or the kept answers; nil where there is none for the target.
    ///
    /// - Parameter label: set to the label of the route that was found.
    private func existing(_ target: Span<UInt8>, _ head: RequestHead, in bytes: Span<UInt8>, _ label: inout Int) throws(Problem) -> Reply? {
        guard head.method == .get || head.method == .head else { return nil }
        let hash = ResourceTable.hash(target)
        if let found = prepared.find(target, hash: hash) {
            label = found.label
            return try found.resource.reply(to: head, in: bytes, route: label)
        }
        guard let entry = kept.find(target, hash: hash) else { return nil }
        label = entry.label
        return try entry.reply(to: head, in: bytes)
    }

    /// The reply to every other request.
    ///
    /// - Parameter label: set to the label of the route that was found.
    private func answer(
        _ target: Span<UInt8>, _ head: RequestHead, in bytes: Span<UInt8>, _ content: Content, _ label: inout Int
    ) throws(Problem) -> Reply {
        if head.method == .options, target.count == 1, target[0] == ASCII.asterisk { return .shared(sources.fixed.options) }
        let path = try Target(target)
        switch head.method {
        case .options:
            let match = table.find(path)?.match
            label = match?.label ?? RouteTable.other
            // A preflight asks only whether a request may be made. For an unknown path it is allowed as well, so that the 404 can be read.
            guard match != nil || head.has(.accessControlRequestMethod) else { throw Self.notFound(path) }
            return .shared(sources.fixed.options(match?.endpoint.route.methods ?? CommonFields.reading), route: label)
        case .get, .head:
            guard let found = table.find(path) else { return .made(try moved(path, target)) }
            label = found.match.label
            return try answer(found, sent: path, target, head, in: bytes)
        case .connect: throw .methodNotAllowed(CommonFields.reading)
        case .post, .other:
            switch try posting(path, target, head, in: bytes, &label) {
            case .content(let found, let rule, let posted): return try work(found, on: content, posted, rule, target, head, in: bytes)
            case .moved(let response): return .made(response)
            }
        }
    }

    /// What a request with content asks for.
    private enum Posting {
        case content(RouteTable.Found, AcceptedContent, PostedContent)
        case moved(Response)
    }

    /// Judges a request with content by its head alone, so that it can be refused before the content arrives.
    ///
    /// - Parameter label: set to the label of the route that was found.
    private func posting(
        _ path: Target, _ target: Span<UInt8>, _ head: RequestHead, in bytes: Span<UInt8>, _ label: inout Int
    ) throws(Problem) -> Posting {
        guard let found = table.find(path) else { return .moved(try moved(path, target)) }
        label = found.match.label
        let endpoint = found.match.endpoint
        guard head.method == .post, endpoint.post != nil, let rule = endpoint.route.content else {
            throw .methodNotAllowed(endpoint.route.methods)
        }
        return .content(found, rule, try PostedContent(head, in: bytes, for: rule))
    }

    /// The redirect from a path with a slash too many, or from the base path without the slash that follows it.
    private func moved(_ path: Target, _ target: Span<UInt8>) throws(Problem) -> Response {
        guard let proper = path.path == base.text ? "/" : table.proper(path) else { throw Self.notFound(path) }
        return FixedResponses.moved(to: base.added(to: proper) + Target.queryPart(of: target))
    }

    /// Checks the query and the Accept field against a route.
    ///
    /// - Returns: the request, and the format that the query names.
    ///
    /// - Parameter posted: what a POST to the route may bring; nil for a request that only reads.
    private func request(
        _ match: RouteTable.Match, _ path: Target, suffix: Format? = nil, posted: AcceptedContent? = nil, _ target: Span<UInt8>,
        _ head: RequestHead, in bytes: Span<UInt8>
    ) throws(Problem) -> (RouteRequest, named: Format?) {
        let route = match.endpoint.route
        let query = try Target.query(of: target).withoutTracking
        let named = try FilterValue.format(query) ?? suffix
        guard suffix == nil || named == suffix else {
            throw .invalidQuery("The path's suffix and the parameter 'format' ask for different formats; give one of them.")
        }
        let formats = posted?.formats ?? route.formats
        let place = Negotiation.choose(from: formats, named: named, head, in: bytes)
        let format = place.map { formats[$0] }
        if !query.parameters.isEmpty {
            try query.allow(posted.map { $0.parameters + ["format"] } ?? route.allowedParameters(isPage: format == .html))
        }
        return (RouteRequest(target: path, values: match.values, query: query, format: format, sources: sources), named)
    }

    /// The time for posted content is proportional to its size, so it is processed on the work queue.
    private func work(
        _ found: RouteTable.Found, on content: Content, _ posted: PostedContent, _ accepted: AcceptedContent, _ target: Span<UInt8>,
        _ head: RequestHead, in bytes: Span<UInt8>
    ) throws(Problem) -> Reply {
        let match = found.match
        guard let post = match.endpoint.post else { throw .methodNotAllowed(match.endpoint.route.methods) }
        var (asked, _) = try request(match, found.path, suffix: found.format, posted: accepted, target, head, in: bytes)
        guard let format = asked.format else { throw .notAcceptable(accepted.formats) }
        for name in accepted.fields where head.has(name) {
            var values: [String] = []
            head.forEach(name) { value in
                values.append(String(sent: bytes.extracting(value.within(bytes))))
                return true
            }
            asked.fields[name] = values
        }
        let prefersGzip = AcceptEncoding.prefersGzip(head, in: bytes)
        let form = ProblemForm(suffix: found.format, target, head, in: bytes)
        return .later(route: match.label, isLarge: posted.mayBeLarge(content.bytes.count)) { [asked] _ in
            do throws(Problem) {
                var request = asked
                request.content = try posted.decoded(content.bytes)
                request.mediaType = posted.mediaType
                return renderer.response(to: try post(request), format, gzip: prefersGzip)
            } catch {
                return form.response(error, sources.site)
            }
        }
    }

    /// - Parameter sent: the path as it was sent, which may be another spelling of `found.path`.
    private func answer(
        _ found: RouteTable.Found, sent: Target, _ target: Span<UInt8>, _ head: RequestHead, in bytes: Span<UInt8>
    ) throws(Problem) -> Reply {
        let match = found.match
        let route = match.endpoint.route
        let (request, named) = try request(match, found.path, suffix: found.format, target, head, in: bytes)
        switch try match.endpoint.answer(request) {
        case .prepared(let path):
            guard let resource = prepared[path] else { throw Self.notFound(found.path) }
            let reply = try resource.reply(to: head, in: bytes, format: named, route: match.label)
            let home = path.prefix { $0 != "?" }
            guard found.format == nil, home != sent.path else {
                kept.keep(target.withUnsafeBufferPointer { Array($0) }, label: match.label, .prepared(resource, named: named))
                return reply
            }
            // The path was another spelling: Content-Location names the usual one (RFC 9110 §8.7).
            let field = Response.Field("content-location", base.added(to: String(home)))
            return reply.map { $0.adding(field) }
        case .made(let answer, let links):
            guard let format = request.format else { throw .notAcceptable(route.formats) }
            // A long target may contain somebody's trace, so its answer is not kept.
            let isKept = target.count <= Self.longestKept && kept.isAskedAgain(hash: ResourceTable.hash(target))
            let sent = isKept ? target.withUnsafeBufferPointer { Array($0) } : []
            @Sendable func respond(in bytes: Span<UInt8>) -> Response {
                let answer = answer.deferred?() ?? answer
                let links = answer.links ?? links
                guard isKept else { return renderer.response(answer, format, links: links, head, in: bytes) }
                let representation = renderer.representation(answer, format, links: links)
                let response = representation.answer(to: head, in: bytes)
                kept.keep(
                    sent, label: match.label,
                    .made(representation, place: route.formats.firstIndex(of: format) ?? 0, of: route.formats, named: named))
                return response
            }
            guard answer.isLong || format == .html else { return .made(respond(in: bytes), route: match.label) }
            // Too much for a turn of the loop. The work gets a copy of the octets, because the loop reuses its buffer.
            let copy = bytes.withUnsafeBufferPointer { Array($0) }
            return .later(route: match.label) { _ in respond(in: copy.span) }
        case .moved(let path):
            let suffix = found.format.flatMap(Target.suffix(of:)) ?? ""
            return .made(FixedResponses.moved(to: base.added(to: path) + suffix + Target.queryPart(of: target)), route: match.label)
        case .seeOther(let path): return .made(FixedResponses.seeOther(base.added(to: path)), route: match.label)
        // Health and metrics, which are served even when the server is full.
        case .response(let response):
            return .made(response.compressed(if: AcceptEncoding.prefersGzip(head, in: bytes)), route: match.label).vital
        }
    }

    private func answer(_ problem: Problem, _ target: Span<UInt8>, _ head: RequestHead, in bytes: Span<UInt8>) -> Response {
        ProblemForm(suffix: suffix(of: target), target, head, in: bytes).response(problem, sources.site)
    }

    /// The format that the suffix of a path names, unless it is part of a name: "/llms.txt".
    private func suffix(of target: Span<UInt8>) -> Format? {
        guard Target.mayHaveSuffix(target) else { return nil }
        do throws(Problem) {
            let path = try Target(target)
            guard let found = table.find(path) else { return path.withoutSuffix?.format }
            return found.format
        } catch {
            return nil
        }
    }

    private static func notFound(_ path: Target) -> Problem {
        let words = path.withoutSuffix?.path ?? path
        return Problem(
            .notFound, "There is nothing at '\(path.path.shortened)'; / lists the resources.",
            members: Problem.searchMembers(for: words.segments))
    }
}
