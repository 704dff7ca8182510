// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// One resource in one format: plain and, where that helps, compressed. Each is rendered when it is first asked for.
final class Representation: Sendable {
    let format: Format
    private let fields: [Response.Field]
    private let lastModified: LastModified
    private let level: Int32
    private let body: @Sendable () -> [UInt8]
    private let identity = Lazy<Variant>()
    /// The same object as in `identity` where compression gains nothing.
    private let gzip = Lazy<Variant>()

    /// - Parameters:
    ///   - fields: the fields of both the 200 and the 304.
    ///   - lastModified: what If-Modified-Since is compared with.
    ///   - level: zlib's level for the compressed content.
    ///   - body: makes the plain content, the same bytes each time. Called once for each coding that is asked for.
    init(
        _ format: Format, fields: [Response.Field], lastModified: LastModified = .release, level: Int32 = 6,
        body: @escaping @Sendable () -> [UInt8]
    ) {
        self.level = level
        self.format = format
        self.fields = fields
        self.lastModified = lastModified
        self.body = body
    }

    func answer(to head: RequestHead, in bytes: Span<UInt8>) -> Response {
        let variant = AcceptEncoding.prefersGzip(head, in: bytes) ? compressed : plainVariant
        return variant.answer(to: head, in: bytes)
    }

    /// The same response, or nil where it would have to be rendered first.
    func existing(to head: RequestHead, in bytes: Span<UInt8>) -> Response? {
        let variant = AcceptEncoding.prefersGzip(head, in: bytes) ? gzip.existing : identity.existing
        return variant?.answer(to: head, in: bytes)
    }

    /// How many octets have been rendered so far.
    var bytes: Int { (identity.existing?.ok.bodyCount ?? 0) + (gzip.existing?.ok.bodyCount ?? 0) }

    private var plainVariant: Variant {
        identity.value { variant(body()) }
    }

    private var compressed: Variant {
        gzip.value {
            // The plain content is not kept for this: where clients accept gzip, it is hardly ever asked for.
            let body = identity.existing?.ok.body ?? body()
            guard let smaller = Gzip.worthwhile(body, level: level) else { return identity.value { variant(body) } }
            return Variant(format, body: smaller, Validator(of: body, coding: "gzip"), coding: "gzip", fields: fields, lastModified)
        }
    }

    private func variant(_ body: [UInt8]) -> Variant {
        Variant(format, body: body, Validator(of: body), coding: nil, fields: fields, lastModified)
    }
}

/// One representation in one content coding: the 200 with its validator, and the matching 304.
private final class Variant: Sendable {
    let ok: Response
    private let validator: Validator
    /// The fields of the 200 that a 304 repeats (RFC 9110 §15.4.5).
    private let shared: [Response.Field]
    private let lastModified: LastModified
    private let notModified = Lazy<Response>()

    init(
        _ format: Format, body: [UInt8], _ validator: Validator, coding: String?, fields: [Response.Field],
        _ lastModified: LastModified
    ) {
        self.validator = validator
        self.lastModified = lastModified
        shared = [Response.Field("etag", validator.etag)] + fields
        var own = [Response.Field("content-type", format.contentType)]
        if let coding { own.append(Response.Field("content-encoding", coding)) }
        ok = Response(status: 200, fields: own + shared, body: body)
    }

    func answer(to head: RequestHead, in bytes: Span<UInt8>) -> Response {
        switch validator.judge(head, in: bytes, lastModified) {
        case .answer: ok
        case .notModified: notModified.value { Response(status: 304, fields: shared) }
        case .failed: FixedResponses.preconditionFailed
        }
    }
}
