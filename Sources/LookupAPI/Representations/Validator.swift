// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// Validates a client's copy of a response: by an entity tag of the content, and by the time at which the answers last changed.
struct Validator: Sendable {
    /// In quotes, and strong (RFC 9110 §8.8.3): equal bytes have equal tags, in every process.
    let etag: String

    /// - Parameters:
    ///   - body: the content without a content coding.
    ///   - coding: the coding in which it is sent, which makes it another representation.
    init(of body: [UInt8], coding: String? = nil) {
        let hash = ContentHash.hex(of: body)
        etag = coding.map { "\"\(hash)-\($0)\"" } ?? "\"\(hash)\""
    }

    /// - Parameter hash: a hash of the content.
    init(_ hash: UInt64) { etag = "\"\(ContentHash.hex(hash))\"" }

    /// The result of a request's preconditions.
    enum Verdict: Sendable {
        /// The response itself: there are no preconditions, or all of them hold.
        case answer
        /// 304: the client already has these bytes.
        case notModified
        /// 412: the client asks for another state.
        case failed
    }

    private static let preconditions = FieldNames(.ifMatch, .ifUnmodifiedSince, .ifNoneMatch, .ifModifiedSince)

    /// Evaluates the preconditions in the order of RFC 9110 §13.2.2: a field with tags takes precedence over the one with a date.
    func judge(_ head: RequestHead, in bytes: Span<UInt8>, _ lastModified: LastModified) -> Verdict {
        guard !head.lacks(Self.preconditions) else { return .answer }
        if head.has(.ifMatch) {
            guard EntityTags.match(etag.utf8.span, .ifMatch, head, in: bytes) else { return .failed }
        } else if let since = Self.date(.ifUnmodifiedSince, head, in: bytes), since < lastModified.seconds {
            return .failed
        }
        if head.has(.ifNoneMatch) { return EntityTags.match(etag.utf8.span, .ifNoneMatch, head, in: bytes) ? .notModified : .answer }
        if let since = Self.date(.ifModifiedSince, head, in: bytes), since >= lastModified.seconds { return .notModified }
        return .answer
    }

    /// Seconds since 1970; nil where the field is not a single valid date and is therefore ignored (RFC 9110 §13.1.3, §13.1.4).
    private static func date(_ name: FieldName, _ head: RequestHead, in bytes: Span<UInt8>) -> Int? {
        guard head.countIsOne(name), let value = head.first(name) else { return nil }
        return HTTPDate.parse(bytes.extracting(value.within(bytes)))
    }
}
