// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import CNghttp2

/// The fields of a response as nghttp2 takes them: `:status` first, with names and values in memory that this object owns, so that nghttp2
/// need not copy them. Date is missing, because it differs from one sending to the next.
final class HTTP2Fields: Sendable {
    /// Unsafe: both are written in `init` alone and freed with this object. `array` points into `text`.
    private let array: Frozen<UnsafeMutableBufferPointer<nghttp2_nv>>
    private let text: Frozen<UnsafeMutableBufferPointer<UInt8>>

    init(status: Int, fields: [Response.Field]) {
        var pairs = [(name: Array(":status".utf8), value: Array(String(status).utf8))]
        for field in fields where !Self.connectionFields.contains(field.name) {
            pairs.append((Array(field.name.utf8), Array(field.value.utf8)))
        }
        let text = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: pairs.reduce(0) { $0 + $1.name.count + $1.value.count })
        let array = UnsafeMutableBufferPointer<nghttp2_nv>.allocate(capacity: pairs.count)
        var end = 0
        for (index, pair) in pairs.enumerated() {
            let name = Self.put(pair.name, into: text, at: &end)
            let value = Self.put(pair.value, into: text, at: &end)
            array.initializeElement(at: index, to: Self.pair(name, value))
        }
        self.text = Frozen(text)
        self.array = Frozen(array)
    }

    deinit {
        array.value.deallocate()
        text.value.deallocate()
    }

    /// Connection-specific fields, which HTTP/2 does not allow (RFC 9113 §8.2.2).
    private static let connectionFields: Set = ["connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade"]

    private static func put(
        _ octets: [UInt8], into text: UnsafeMutableBufferPointer<UInt8>, at end: inout Int
    ) -> UnsafeMutableBufferPointer<UInt8> {
        let room = text.extracting(end..<end + octets.count)
        _ = room.initialize(fromContentsOf: octets)
        end += octets.count
        return room
    }

    /// A field whose memory outlives its sending, so that it is not copied.
    static func pair(_ name: UnsafeMutableBufferPointer<UInt8>, _ value: UnsafeMutableBufferPointer<UInt8>) -> nghttp2_nv {
        let flags = NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue
        return nghttp2_nv(
            name: name.baseAddress, value: value.baseAddress, namelen: name.count, valuelen: value.count,
            flags: UInt8(truncatingIfNeeded: flags))
    }

    /// Lends the array. nghttp2 may keep pointers to the names and values, which live as long as this object.
    func withArray<Result>(_ body: (UnsafeBufferPointer<nghttp2_nv>) -> Result) -> Result {
        body(UnsafeBufferPointer(array.value))
    }
}

extension Response {
    /// The fields for HTTP/2, made when they are first needed, by whichever loop that is.
    var http2Fields: HTTP2Fields { http2.load() ?? http2.storeIfNil(HTTP2Fields(status: status, fields: fields)) }
}

#endif
