// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

@Suite(.overEveryTransport) struct CrossOriginTests {
    @Test func anyOriginMayReadByDefault() {
        let answer = TestClient().get("/codes/486", ["Origin": "https://anywhere.example"])
        #expect(answer.fields["access-control-allow-origin"] == "*")
        #expect(answer.fields["access-control-expose-headers"]?.contains("ETag") == true)
    }

    @Test func aNamedOriginIsRepeatedAndAnotherGetsNothing() {
        var configuration = APIConfiguration()
        configuration.allowedOrigins = ["https://dashboard.example.com", "https://ops.example.com"]
        let client = TestClient(service: LookupService(configuration: configuration))
        for origin in configuration.allowedOrigins {
            let answer = client.get("/codes/486", ["Origin": origin])
            #expect(answer.fields["access-control-allow-origin"] == origin)
            #expect(answer.fields["vary"]?.contains("Origin") == true)
        }
        for fields in [["Origin": "https://evil.example"], ["Origin": "null"], [:]] {
            let answer = client.get("/codes/486", fields)
            #expect(answer.status == 200)
            #expect(answer.fields["access-control-allow-origin"] == nil)
            #expect(answer.fields["vary"]?.contains("Origin") == true)
        }
    }
}
