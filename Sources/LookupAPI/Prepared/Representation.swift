// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// One resource in one form: as it is, and, where that is worth it, compressed. Each is rendered when it is first asked for.
final class Representation: Sendable {
    let form: Form
    private let fields: [Response.Field]
    private let lastModified: LastModified
    private let compress: Bool
    private let body: @Sendable () -> [UInt8]
    private let identity = Lazy<Variant>()
    /// Holds the same as `identity` where compression would gain nothing.
    private let gzip = Lazy<Variant>()

    /// Below this many bytes the plain form fits one packet anyway.
    private static let smallestGzip = 1024

    /// How a client asks for it.
    struct Form: Sendable {
        /// By its name in `?format=`; nil for a file, which has one form alone.
        let format: Format?
        /// Type and subtype, as Accept names them.
        let mediaType: String
        /// The value of Content-Type.
        let contentType: String

        init(_ format: Format) {
            self.format = format
            mediaType = format.mediaType
            contentType = format.contentType
        }

        /// The form of a file.
        init(contentType: String) {
            format = nil
            mediaType = String(contentType.prefix { $0 != ";" })
            self.contentType = contentType
        }

        /// Whether Accept can choose it.
        var isNegotiable: Bool { format?.isNegotiable ?? true }
    }

    /// - Parameters:
    ///   - fields: on the 200 and the 304 alike.
    ///   - lastModified: what If-Modified-Since is compared with.
    ///   - compress: whether to offer a gzip form; not for an answer that is sent once.
    ///   - body: makes the plain form, the same bytes each time. Called once for each coding that is asked for.
    init(
        _ form: Form, fields: [Response.Field], lastModified: LastModified = .release, compress: Bool,
        body: @escaping @Sendable () -> [UInt8]
    ) {
        self.form = form
        self.fields = fields
        self.lastModified = lastModified
        self.compress = compress
        self.body = body
    }

    func answer(to head: RequestHead, in bytes: Span<UInt8>) -> Response {
        let variant = compress && AcceptEncoding.prefersGzip(head, in: bytes) ? compressed : plainVariant
        return variant.answer(to: head, in: bytes)
    }

    /// The answer to a request with none of the fields that could change it.
    var plain: Response { plainVariant.ok }

    private var plainVariant: Variant {
        identity.value { variant(body()) }
    }

    private var compressed: Variant {
        gzip.value {
            // The plain form is not kept for this: who compresses, mostly, is never asked for it.
            let body = identity.existing?.ok.body ?? body()
            guard body.count > Self.smallestGzip, let smaller = Gzip.compress(body) else { return identity.value { variant(body) } }
            return Variant(form, body: smaller, Validator(of: body, coding: "gzip"), coding: "gzip", fields: fields, lastModified)
        }
    }

    private func variant(_ body: [UInt8]) -> Variant {
        Variant(form, body: body, Validator(of: body), coding: nil, fields: fields, lastModified)
    }
}

/// One representation in one coding: the 200 with its validator, and the 304 that stands for it.
private final class Variant: Sendable {
    let ok: Response
    private let validator: Validator
    /// What a 304 repeats of the 200 (RFC 9110 §15.4.5).
    private let shared: [Response.Field]
    private let lastModified: LastModified
    private let notModified = Lazy<Response>()

    init(
        _ form: Representation.Form, body: [UInt8], _ validator: Validator, coding: String?, fields: [Response.Field],
        _ lastModified: LastModified
    ) {
        self.validator = validator
        self.lastModified = lastModified
        shared = [Response.Field("etag", validator.etag)] + fields
        var own = [Response.Field("content-type", form.contentType)]
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
