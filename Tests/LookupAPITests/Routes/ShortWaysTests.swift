// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

@Suite(.overEveryTransport) struct ShortWaysTests {
    private let client = TestClient()

    @Test(arguments: [
        ("/486", "/codes/486"), ("/codes/busy-here", "/codes/486"), ("/codes/Busy%20Here", "/codes/486"), ("/codes/603+", "/codes/603"),
        ("/causes/USER_BUSY", "/causes/17"), ("/causes/user-busy", "/causes/17"),
    ])
    func anotherSpellingIsAnsweredWithTheProperAddress_RFC9110_8_7(_ target: String, _ proper: String) {
        let answer = client.get(target)
        #expect(answer.status == 200)
        #expect(answer.fields["content-location"] == proper)
        #expect(answer.body == client.get(proper).body)
        #expect(client.get(proper).fields["content-location"] == nil)
    }

    @Test(arguments: [
        ("json", "application/json"), ("txt", "text/plain"), ("md", "text/markdown"), ("csv", "text/csv"), ("html", "text/html"),
    ])
    func aSuffixNamesTheFormat(_ suffix: String, _ mediaType: String) {
        for path in ["/codes", "/causes", "/symptoms"] {
            #expect(client.get("\(path).\(suffix)").mediaType == mediaType, "\(path).\(suffix)")
        }
        for path in ["/codes/486", "/486", "/classes/4xx", "/flows/cancelled-while-ringing", "/problems/not-found"] {
            #expect(client.get("\(path).\(suffix)").mediaType == mediaType, "\(path).\(suffix)")
        }
        #expect(client.get("/search.\(suffix)?q=busy").mediaType == mediaType)
    }

    @Test func aSuffixIsNoFormatWhereItIsPartOfTheNameOrThereIsNone() {
        #expect(client.get("/openapi.json").mediaType == "application/json")
        #expect(client.get("/llms.txt?x=1").mediaType == "application/problem+json")
        #expect(client.get("/explain.csv").status == 406)
        #expect(client.get("/livez.json").status == 404)
        #expect(client.get("/codes/486.json?format=text").status == 400)
        #expect(client.get("/codes/486.md?format=markdown").status == 200)
    }

    @Test func aPathThatLooksLikeAQuestionLeadsToTheSearch() {
        #expect(client.get("/busy").object["search_href"] as? String == "/search?q=busy")
        #expect(client.get("/no-answer").object["search_href"] as? String == "/search?q=no%20answer")
        #expect(client.get("/busy", ["Accept": "text/html"]).text.contains("href=\"/search?q=busy\""))
        #expect(client.get("/999").object["search_href"] == nil)
        #expect(client.get("/busy.json").object["search_href"] as? String == "/search?q=busy")
        #expect(
            client.get("/%D0%B7%D0%B0%D0%BD%D1%8F%D1%82%D0%BE").object["search_href"] as? String
                == "/search?q=%D0%B7%D0%B0%D0%BD%D1%8F%D1%82%D0%BE")
        #expect(client.get("/codes/buzy").object["search_href"] as? String == "/search?q=buzy")
        #expect(client.get("/causes/buzy").object["search_href"] as? String == "/search?q=buzy")
        #expect(client.get("/codes/0486").object["search_href"] == nil)
    }

    @Test func aSuffixThatADocumentLacksIsRefusedWithThoseItHas() {
        let answer = client.get("/explain.csv")
        #expect(answer.status == 406)
        #expect((answer.object["available"] as? [[String: Any]])?.contains { $0["format"] as? String == "json" } == true)
    }

    /// The row of a record is that of the list in the same view.
    @Test(arguments: ["view=full", "view=brief", "fields=code,reason_phrase,checks"])
    func aRecordAsCSVIsItsRowOfTheList(_ query: String) {
        let record = client.get("/codes/486.csv?\(query)").text
        let header = record.prefix { $0 != "\r\n" } + "\r\n"
        let list = client.get("/codes.csv?class=4xx&\(query)").text
        #expect(list.hasPrefix(header))
        #expect(record.count > header.count && list.contains(record.dropFirst(header.count)))
    }

    @Test func aRedirectKeepsTheSuffixAndTheQuery() {
        #expect(client.get("/classes/4.json").fields["location"] == "/classes/4xx.json")
        #expect(client.get("/classes/4?format=text").fields["location"] == "/classes/4xx?format=text")
    }

    /// A pipe or a terminal gets no JSON where it asked for text.
    @Test(arguments: [("/busy", "text/plain"), ("/busy?format=text", nil), ("/busy.txt", nil), ("/busy.txt", "text/html")])
    func anErrorIsTextForWhoAsksForText(_ target: String, _ accept: String?) {
        let answer = client.get(target, accept.map { ["Accept": $0] } ?? [:])
        #expect(answer.status == 404)
        #expect(answer.mediaType == "text/plain")
        #expect(answer.text.hasPrefix("No such resource   [HTTP 404]\n"))
        #expect(answer.text.contains("Search for it: /search?q=busy\n"))
        #expect(client.get("/busy", ["Accept": "text/markdown"]).mediaType == "text/markdown")
        #expect(client.get("/busy?format=json", ["Accept": "text/html"]).mediaType == "application/problem+json")
    }

    @Test func whatAdvertisersAddToALinkIsNotMinded() {
        let browser = ["Accept": "text/html"]
        #expect(client.get("/codes/486?utm_source=mail&fbclid=x", browser).status == 200)
        #expect(client.get("/?utm_source=mail", browser).status == 200)
        #expect(client.get("/codes/486?gad_source=1&srsltid=x&_ga=y").status == 200)
        #expect(client.get("/codes/486?utm").status == 400)
    }

    /// What one client asked for before must not change what another gets.
    @Test func anAnswerDoesNotDependOnWhoAskedBefore() {
        let target = "/codes/487?utm_campaign=fresh"
        let before = client.get(target)
        #expect(client.get(target, ["Accept": "text/html"]).status == 200)
        let after = client.get(target)
        #expect(before.status == 200)
        #expect(before.body == after.body)
    }
}
