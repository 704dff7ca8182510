// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import CNghttp2

/// Memory that the HTTP/2 connections of one loop share, as only one of them is active at a time.
final class HTTP2Workspace {
    @exclusivity(unchecked) private var readers: [HTTP2RequestReader] = []
    /// Room for the fields of one response, followed by Date and, over TLS, Strict-Transport-Security.
    @exclusivity(unchecked) private var fields: [nghttp2_nv] = []

    @exclusivity(unchecked) private var streams: [HTTP2Stream] = []

    private static let mostReaders = 16
    private static let mostStreams = 512

    /// Returns a reader, to be held from the first octet of a header block to the last.
    func takeReader() -> HTTP2RequestReader { readers.popLast() ?? HTTP2RequestReader() }

    func giveBack(_ reader: HTTP2RequestReader) {
        if readers.count < Self.mostReaders { readers.append(reader) }
    }

    func takeStream() -> HTTP2Stream { streams.popLast() ?? HTTP2Stream() }

    /// - Precondition: `stream` is cleared, and nothing else uses it.
    func giveBack(_ stream: HTTP2Stream) {
        if streams.count < Self.mostStreams { streams.append(stream) }
    }

    /// Lends the fields of `response`, followed by `date` and, where given, `strict-transport-security`. Only the values of these two must
    /// be copied by a caller that keeps them.
    func withFields<Result>(
        of response: Response, date: String, strictTransport: String?, _ body: (UnsafeBufferPointer<nghttp2_nv>) -> Result
    ) -> Result {
        response.http2Fields.withArray { prepared in
            fields.removeAll(keepingCapacity: true)
            fields.append(contentsOf: prepared)
            var date = date
            return date.withUTF8 { octets in
                fields.append(Self.field("date", octets))
                guard var strictTransport else { return fields.withUnsafeBufferPointer(body) }
                return strictTransport.withUTF8 { octets in
                    fields.append(Self.field("strict-transport-security", octets))
                    return fields.withUnsafeBufferPointer(body)
                }
            }
        }
    }

    private static func field(_ name: StaticString, _ value: UnsafeBufferPointer<UInt8>) -> nghttp2_nv {
        // Unsafe: nghttp2's type has mutable pointers; it writes through none of them.
        nghttp2_nv(
            name: UnsafeMutablePointer(mutating: name.utf8Start), value: UnsafeMutablePointer(mutating: value.baseAddress),
            namelen: name.utf8CodeUnitCount, valuelen: value.count,
            flags: UInt8(truncatingIfNeeded: NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue))
    }
}

#endif
