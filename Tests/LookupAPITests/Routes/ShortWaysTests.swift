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
        guard suffix != "csv" else { return }
        for path in ["/codes/486", "/486", "/classes/4xx", "/flows/cancelled-while-ringing", "/problems/not-found"] {
            #expect(client.get("\(path).\(suffix)").mediaType == mediaType, "\(path).\(suffix)")
        }
        #expect(client.get("/search.\(suffix)?q=busy").mediaType == mediaType)
    }

    @Test func aSuffixIsNoFormatWhereItIsPartOfTheNameOrThereIsNone() {
        #expect(client.get("/openapi.json").mediaType == "application/json")
        #expect(client.get("/codes/486.csv").status == 400)
        #expect(client.get("/livez.json").status == 404)
        #expect(client.get("/codes/486.json?format=text").status == 400)
        #expect(client.get("/codes/486.md?format=markdown").status == 200)
    }

    @Test func aPathThatLooksLikeAQuestionLeadsToTheSearch() {
        #expect(client.get("/busy").object["search_href"] as? String == "/search?q=busy")
        #expect(client.get("/no-answer").object["search_href"] as? String == "/search?q=no%20answer")
        #expect(client.get("/busy", ["Accept": "text/html"]).text.contains("href=\"/search?q=busy\""))
        #expect(client.get("/999").object["search_href"] == nil)
    }

    @Test func whatAdvertisersAddToALinkIsNotMinded() {
        let browser = ["Accept": "text/html"]
        #expect(client.get("/codes/486?utm_source=mail&fbclid=x", browser).status == 200)
        #expect(client.get("/?utm_source=mail", browser).status == 200)
        #expect(client.get("/codes/486?utm_source=mail").status == 400)
    }
}
