// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// Makes representations and responses of answers, with the header fields that all of them have.
struct Renderer: Sendable {
    private let lastModified: LastModified
    private let lastModifiedField: Response.Field
    private let cacheControl: Response.Field
    /// The fields of responses that are made for one request, are not pages, and have no links but those to the contract; rendered once.
    private let usualFields: Response.FieldBlock
    private let base: BasePath

    init(configuration: APIConfiguration, base: BasePath = .root, lastModified: LastModified = .release) {
        self.base = base
        self.lastModified = lastModified
        lastModifiedField = Response.Field("last-modified", lastModified.text)
        cacheControl = Response.Field("cache-control", configuration.cacheControl)
        usualFields = Response.FieldBlock(
            [lastModifiedField, cacheControl, CommonFields.vary, Self.link(Self.usualLinks, base)] + CommonFields.everywhere)
    }

    private static let usualLinks = [LinkField.up("/")]

    // MARK: - Prepared resources

    /// - Parameters:
    ///   - isLong: whether rendering takes longer than a turn of the server's loop should last.
    ///   - links: elements of the Link field besides those to the contract.
    ///   - answer: must return the same answer each time.
    func resource(
        _ formats: [Format], isLong: Bool, links: @escaping @Sendable () -> [String], _ answer: @escaping @Sendable () -> Answer
    ) -> Resource {
        Resource(isLong: isLong) {
            let answer = answer()
            let link = Self.link(links(), base)
            return formats.map { format in
                Representation(format, fields: fields(of: format, link), lastModified: lastModified) { [base] in
                    base.added(to: answer.body(in: format), in: format)
                }
            }
        }
    }

    func resource(_ file: File) -> Resource {
        Resource(isLong: true) {
            let usual = [lastModifiedField, cacheControl, CommonFields.vary, Self.link([], base)]
            // The name of an asset changes with its content, so a cache may keep a copy for ever.
            let asset = [Response.Field("cache-control", PageFields.assetCacheControl), Response.Field("vary", "Accept-Encoding")]
            let fields = (file.isNamedByContent ? asset : usual) + CommonFields.everywhere
            return [Representation(file.format, fields: fields, lastModified: lastModified, body: file.bytes)]
        }
    }

    // MARK: - What is made for one request

    /// An answer in one format that is kept, with the same octets that `response` would have.
    func representation(_ answer: Answer, _ format: Format, links: [String]) -> Representation {
        Representation(format, fields: fields(of: format, Self.link(links, base)), lastModified: lastModified, level: Self.quickest) {
            [base] in
            base.added(to: answer.body(in: format), in: format)
        }
    }

    /// For what is made for requests: the fastest level saves nearly as much as the best.
    private static let quickest: Int32 = 1

    /// - Parameter links: elements of the Link field besides those to the contract.
    func response(_ answer: Answer, _ format: Format, links: [String], _ head: RequestHead, in bytes: Span<UInt8>) -> Response {
        var body = base.added(to: answer.body(in: format), in: format)
        var own = [Response.Field("content-type", format.contentType)]
        let smaller = AcceptEncoding.prefersGzip(head, in: bytes) ? Gzip.worthwhile(body, level: Self.quickest) : nil
        let validator = Validator(of: body, coding: smaller == nil ? nil : "gzip")
        if let smaller {
            body = smaller
            own.append(Response.Field("content-encoding", "gzip"))
        }
        let etag = Response.Field("etag", validator.etag)
        let shared =
            links == Self.usualLinks && format != .html ? usualFields : Response.FieldBlock(fields(of: format, Self.link(links, base)))
        return switch validator.judge(head, in: bytes, lastModified) {
        case .answer: Response(status: 200, fields: own + [etag], and: shared, body: body)
        case .notModified: Response(status: 304, fields: [etag], and: shared)
        case .failed: FixedResponses.preconditionFailed
        }
    }

    /// The response to posted content, which is for this client alone and must not be cached.
    ///
    /// - Parameter gzip: whether to compress it where that helps.
    func response(to posted: Posted, _ format: Format, gzip: Bool) -> Response {
        switch posted {
        case .answer(let answer):
            if let parts = answer.parts(format) {
                response(in: parts.map { [base] in base.added(to: $0, in: format) }, format, gzip: gzip)
            } else {
                response(
                    status: 200, base.added(to: answer.body(in: format), in: format),
                    [Response.Field("content-type", format.contentType), CommonFields.vary], gzip: gzip,
                    isPage: format == .html)
            }
        case .message(let status, let body):
            response(
                status: status, body, body.isEmpty ? [] : [Response.Field("content-type", Format.json.contentType)], gzip: gzip,
                isPage: false)
        }
    }

    /// A response whose content is written while it is sent, unless it has one part only.
    private func response(in parts: ContentParts, _ format: Format, gzip: Bool) -> Response {
        let own = [Response.Field("content-type", format.contentType), CommonFields.vary]
        let first = parts.next()
        guard let first, !first.isLast else { return response(status: 200, first?.octets ?? [], own, gzip: gzip, isPage: false) }
        let smaller = gzip ? Gzip.parts(first, parts, level: Self.quickest) : nil
        let coding = smaller == nil ? [] : [Response.Field("content-encoding", "gzip")]
        return Response(
            status: 200, fields: own + [Response.Field("cache-control", "no-store")] + coding + CommonFields.everywhere,
            body: smaller == nil ? first.octets : [], rest: smaller ?? parts)
    }

    private func response(status: Int, _ body: [UInt8], _ own: [Response.Field], gzip: Bool, isPage: Bool) -> Response {
        let smaller = gzip ? Gzip.worthwhile(body, level: Self.quickest) : nil
        let coding = smaller == nil ? [] : [Response.Field("content-encoding", "gzip")]
        return Response(
            status: status,
            fields: own + [Response.Field("cache-control", "no-store")] + coding + CommonFields.everywhere
                + (isPage ? PageFields.page : []),
            body: smaller ?? body)
    }

    // MARK: - Fields

    private func fields(of format: Format, _ link: Response.Field) -> [Response.Field] {
        // A page gets further fields, and a Cache-Control of its own.
        let isPage = format == .html
        let cache = isPage ? Response.Field("cache-control", PageFields.cacheControl) : cacheControl
        return [lastModifiedField, cache, CommonFields.vary, link] + CommonFields.everywhere + (isPage ? PageFields.page : [])
    }

    private static func link(_ elements: [String], _ base: BasePath) -> Response.Field {
        Response.Field("link", base.added(toLinks: contract + elements).joined(separator: ", "))
    }

    /// The contract of the API (RFC 8631) and the description of its documents (RFC 8288).
    private static let contract = [
        "</openapi.yaml>; rel=\"service-desc\"; type=\"application/yaml\"",
        "</openapi.json>; rel=\"describedby\"; type=\"application/json\"",
    ]
}

/// A file with one format, whose bytes are sent as they are.
struct File: Sendable {
    let format: Format
    /// Whether its path contains a hash of its content, so that the content at a path never changes.
    var isNamedByContent = false
    let bytes: @Sendable () -> [UInt8]
}
