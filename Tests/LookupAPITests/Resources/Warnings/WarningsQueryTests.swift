// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import Testing

@testable import LookupAPI

@Suite(.overEveryTransport) struct WarningsQueryTests {
    private let client = TestClient()

    private func warnings(_ query: String) -> [Int] {
        client.get("/warnings?" + query).value?["warnings"]?.array.compactMap { $0["code"]?.number.map { Int($0) } } ?? []
    }

    @Test func filtersByBlock() {
        #expect(warnings("block=quality_of_service") == [370])
    }

    @Test func takesWhatLogsHoldAndFailsNothing() throws {
        let value = try #require(client.get("/warnings?in=370,399%20pbx.example.com,insufficient%20bandwidth,398,x").value)
        #expect(value["warnings"]?.array.compactMap { $0["code"]?.number } == [370, 399])
        #expect(value["unknown"]?.array.compactMap { $0["text"]?.string } == ["398", "x"])
    }

    @Test func takesTheNotationsOfTheCommandLineAndOfAHeader() {
        #expect(warnings("in=warning:370,Warning:%20399%20a%20%22b%22") == [370, 399])
        #expect(client.get("/warnings?in=,x").value?["unknown"]?.array.first?["reason"]?.string == "It is empty.")
    }

    @Test(arguments: ["html", "csv", "ndjson", "text", "markdown"])
    func whatIsNotKnownIsReportedInEveryFormat(_ format: String) {
        let text = client.get("/warnings?in=370,x9x&format=" + format).text
        for words in ["Insufficient bandwidth", "x9x", "no code of the Warning header"] { #expect(text.contains(words), "\(words)") }
    }

    @Test func hasTheMembersThatAreAskedForInThatOrder() {
        #expect(client.get("/warnings?in=370&fields=text,code&format=csv").text == "text,code\r\nInsufficient bandwidth,370\r\n")
    }

    @Test(arguments: ["block=x", "fields=x", "class=4xx"])
    func refusesWhatItDoesNotKnow(_ query: String) {
        #expect(client.get("/warnings?" + query).status == 400)
    }

    @Test func hasTheExportsThatCodesHave() {
        #expect(client.get("/warnings?in=370&format=logstash").text == "\"370\": \"Insufficient bandwidth\"\n")
        #expect(
            client.get("/warnings?in=370&format=prometheus").text.contains(
                "sip_warning_code_info{code=\"370\",block=\"quality_of_service\",text=\"Insufficient bandwidth\"} 1\n"))
    }
}
