// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import CNghttp2

/// What the HTTP/2 connections of one loop share, as only one of them is at work at a time.
final class HTTP2Workspace {
    private var readers: [HTTP2RequestReader] = []
    /// Room for the fields of the answer in hand, with `date` behind them.
    private var fields: [nghttp2_nv] = []

    private static let mostReaders = 16

    /// A reader, held from the first octet of a header block to the last.
    func takeReader() -> HTTP2RequestReader { readers.popLast() ?? HTTP2RequestReader() }

    func giveBack(_ reader: HTTP2RequestReader) {
        if readers.count < Self.mostReaders { readers.append(reader) }
    }

    /// Lends the fields of `response` and `date`. Only the value of `date` has to be copied by whoever keeps them.
    func withFields<Result>(of response: Response, date: String, _ body: (UnsafeBufferPointer<nghttp2_nv>) -> Result) -> Result {
        response.http2Fields.withArray { prepared in
            fields.removeAll(keepingCapacity: true)
            fields.append(contentsOf: prepared)
            var date = date
            return date.withUTF8 { octets in
                // Unsafe: nghttp2's type has mutable pointers; it writes through none of them.
                fields.append(
                    nghttp2_nv(
                        name: UnsafeMutablePointer(mutating: Self.dateName), value: UnsafeMutablePointer(mutating: octets.baseAddress),
                        namelen: Self.dateNameLength, valuelen: octets.count,
                        flags: UInt8(truncatingIfNeeded: NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue)))
                return fields.withUnsafeBufferPointer(body)
            }
        }
    }

    private static let dateText: StaticString = "date"
    private static var dateName: UnsafePointer<UInt8> { dateText.utf8Start }
    private static var dateNameLength: Int { dateText.utf8CodeUnitCount }
}

#endif
