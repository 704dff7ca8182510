// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// Makes representations of answers: adds the header fields that all of them carry.
struct Renderer: Sendable {
    private let lastModified: LastModified
    private let lastModifiedField: Response.Field
    private let cacheControl: Response.Field
    /// What answers to one request carry that are no pages and link to nothing but the root, rendered once.
    private let usualFields: Response.FieldBlock

    init(configuration: APIConfiguration, lastModified: LastModified = .release) {
        self.lastModified = lastModified
        lastModifiedField = Response.Field("last-modified", lastModified.text)
        cacheControl = Response.Field("cache-control", configuration.cacheControl)
        usualFields = Response.FieldBlock(
            [lastModifiedField, cacheControl, CommonFields.vary, Self.link(Self.usualLinks)] + CommonFields.everywhere)
    }

    private static let usualLinks = [LinkField.up("/")]

    // MARK: - What is there as long as the service

    /// - Parameters:
    ///   - isLong: whether to render it takes longer than a turn of the server's loop should last.
    ///   - links: elements of the Link field besides those to the contract.
    ///   - answer: gives the same answer each time.
    func resource(
        _ formats: [Format], isLong: Bool, links: @escaping @Sendable () -> [String], _ answer: @escaping @Sendable () -> Answer
    ) -> Resource {
        Resource(isLong: isLong) {
            let answer = answer()
            let link = Self.link(links())
            return formats.map { format in
                Representation(format, fields: fields(of: format, link), lastModified: lastModified) { answer.body(in: format) }
            }
        }
    }

    func resource(_ file: File) -> Resource {
        Resource(isLong: true) {
            let usual = [lastModifiedField, cacheControl, CommonFields.vary, Self.link([])]
            // The name of an asset changes with its content, so that a copy is good for ever.
            let asset = [Response.Field("cache-control", PageFields.assetCacheControl), Response.Field("vary", "Accept-Encoding")]
            let fields = (file.isNamedByContent ? asset : usual) + CommonFields.everywhere
            return [Representation(file.format, fields: fields, lastModified: lastModified, body: file.bytes)]
        }
    }

    // MARK: - What is made for one request

    /// One format of an answer that is asked for more than once, with the same octets as `response` gives it.
    func representation(_ answer: Answer, _ format: Format, links: [String]) -> Representation {
        Representation(format, fields: fields(of: format, Self.link(links)), lastModified: lastModified, level: Self.quickest) {
            answer.body(in: format)
        }
    }

    /// Of what is made for requests: the quickest compression saves nearly as much as the best.
    private static let quickest: Int32 = 1

    /// - Parameter links: elements of the Link field besides those to the contract.
    func response(_ answer: Answer, _ format: Format, links: [String], _ head: RequestHead, in bytes: Span<UInt8>) -> Response {
        var body = answer.body(in: format)
        var own = [Response.Field("content-type", format.contentType)]
        let smaller = AcceptEncoding.prefersGzip(head, in: bytes) ? Gzip.worthwhile(body, level: Self.quickest) : nil
        let validator = Validator(of: body, coding: smaller == nil ? nil : "gzip")
        if let smaller {
            body = smaller
            own.append(Response.Field("content-encoding", "gzip"))
        }
        let etag = Response.Field("etag", validator.etag)
        let shared =
            links == Self.usualLinks && format != .html ? usualFields : Response.FieldBlock(fields(of: format, Self.link(links)))
        return switch validator.judge(head, in: bytes, lastModified) {
        case .answer: Response(status: 200, fields: own + [etag], and: shared, body: body)
        case .notModified: Response(status: 304, fields: [etag], and: shared)
        case .failed: FixedResponses.preconditionFailed
        }
    }

    /// The answer to something that was posted: for this client alone, and for no cache.
    ///
    /// - Parameter gzip: whether the client likes it compressed.
    func response(to posted: Posted, _ format: Format, gzip: Bool) -> Response {
        switch posted {
        case .answer(let answer):
            response(
                status: 200, answer.body(in: format), [Response.Field("content-type", format.contentType), CommonFields.vary], gzip: gzip,
                isPage: format == .html)
        case .message(let status, let body):
            response(
                status: status, body, body.isEmpty ? [] : [Response.Field("content-type", Format.json.contentType)], gzip: gzip,
                isPage: false)
        }
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
        // A browser is told more, and for how long it may keep the page.
        let isPage = format == .html
        let cache = isPage ? Response.Field("cache-control", PageFields.cacheControl) : cacheControl
        return [lastModifiedField, cache, CommonFields.vary, link] + CommonFields.everywhere + (isPage ? PageFields.page : [])
    }

    private static func link(_ elements: [String]) -> Response.Field {
        Response.Field("link", (contract + elements).joined(separator: ", "))
    }

    /// Where the contract is (RFC 8631), and what describes the answers (RFC 8288).
    private static let contract = [
        "</openapi.yaml>; rel=\"service-desc\"; type=\"application/yaml\"",
        "</openapi.json>; rel=\"describedby\"; type=\"application/json\"",
    ]
}

/// Bytes as they are, in one format.
struct File: Sendable {
    let format: Format
    /// Whether its path carries a hash of its content, so that the path never has another one.
    var isNamedByContent = false
    let bytes: @Sendable () -> [UInt8]
}
