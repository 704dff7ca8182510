// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

/// RFC 9110 §12.5.3.
@Suite(.overEveryTransport) struct AcceptEncodingTests {
    private func coding(_ field: String) -> String? {
        TestClient().get("/codes", ["Accept-Encoding": field]).fields["content-encoding"]
    }

    @Test(arguments: ["gzip", "GZIP", "x-gzip", "deflate, gzip;q=0.5", "*", "gzip, identity;q=0.5", "br, *;q=0.1"])
    func compressesWhereGzipIsWelcome(_ field: String) {
        #expect(coding(field) == "gzip")
    }

    @Test(arguments: ["", "identity", "br", "gzip;q=0", "*;q=0", "gzip;q=0.4, identity;q=0.8", "gzip;q=nonsense", "gzippy"])
    func leavesThePlainFormOtherwise(_ field: String) {
        #expect(coding(field) == nil)
    }

    @Test func aSmallAnswerStaysPlain() {
        #expect(TestClient().get("/livez", ["Accept-Encoding": "gzip"]).fields["content-encoding"] == nil)
    }
}
