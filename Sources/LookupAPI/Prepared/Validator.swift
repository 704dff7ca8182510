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

    /// Whether the client holds these very bytes already. If-None-Match decides alone where it is sent (RFC 9110 §13.1.3).
    func isCurrent(_ head: RequestHead, in bytes: Span<UInt8>, _ lastModified: LastModified) -> Bool {
        if head.has(.ifNoneMatch) { return EntityTags.match(etag.utf8.span, head, in: bytes) }
        guard head.has(.ifModifiedSince), let value = head.first(.ifModifiedSince) else { return false }
        return lastModified.isCurrent(bytes.extracting(value.within(bytes)))
    }
}
