// SPDX-License-Identifier: Apache-2.0

import HTTPServer
import Testing

@testable import LookupAPI

@Suite(.overEveryTransport) struct AdminServiceTests {
    @Test func servesHealthAndMetricsAndNothingElse() throws {
        let readiness = Readiness()
        let client = TestClient(service: AdminService(readiness: readiness, metrics: FixedMetrics()))
        #expect(client.get("/metrics").text == "sip_codes_ready 1\n")
        #expect(client.get("/livez").status == 200)
        #expect(client.get("/readyz").status == 200)
        readiness.isReady = false
        #expect(client.get("/readyz").status == 503)
        #expect(client.get("/livez").status == 200)
        for path in ["/", "/codes", "/metrics/", "/metrics?x=1"] { #expect((400...404).contains(client.get(path).status), "\(path)") }
        #expect(client.send("POST", "/metrics").status == 405)
        #expect(client.send("OPTIONS", "/metrics").status == 204)
    }
}
