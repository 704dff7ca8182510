// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

struct RouteTableTests {
    private static let table = RouteTable(Endpoint.all(APIConfiguration()))

    /// The label that a request for the target is counted under.
    private func label(_ target: String) throws -> String {
        let path = try Target(Array(target.utf8).span)
        return Self.table.labels[Self.table.match(path)?.label ?? RouteTable.other]
    }

    @Test(arguments: [
        ("/", "/"), ("/?q=a", "/"), ("?q=a", "/"), ("/codes", "/codes"), ("/codes?class=4xx", "/codes"), ("/codes/486", "/codes/{code}"),
        ("/codes/999999?fields=code", "/codes/{code}"), ("/search?q=/codes/1", "/search"), ("/assets/a.css", "/assets/{file}"),
        ("/.well-known/api-catalog", "/.well-known/api-catalog"), ("/metrics", "/metrics"), ("/%63odes", "/codes"),
    ])
    func countsUnderATemplate(target: String, expected: String) throws {
        #expect(try label(target) == expected)
    }

    @Test(arguments: [
        "*", "a:80", "//codes", "/codes/", "/codes/486/x", "/search/x", "/Codes", "/codes%2F486", "/codes/%2F", "/wp-login.php",
    ])
    func whatAClientMakesUpIsOther(target: String) throws {
        #expect(try label(target) == "other")
    }

    @Test func everyRouteHasATemplateOfItsOwn() {
        #expect(Set(Self.table.labels).count == Self.table.labels.count)
        for endpoint in Self.table.endpoints { #expect(endpoint.route.template.hasPrefix("/")) }
    }

    /// A prepared target is answered without the route table, so it must match the route that prepares it.
    @Test func everyPreparedTargetFitsTheRouteThatPreparesIt() throws {
        let site = Site(registry: .standard, routes: Endpoint.all(APIConfiguration()).map(\.route))
        var count = 0
        for endpoint in Endpoint.all(APIConfiguration()) {
            for prepared in endpoint.prepared(site) {
                #expect(try label(prepared.path) == endpoint.route.template, "\(prepared.path)")
                count += 1
            }
        }
        #expect(count > 200)
    }

    @Test(arguments: [("/codes/486", "GET, HEAD, OPTIONS"), ("/search", "GET, HEAD, OPTIONS"), ("/livez", "GET, HEAD, OPTIONS")])
    func allowIsThatOfTheRoute_RFC9110_10_2_1(target: String, allow: String) {
        #expect(TestClient().send("OPTIONS", target).fields["allow"] == allow)
        let refused = TestClient().send("DELETE", target)
        #expect(refused.status == 405)
        #expect(refused.fields["allow"] == allow)
    }

    @Test func whatIsNowhereAllowsNothing() {
        #expect(TestClient().send("DELETE", "/nowhere").status == 404)
        #expect(TestClient().send("OPTIONS", "/nowhere").status == 404)
    }
}
