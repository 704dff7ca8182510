// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LookupAPI

@Suite(.overEveryTransport)
struct HTMLNegotiationTests {
    private static let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"
    private let client = TestClient()

    @Test(arguments: ["/", "/codes", "/codes/486", "/classes", "/classes/4xx", "/causes/17", "/flows", "/warnings", "/methods", "/headers"])
    func aBrowserGetsAPageEverybodyElseJSON(_ path: String) {
        #expect(client.get(path, ["Accept": Self.browser]).mediaType == "text/html")
        #expect(client.get(path).mediaType == "application/json")
        #expect(client.get(path, ["Accept": "*/*"]).mediaType == "application/json")
        #expect(client.get(path, ["Accept": "application/json"]).mediaType == "application/json")
        #expect(client.get(path + "?format=html", ["Accept": "*/*"]).mediaType == "text/html")
        #expect(client.get(path + "?format=json", ["Accept": Self.browser]).mediaType == "application/json")
    }

    @Test func aSearchIsAPageWithTheSameHitsInTheSameOrder() {
        let page = client.get("/search?q=busy", ["Accept": Self.browser])
        let results = client.get("/search?q=busy&limit=100").object["results"] as? [[String: Any]] ?? []
        let links = results.compactMap { $0["href"] as? String }
        #expect(!links.isEmpty)
        var rest = page.text[...]
        for link in links {
            let place = rest.range(of: "<a href=\"\(link)\">")
            #expect(place != nil)
            rest = rest[(place?.upperBound ?? rest.startIndex)...]
        }
    }

    @Test(arguments: ["486", "SIP/2.0+486+Busy+Here", "sip/2.0%20486", "+486+"])
    func aNumberOrAStatusLineLeadsABrowserToItsCode(_ query: String) {
        let answer = client.get("/search?q=" + query, ["Accept": Self.browser])
        #expect(answer.status == 303)
        #expect(answer.fields["location"] == "/codes/486")
        #expect(answer.fields["vary"]?.contains("Accept") == true)
        #expect(client.get("/search?q=" + query).status == 200)
    }

    @Test(arguments: ["499", "17", "486&class=4xx", "486+busy", "busy", ""])
    func whatIsNoCodeAloneOrIsNarrowedShowsResults(_ query: String) {
        #expect(client.get("/search?q=" + query, ["Accept": Self.browser]).status == 200)
    }

    @Test func theStateOfTheTablePageNeverRedirects() {
        #expect(client.get("/?q=486", ["Accept": Self.browser]).status == 200)
    }

    @Test(arguments: ["/codes/999", "/codes/499", "/nothing", "/classes/9xx", "/codes?class=9xx", "/causes/200", "/search?q=busy&limit=0"])
    func errorsArePagesForABrowserWithTheStatusAndDetailThatAProgramGets(_ target: String) {
        let page = client.get(target, ["Accept": Self.browser])
        let problem = client.get(target)
        #expect(problem.mediaType == "application/problem+json")
        #expect(page.mediaType == "text/html")
        #expect(page.status == problem.status)
        let detail = problem.object["detail"] as? String ?? ""
        #expect(page.text.contains(HTML.escape(detail)))
        #expect(page.fields["content-security-policy"] != nil)
    }
}
