// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

/// What contains absolute URLs when the operator configures the public address.
struct PublicURLTests {
    private static let found: LookupService = {
        var configuration = APIConfiguration()
        configuration.publicURL = "https://sip.example.com"
        return LookupService(configuration: configuration)
    }()
    private let client = TestClient(service: Self.found)
    private let browser = ["Accept": "text/html"]

    @Test(arguments: ["/codes/486", "/causes/17", "/symptoms", "/"])
    func aPageNamesItsWholeAddress(_ path: String) {
        let page = client.get(path, browser).text
        #expect(page.contains("<link rel=\"canonical\" href=\"https://sip.example.com\(path)\">"))
        #expect(page.contains("<meta property=\"og:url\" content=\"https://sip.example.com\(path)\">"))
        #expect(page.contains("<link rel=\"search\" type=\"application/opensearchdescription+xml\""))
    }

    @Test func theSitemapHasEveryPageOnce() {
        let answer = client.get("/sitemap.xml")
        #expect(answer.mediaType == "application/xml")
        let pages = answer.text.split(separator: "<loc>").dropFirst().map { String($0.prefix { $0 != "<" }) }
        #expect(pages.count > 800)
        #expect(Set(pages).count == pages.count)
        #expect(pages.contains("https://sip.example.com/codes/486"))
        #expect(pages.contains("https://sip.example.com/"))
        for page in pages.prefix(100) { #expect(client.get(String(page.dropFirst(23)), browser).status == 200, "\(page)") }
    }

    @Test func aBrowserFindsTheSearch() {
        let answer = client.get("/opensearch.xml")
        #expect(answer.mediaType == "application/opensearchdescription+xml")
        #expect(answer.text.contains("template=\"https://sip.example.com/search?q={searchTerms}\""))
    }

    @Test func wordsAreSuggested() throws {
        let answer = client.get("/suggestions?q=busy")
        #expect(answer.mediaType == "application/x-suggestions+json")
        let value = try #require(answer.value?.array)
        try #require(value.count == 4)
        #expect(value[0] == .string("busy"))
        #expect(value[1].strings.first == "486 Busy Here")
        #expect(value[3].strings.first == "https://sip.example.com/codes/486")
        #expect(Set(value.dropFirst().map(\.array.count)).count == 1)
        #expect(client.get("/suggestions").status == 400)
    }

    @Test func itsPagesMaySpeakMCP() {
        let fields = [("MCP-Protocol-Version", "2025-11-25"), ("Origin", "https://sip.example.com")]
        #expect(MCPClient(client).send("ping", [:], fields).status == 200)
    }

    @Test(arguments: ["/sitemap.xml", "/opensearch.xml", "/suggestions?q=busy"])
    func withoutItTheyAreNotThere(_ target: String) { #expect(TestClient().get(target).status == 404) }

    @Test func aModelThatComesByFindsMarkdown() {
        for client in [client, TestClient()] {
            let text = client.get("/llms.txt").text
            #expect(text.hasPrefix("# sip-codes\n\n> "))
            for part in text.split(separator: "](").dropFirst() {
                let address = part.prefix { $0 != ")" }
                let path = address.hasPrefix("https://sip.example.com") ? String(address.dropFirst(23)) : String(address)
                #expect(client.get(path).mediaType == "text/markdown", "\(path)")
            }
        }
    }

    @Test func everyPageSaysWhatItIs() {
        for target in LookupService.shared.preparedTargets where !target.contains(".") && !target.contains("?") {
            let answer = TestClient().get(target, browser)
            guard answer.mediaType == "text/html" else { continue }
            let says = ["\"DefinedTerm\"", "\"TechArticle\"", "\"DefinedTermSet\""].contains { answer.text.contains("\"@type\":\($0)") }
            #expect(says, "\(target)")
        }
    }

    @Test func theContractNamesTheServer() {
        #expect(client.get("/openapi.yaml").text.contains("  - url: https://sip.example.com\n"))
        #expect(client.get("/openapi.json").value?["servers"]?.array.first?["url"]?.string == "https://sip.example.com")
        #expect(TestClient().get("/openapi.json").value?["servers"]?.array.first?["url"]?.string == "/")
    }
}
