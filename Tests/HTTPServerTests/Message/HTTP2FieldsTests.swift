// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import CNghttp2
import Testing

@testable import HTTPServer

struct HTTP2FieldsTests {
    private func list(_ fields: HTTP2Fields) -> [String] {
        fields.withArray { array in
            array.map {
                text(UnsafeBufferPointer(start: $0.name, count: $0.namelen)) + ": "
                    + text(UnsafeBufferPointer(start: $0.value, count: $0.valuelen))
            }
        }
    }

    @Test func beginsWithTheStatusAndLeavesTheConnectionOut() {
        let fields = [
            ("ETag", "\"1\""), ("connection", "close"), ("Keep-Alive", "1"), ("upgrade", "h2c"), ("transfer-encoding", "chunked"),
            ("proxy-connection", "x"), ("vary", ""),
        ].map { Response.Field($0.0, $0.1) }
        let response = Response(status: 200, fields: fields, body: [1, 2])
        #expect(list(response.http2Fields) == [":status: 200", "etag: \"1\"", "vary: ", "content-length: 2"])
    }

    @Test func isMadeOnce() {
        let response = Response(status: 304, fields: [])
        #expect(response.http2Fields === response.http2Fields)
        #expect(list(response.http2Fields) == [":status: 304"])
    }

    /// The memory belongs to the response, so nghttp2 must not copy.
    @Test func isNotCopied() {
        Response(status: 200, fields: [.init("vary", "accept")]).http2Fields.withArray { array in
            for field in array {
                #expect(field.flags == UInt8(NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue))
            }
        }
    }
}

#endif
