// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer
@testable import LookupAPI
@testable import SIPRegistry

/// The requests of the API by direct call. `LookupServiceOverHTTPTests` sends them over a socket.
@Suite(.overEveryTransport) struct LookupServiceTests {
    private let client = TestClient()

    @Test func answersForEveryCode() {
        for code in Registry.standard.codes {
            let answer = client.get("/codes/\(code.code)")
            #expect(answer.status == 200)
            #expect(answer.mediaType == "application/json")
            #expect(answer.object["code"] as? Int == code.code)
            #expect(answer.object["reason_phrase"] as? String == code.reasonPhrase)
            #expect(answer.object["meaning"] as? String == code.meaning)
            #expect(answer.object["href"] as? String == "/codes/\(code.code)")
        }
    }

    @Test func aRecordHasEveryMemberOfTheContract() throws {
        let properties = try #require(OpenAPIDocument.shared.at("#/components/schemas/CodeRecord/properties")?.object)
        let members = Set(properties.keys).subtracting(["operator"])
        #expect(members.count > 30)
        var found: Set<String> = []
        for code in Registry.standard.codes {
            let record = client.get("/codes/\(code.code)?view=full").object
            // What a code does not have is left out of its record.
            #expect(members.isSuperset(of: record.keys), "\(code.code)")
            found.formUnion(record.keys)
        }
        #expect(found == members)
    }

    @Test func listsAllCodesWithALinkEach() throws {
        let answer = client.get("/codes")
        #expect(answer.status == 200)
        #expect(answer.object["count"] as? Int == Registry.standard.codes.count)
        let codes = try #require(answer.object["codes"] as? [[String: Any]])
        #expect(codes.compactMap { $0["code"] as? Int } == Registry.standard.codes.map(\.code))
        for code in codes {
            let link = try #require(code["href"] as? String)
            #expect(client.get(link).status == 200)
        }
    }

    @Test func listsTheClassesAndOneWithItsCodes() throws {
        #expect(client.get("/classes").object["count"] as? Int == 6)
        let answer = client.get("/classes/6xx")
        #expect(answer.object["name"] as? String == "Global Failure")
        #expect(answer.object["provisional"] as? Bool == false)
        let codes = try #require(answer.object["codes"] as? [[String: Any]])
        #expect(codes.compactMap { $0["code"] as? Int } == [600, 603, 604, 606, 607, 608])
    }

    @Test func theRootLinksToEverythingThatItNames() throws {
        let links = try #require(client.get("/").object["links"] as? [[String: Any]])
        #expect(links.count > 10)
        for link in links {
            let target = try #require(link["href"] as? String)
            let filled = target.replacing("{code}", with: "486").replacing("{text}", with: "busy")
            #expect(client.get(filled).status == 200, "\(filled)")
        }
    }

    @Test func livesAndIsReadyUntilItStops() {
        let readiness = Readiness()
        let client = TestClient(service: LookupService(readiness: readiness))
        #expect(client.get("/livez").status == 200)
        #expect(client.get("/readyz").status == 200)
        readiness.isReady = false
        #expect(client.get("/readyz").status == 503)
        #expect(client.get("/readyz").fields["retry-after"] != nil)
        #expect(client.get("/livez").status == 200)
        #expect(client.get("/livez").fields["cache-control"] == "no-store")
    }

    @Test func headEqualsGetWithoutTheBody() {
        for target in ["/codes", "/codes/486", "/codes/499", "/search?q=busy", "/readyz"] {
            let get = client.get(target)
            let head = client.send("HEAD", target)
            #expect(head.status == get.status)
            #expect(head.fields == get.fields)
            #expect(head.body.isEmpty)
            #expect(!get.body.isEmpty)
        }
    }

    @Test func optionsNamesTheMethodsAndAnswersAPreflight() {
        for target in ["/causes", "/codes/486", "/search", "*"] {
            let answer = client.send("OPTIONS", target, [("Origin", "https://dashboard.example.com")])
            #expect(answer.status == 204)
            #expect(answer.fields["allow"] == "GET, HEAD, OPTIONS")
            #expect(answer.fields["access-control-max-age"] == "86400")
            #expect(answer.fields["access-control-allow-origin"] == "*")
        }
        #expect(client.send("OPTIONS", "/nowhere").status == 404)
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "PATCH", "TRACE", "get", "BREW"])
    func anotherMethodIsNotAllowed(_ method: String) {
        let answer = client.send(method, "/codes/486")
        #expect(answer.status == 405)
        #expect(answer.fields["allow"] == "GET, HEAD, OPTIONS")
        #expect(answer.mediaType == "application/problem+json")
    }

    @Test func everyRefusalOfTheServerIsAProblemWithAPage() {
        for rejection in Rejection.allCases {
            let answer = TestResponse(LookupService.shared.refuse(rejection), hasContent: true)
            #expect(answer.status == rejection.status)
            #expect(answer.closes)
            #expect(answer.mediaType == "application/problem+json")
            #expect(client.get(answer.object["type"] as? String ?? "").status == 200, "\(rejection)")
        }
    }

    @Test func everyTypeOfProblemHasAPage() {
        for type in ProblemType.allCases { #expect(client.get(type.uri).object["status"] as? Int == type.status) }
    }

    /// For every kind of response: prepared, made for the request, and an error.
    @Test(arguments: ["/codes/486", "/search?q=busy", "/codes/999", "/no/such/path"])
    func anAnswerHasTheNameOfItsRequest(target: String) {
        #expect(client.get(target, ["X-Request-ID": "call-42/a"]).fields["x-request-id"] == "call-42/a")
        #expect(client.get(target, ["X-Request-ID": "a b\"<"]).fields["x-request-id"] == nil)
        #expect(client.get(target, ["X-Request-ID": String(repeating: "a", count: 129)]).fields["x-request-id"] == nil)
        #expect(client.get(target).fields["x-request-id"] == nil)
    }
}
