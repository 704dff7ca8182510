// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

@Suite(.overEveryTransport) struct RedirectTests {
    private let client = TestClient()

    @Test(arguments: [
        ("/codes/", "/codes"), ("/codes/486/", "/codes/486"), ("/codes/?class=4xx", "/codes?class=4xx"), ("/classes/4", "/classes/4xx"),
        ("/classes/4XX", "/classes/4xx"), ("/search/?q=a%20b", "/search?q=a%20b"),
    ])
    func movesASlipToTheProperPath(_ target: String, _ proper: String) {
        let answer = client.get(target)
        #expect(answer.status == 308)
        #expect(answer.fields["location"] == proper)
    }

    @Test(arguments: ["//codes/", "//example.com//", "/%2F/"])
    func neverRedirectsToAnotherHost(_ target: String) {
        let answer = client.get(target)
        #expect(answer.fields["location"]?.hasPrefix("//") != true)
        #expect(answer.status == 404 || answer.status == 308)
    }

    @Test func findsAnEncodedPath() {
        #expect(client.get("/codes/%34%38%36").body == client.get("/codes/486").body)
    }

    @Test func takesAnEmptyQueryForNone() {
        #expect(client.get("/codes?").body == client.get("/codes").body)
        #expect(client.get("/codes/486?").status == 200)
    }
}
