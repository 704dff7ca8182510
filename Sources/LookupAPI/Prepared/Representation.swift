// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// One resource in one form: as it is, and, where that is worth it, compressed.
struct Representation: Sendable {
    let form: Form
    private let identity: Variant
    private let gzip: Variant?

    /// Below this many bytes the plain form fits one packet anyway.
    private static let smallestGzip = 1024

    /// How a client asks for it.
    struct Form: Sendable {
        /// By its name in `?format=`; nil for a file, which has one form alone.
        let format: Format?
        /// Type and subtype, as Accept names them.
        let mediaType: String

        init(_ format: Format) {
            self.format = format
            mediaType = format.mediaType
        }

        /// The form of a file.
        init(contentType: String) {
            format = nil
            mediaType = String(contentType.prefix { $0 != ";" })
        }

        /// Whether Accept can choose it.
        var isNegotiable: Bool { format?.isNegotiable ?? true }
    }

    /// - Parameters:
    ///   - type: the value of Content-Type.
    ///   - fields: on the 200 and the 304 alike.
    ///   - compress: whether to make the gzip form too; not for an answer that is sent once.
    init(_ form: Form, type: String, body: [UInt8], fields: [Response.Field], compress: Bool) {
        self.form = form
        let hash = ContentHash.hex(of: body)
        identity = Variant(contentType: type, body: body, etag: "\"\(hash)\"", coding: nil, fields: fields)
        if compress, body.count > Self.smallestGzip, let smaller = Gzip.compress(body) {
            gzip = Variant(contentType: type, body: smaller, etag: "\"\(hash)-gzip\"", coding: "gzip", fields: fields)
        } else {
            gzip = nil
        }
    }

    func answer(to head: RequestHead, in bytes: Span<UInt8>) -> Response {
        if let gzip, AcceptEncoding.prefersGzip(head, in: bytes) { return gzip.answer(to: head, in: bytes) }
        return identity.answer(to: head, in: bytes)
    }

    /// The answer to a request with none of the fields that could change it.
    var plain: Response { identity.ok }
}

/// One representation in one coding: the 200 with its validator, and the 304 that stands for it.
private struct Variant: Sendable {
    let ok: Response
    let notModified: Response
    /// Quoted, strong (RFC 9110 §8.8.3): the same bytes, the same tag, whichever process made them.
    let etag: String

    init(contentType: String, body: [UInt8], etag: String, coding: String?, fields: [Response.Field]) {
        self.etag = etag
        // What a 304 repeats of the 200 (RFC 9110 §15.4.5).
        let shared = [Response.Field("etag", etag)] + fields
        var own = [Response.Field("content-type", contentType)]
        if let coding { own.append(Response.Field("content-encoding", coding)) }
        ok = Response(status: 200, fields: own + shared, body: body)
        notModified = Response(status: 304, fields: shared)
    }

    /// The 200, or the 304 if the client holds these very bytes already. If-None-Match decides alone where it is sent
    /// (RFC 9110 §13.1.3).
    func answer(to head: RequestHead, in bytes: Span<UInt8>) -> Response {
        if head.has(.ifNoneMatch) { return EntityTags.match(etag, head, in: bytes) ? notModified : ok }
        if head.has(.ifModifiedSince), let value = head.first(.ifModifiedSince),
            LastModified.isCurrent(bytes.extracting(value.within(bytes)))
        {
            return notModified
        }
        return ok
    }
}
