// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

/// RFC 9110 §12.5.1, tested with the list of codes, which has every format.
@Suite(.overEveryTransport) struct AcceptFieldTests {
    private func type(_ accept: String, _ target: String = "/codes") -> String {
        let answer = TestClient().get(target, ["Accept": accept])
        return answer.status == 200 ? answer.mediaType : String(answer.status)
    }

    @Test func withoutAWishThereIsJSON() {
        #expect(TestClient().get("/codes").mediaType == "application/json")
        #expect(type("*/*") == "application/json")
    }

    @Test(arguments: [
        ("text/plain", "text/plain"),
        ("TEXT/Plain", "text/plain"),
        ("text/csv", "text/csv"),
        ("application/x-ndjson", "application/x-ndjson"),
        ("application/json, text/plain", "application/json"),
        ("text/plain, application/json;q=0.9", "text/plain"),
        ("application/json;q=0.1, text/csv;q=0.2", "text/csv"),
        ("application/*", "application/json"),
        ("image/png, */*;q=0.1", "application/json"),
        ("*/*, application/json;q=0", "text/plain"),
        ("*/*;q=0.5, text/csv", "text/csv"),
        ("text/plain;charset=utf-8", "text/plain"),
        (" , ,text/csv,, ", "text/csv"),
    ])
    func theMostSpecificRangeAndTheHighestWeightDecide(_ accept: String, _ expected: String) {
        #expect(type(accept) == expected)
    }

    @Test(arguments: ["image/png", "application/xml", "*/*;q=0", "text/plain;q=0", "text/htm"])
    func nothingAcceptableIsA406WithTheList(_ accept: String) throws {
        let answer = TestClient().get("/codes", ["Accept": accept])
        #expect(answer.status == 406)
        #expect(answer.fields["vary"]?.contains("Accept") == true)
        let available = try #require(answer.object["available"] as? [[String: Any]])
        #expect(available.contains { $0["media_type"] as? String == "text/csv" && $0["format"] as? String == "csv" })
    }

    @Test(arguments: ["", "text", "/", "text/", "/plain", "text/plain;q=2", "text/plain;q=0.1234", "text/plain;q=", "*/plain", ";;;"])
    func whatIsMalformedIsDisregarded(_ accept: String) {
        #expect(type(accept) == "application/json")
    }

    @Test func anEndlessListIsBounded() {
        let long = Array(repeating: "image/png", count: 500).joined(separator: ",") + ",text/csv"
        #expect(type(long) == "406")
    }

    @Test func theFormatParameterWins() {
        #expect(TestClient().get("/codes?format=csv", ["Accept": "application/json"]).mediaType == "text/csv")
        #expect(TestClient().get("/codes/486?format=text", ["Accept": "image/png"]).mediaType == "text/plain")
        #expect(TestClient().get("/codes/486?format=ndjson").status == 406)
    }
}
