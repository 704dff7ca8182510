// SPDX-License-Identifier: Apache-2.0

import HTTPServer
import SIPRegistry

/// The API: a pure function from request to response over one registry. What it keeps is what it has rendered, once a form
/// was asked for, and does not change an answer; `readiness` and `metrics` alone change, and only `/readyz` and `/metrics` look at them.
public struct LookupService: Responder {
    private let registry: Registry
    private let presentation: Presentation
    private let router: Router
    private let pages: PageRouter
    private let search: PreparedSearch
    private let table: ResourceTable
    private let readiness: Readiness
    /// What `/metrics` says; nil where it is served elsewhere.
    private let metrics: (any MetricsSource)?
    private let crossOrigin: CrossOrigin
    private let fixed: FixedResponses

    /// - Parameters:
    ///   - metrics: what `/metrics` answers; nil where it is served elsewhere.
    ///   - changed: when the data last changed, in seconds since 1970; nil for the day of the release.
    public init(
        registry: Registry = .standard, configuration: APIConfiguration = APIConfiguration(), readiness: Readiness = Readiness(),
        metrics: (any MetricsSource)? = nil, changed: Int? = nil
    ) {
        self.registry = registry
        self.readiness = readiness
        self.metrics = metrics
        let lastModified = changed.map { LastModified(seconds: $0) } ?? .release
        let presentation = Presentation(configuration: configuration, lastModified: lastModified)
        let table = ResourceTable(Catalogue(registry, presentation).entries)
        self.presentation = presentation
        self.table = table
        router = Router(registry: registry) { table[$0] != nil }
        search = PreparedSearch(registry)
        pages = PageRouter(registry: registry, search: search)
        let crossOrigin = CrossOrigin(configuration)
        self.crossOrigin = crossOrigin
        fixed = FixedResponses(crossOrigin)
    }

    /// Builds now what the first search would have to wait for.
    public func prepareSearch() { search.prepare() }

    /// The targets that are answered without being taken apart.
    var preparedTargets: [String] { table.allTargets }

    public var routes: [String] { RouteTemplate.all }

    public func respond(to head: RequestHead, in bytes: Span<UInt8>) -> Reply {
        let reply = answer(head, in: bytes)
        return Reply(crossOrigin.apply(to: reply.response, head, in: bytes), route: reply.route)
    }

    public func refuse(_ rejection: Rejection) -> Response { fixed.refusal(rejection) }

    private func answer(_ head: RequestHead, in bytes: Span<UInt8>) -> Reply {
        let target = bytes.extracting(head.target.within(bytes))
        switch head.method {
        case .get, .head:
            if let found = table.find(target) { return Reply(found.resource.answer(to: head, in: bytes), route: found.route) }
            return Reply(routed(head, in: bytes), route: RouteTemplate.index(of: target))
        case .options:
            // A preflight is asked whether the request may be made; what comes of it the answer to that will say.
            let isPreflight = head.has(.accessControlRequestMethod)
            return Reply(isPreflight ? fixed.options : options(target), route: RouteTemplate.index(of: target))
        case .connect, .other: return Reply(methodNotAllowed(target), route: RouteTemplate.index(of: target))
        }
    }

    /// Everything that is not prepared word for word.
    private func routed(_ head: RequestHead, in bytes: Span<UInt8>) -> Response {
        let target = bytes.extracting(head.target.within(bytes))
        do throws(Problem) {
            let parsed = try Target(target)
            switch try pages.route(parsed, head, in: bytes) {
            case .page(let page): return once(.record(page), .html, head, in: bytes)
            case .elsewhere(let path): return FixedResponses.seeOther(path)
            case nil: break
            }
            switch try router.route(parsed) {
            case .prepared(let path, let format):
                guard let resource = table[path] else { throw Problem(.notFound, "There is nothing at '\(path.shortened)'.") }
                return resource.answer(to: head, in: bytes, format: format)
            case .codes(let query):
                return once(.list(query.answer(from: registry)), query.format, head, in: bytes)
            case .code(let entry, let fields, let format):
                // The pages have no members to leave out.
                var answer = entry.answer(in: registry)
                answer.value = { entry.record(in: registry, only: fields) }
                return once(.record(answer), format, head, in: bytes)
            case .search(let query, let format):
                return answer(query, format, head, in: bytes)
            case .live: return fixed.live
            case .ready: return readiness.isReady ? fixed.ready : fixed.notReady
            case .metrics:
                guard let metrics else { throw Problem(.notFound, "Metrics are not served on this port.") }
                return FixedResponses.metrics(metrics.prometheusText)
            case .moved(let path): return FixedResponses.moved(to: path + Target.queryPart(of: target))
            }
        } catch {
            return PageRouter.wantsPage(head, in: bytes) ? error.page(in: registry) : error.response(instance: Self.text(target))
        }
    }

    private func answer(_ query: SearchQuery, _ format: Format?, _ head: RequestHead, in bytes: Span<UInt8>) -> Response {
        guard let wanted = Self.choose(format, from: ListAnswer.formats, head, in: bytes) else {
            return Self.notAcceptable(ListAnswer.formats)
        }
        if wanted == .json, !query.explain, let (body, total) = search.document(for: query) {
            return presentation.response(body.bytes, Validator(body.hash), pageLinks: query.pageLinks(total: total), head, in: bytes)
        }
        let result = search.index.search(query)
        let links = [LinkField.up("/")] + query.pageLinks(total: result.total)
        return presentation.representation(.list(result.answer(for: query, in: registry)), wanted, links: links)
            .answer(to: head, in: bytes)
    }

    /// An answer to this request alone.
    private func once(_ answer: Answer, _ format: Format?, _ head: RequestHead, in bytes: Span<UInt8>) -> Response {
        guard let wanted = Self.choose(format, from: answer.formats, head, in: bytes) else { return Self.notAcceptable(answer.formats) }
        return presentation.representation(answer, wanted, links: []).answer(to: head, in: bytes)
    }

    /// The form to answer in; nil where the client wants none of `formats`.
    ///
    /// - Parameter format: what `?format=` asks for, which wins over Accept.
    private static func choose(_ format: Format?, from formats: [Format], _ head: RequestHead, in bytes: Span<UInt8>) -> Format? {
        if let format { return formats.contains(format) ? format : nil }
        guard head.has(.accept), !AcceptField.takesAnything(head, in: bytes) else { return formats.first }
        let negotiable = formats.filter(\.isNegotiable)
        return AcceptField.choose(from: negotiable.map(\.mediaType), head, in: bytes).map { negotiable[$0] }
    }

    private static func notAcceptable(_ formats: [Format]) -> Response {
        Resource.problem(formats.filter(\.isNegotiable).map { .init($0) }).response(instance: nil)
    }

    private func options(_ target: Span<UInt8>) -> Response {
        if target.count == 1, target[0] == ASCII.asterisk { return fixed.options }
        do throws(Problem) {
            // What a resource allows does not depend on its query, and a missing one is no error here.
            var end = 0
            while end < target.count, target[end] != ASCII.question { end += 1 }
            let path = try Target(target.extracting(0..<end))
            if path.path != "/search" { _ = try router.route(path) }
            return fixed.options
        } catch {
            return error.response(instance: Self.text(target))
        }
    }

    private func methodNotAllowed(_ target: Span<UInt8>) -> Response {
        Problem(.methodNotAllowed, "This service is read-only: use GET, HEAD or OPTIONS.", fields: [CommonFields.allow])
            .response(instance: Self.text(target))
    }

    /// The target as it was sent; the server let only URI characters through.
    private static func text(_ target: Span<UInt8>) -> String {
        var octets: [UInt8] = []
        for index in target.indices where index < 512 { octets.append(target[index]) }
        return String(decoding: octets, as: UTF8.self)
    }
}
