// SPDX-License-Identifier: Apache-2.0

import HTTPServer
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

    /// The server refuses a request without looking at its Origin.
    @Test func aRefusalIsForNoOriginWhereSomeAreNamed() {
        var configuration = APIConfiguration()
        configuration.allowedOrigins = ["https://dashboard.example.com"]
        for rejection in Rejection.allCases {
            let refusal = LookupService(configuration: configuration).refuse(rejection)
            #expect(refusal.value(of: "access-control-allow-origin") == nil)
            #expect(refusal.closesConnection)
            #expect(LookupService().refuse(rejection).value(of: "access-control-allow-origin") == "*")
        }
    }

    /// The page that asks must be able to read the response, whatever it is.
    @Test(arguments: ["/codes/486", "/codes/499", "/codes/x", "/nowhere", "/search"])
    func aPreflightIsGrantedForEveryPath(_ target: String) {
        let fields = [("Origin", "https://a.example"), ("Access-Control-Request-Method", "GET")]
        let answer = TestClient().send("OPTIONS", target, fields)
        #expect(answer.status == 204)
        for name in [
            "Authorization", "B3", "If-Match", "If-None-Match", "Range", "Traceparent", "X-B3-TraceId", "X-Datadog-Trace-Id",
            "X-Request-ID",
        ] {
            #expect(answer.fields["access-control-allow-headers"]?.contains(name) == true, "\(name)")
        }
    }
}
