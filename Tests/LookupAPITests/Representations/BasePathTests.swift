// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

struct BasePathTests {
    private static func client(publicURL: String? = nil) -> TestClient {
        var configuration = APIConfiguration()
        configuration.basePath = "/sip"
        configuration.publicURL = publicURL
        return TestClient(service: LookupService(configuration: configuration))
    }

    private let base = BasePath("/sip", routes: Endpoint.all(APIConfiguration()).map(\.route))

    private func added(_ text: String, _ format: Format) -> String {
        String(decoding: base.added(to: Array(text.utf8), in: format), as: UTF8.self)
    }

    /// Some reverse proxies pass the path as it is and some remove the base path.
    @Test(arguments: ["/sip/codes/486", "/codes/486"])
    func requestsMayBeginWithIt(_ target: String) {
        let answer = Self.client().get(target)
        #expect(answer.status == 200)
        #expect(answer.object["href"] as? String == "/sip/codes/486")
        #expect(answer.fields["link"]?.contains("</sip/openapi.yaml>") == true)
    }

    @Test(arguments: [
        "/", "/codes", "/codes/486?view=full", "/symptoms/one-way-audio", "/flows/busy", "/search?q=busy+here", "/docs", "/explain",
        "/changes.atom", "/.well-known/api-catalog", "/codes/999", "/nothing-here", "/causes/17",
    ])
    func everyPathInAnAnswerBeginsWithIt(_ target: String) {
        for format in ["application/json", "text/html", "text/markdown"] {
            let answer = Self.client().get("/sip" + target, ["accept": format])
            let body = String(decoding: answer.body, as: UTF8.self)
            for path in ["\"/codes", "\"/assets", "\"/search", "\"/problems", "\"/\"", "(/codes", "(/search", "<a href=\"/\""] {
                #expect(!body.contains(path), "\(target) as \(format) has \(path)")
            }
        }
    }

    @Test func redirectsAndOtherSpellingsNameIt() {
        let client = Self.client()
        #expect(client.get("/sip").fields["location"] == "/sip/")
        #expect(client.get("/sip/codes/").fields["location"] == "/sip/codes")
        #expect(client.get("/sip/486").fields["content-location"] == "/sip/codes/486")
        #expect(client.get("/sip/codes/xyz").object["instance"] as? String == "/sip/codes/xyz")
        #expect(client.get("/sipcodes").status == 404)
    }

    @Test func absoluteAddressesHaveItToo() {
        let page = Self.client(publicURL: "https://voip.example.com").get("/sip/codes/486", ["accept": "text/html"])
        #expect(
            String(decoding: page.body, as: UTF8.self).contains("<link rel=\"canonical\" href=\"https://voip.example.com/sip/codes/486\">"))
        let contract = Self.client(publicURL: "https://voip.example.com").get("/sip/openapi.yaml")
        #expect(String(decoding: contract.body, as: UTF8.self).contains("url: https://voip.example.com/sip\n"))
        #expect(String(decoding: Self.client().get("/openapi.yaml").body, as: UTF8.self).contains("url: /sip\n"))
    }

    @Test func whatOnlyLooksLikeAPathStaysAsItIs() {
        #expect(
            added("{\"query\": \"/codes\", \"href\": \"/codes/486\"}", .json) == "{\"query\": \"/codes\", \"href\": \"/sip/codes/486\"}")
        #expect(added("{\"text\": \"/etc/passwd a/codes\"}", .json) == "{\"text\": \"/etc/passwd a/codes\"}")
        #expect(
            added("See [486](/codes/486), https://example.com/codes.\n", .markdown)
                == "See [486](/sip/codes/486), https://example.com/codes.\n")
        #expect(added("SIP/2.0 486\n/codes/486\n", .text) == "SIP/2.0 486\n/sip/codes/486\n")
        #expect(added("/codes\n", .trace) == "/codes\n")
    }
}
