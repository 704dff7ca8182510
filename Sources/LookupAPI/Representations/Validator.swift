// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// What a client's copy of an answer is compared by: a tag of the content, and the day on which answers last changed.
struct Validator: Sendable {
    /// Quoted, strong (RFC 9110 §8.8.3): the same bytes, the same tag, whichever process made them.
    let etag: String

    /// - Parameters:
    ///   - body: the content as it is, without a coding.
    ///   - coding: the one that it is sent in, which makes it another representation.
    init(of body: [UInt8], coding: String? = nil) {
        let hash = ContentHash.hex(of: body)
        etag = coding.map { "\"\(hash)-\($0)\"" } ?? "\"\(hash)\""
    }

    /// - Parameter hash: other for other content, as far as 64 bits can tell.
    init(_ hash: UInt64) { etag = "\"\(ContentHash.hex(hash))\"" }

    /// What the preconditions of a request ask for.
    enum Verdict: Sendable {
        /// The answer itself: there are none, or all of them hold.
        case answer
        /// 304: the client holds these very bytes already.
        case notModified
        /// 412: the client wants another state than there is.
        case failed
    }

    private static let preconditions = FieldNames(.ifMatch, .ifUnmodifiedSince, .ifNoneMatch, .ifModifiedSince)

    /// In the order of RFC 9110 §13.2.2: a field with tags decides alone where there is one beside it with a date.
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

    /// Seconds since 1970; nil where the field is not one date, and so is to be ignored (RFC 9110 §13.1.3, §13.1.4).
    private static func date(_ name: FieldName, _ head: RequestHead, in bytes: Span<UInt8>) -> Int? {
        guard head.countIsOne(name), let value = head.first(name) else { return nil }
        return HTTPDate.parse(bytes.extracting(value.within(bytes)))
    }
}
