// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

@Suite(.overEveryTransport) struct CompressedErrorsTests {
    private struct LongMetrics: MetricsSource {
        var prometheusText: String { String(repeating: "sip_codes_ready 1\n", count: 100) }
    }

    private let client = TestClient(service: LookupService(metrics: LongMetrics()))

    @Test(arguments: [("/metrics", "*/*", 200), ("/codes?rfc=1", "*/*", 400), ("/codes/499", "text/html", 404)])
    func whatIsLongIsCompressedWhereTheClientTakesIt(_ target: String, _ accept: String, _ status: Int) throws {
        let plain = client.get(target, ["Accept": accept])
        let small = client.get(target, ["Accept": accept, "Accept-Encoding": "gzip"])
        #expect(plain.fields["content-encoding"] == nil)
        #expect(plain.body.count > 1024)
        #expect(small.status == status)
        #expect(small.fields["content-encoding"] == "gzip")
        #expect(Gunzip.decode(small.body, upTo: 1 << 20) == .whole(plain.body))
        #expect(client.get("/nowhere", ["Accept-Encoding": "gzip"]).fields["content-encoding"] == nil)
    }
}
