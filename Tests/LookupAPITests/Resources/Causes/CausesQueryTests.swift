// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import Testing

@testable import LookupAPI

@Suite(.overEveryTransport) struct CausesQueryTests {
    private let client = TestClient()

    private func causes(_ query: String) -> [Int] {
        client.get("/causes?" + query).value?["causes"]?.array.compactMap { $0["cause"]?.number.map { Int($0) } } ?? []
    }

    @Test func filtersByClassAndStatus() {
        #expect(causes("class=interworking") == [127])
        #expect(causes("status=de_facto") == Q850Cause.all.filter { $0.status == .deFacto }.map(\.cause))
        #expect(causes("class=interworking&status=de_facto").isEmpty)
    }

    @Test func takesWhatCallRecordsHoldAndFailsNothing() throws {
        let value = try #require(client.get("/causes?in=17,Q.850:34,USER_BUSY,SIP%20486,0,junk").value)
        #expect(value["causes"]?.array.compactMap { $0["cause"]?.number } == [17, 34])
        #expect(value["codes"]?.array.compactMap { $0["code"]?.number } == [486])
        #expect(value["unknown"]?.array.compactMap { $0["text"]?.string } == ["0", "junk"])
        #expect(value["unknown"]?.array.allSatisfy { $0["reason"]?.string?.isEmpty == false } == true)
    }

    @Test(arguments: ["html", "csv", "ndjson", "text", "markdown"])
    func whatIsNotKnownIsReportedInEveryFormat(_ format: String) {
        let text = client.get("/causes?in=17,SIP%20486,x9x&format=" + format).text
        for words in ["User busy", "486", "Busy Here", "x9x", "not a status code"] { #expect(text.contains(words), "\(words)") }
    }

    @Test func answersAThousandEntries() {
        let list = (0..<1000).map { String($0 % 127 + 1) }.joined(separator: ",")
        #expect(causes("in=" + list).count == Q850Cause.all.count)
        let refusal = client.get("/causes?in=" + list + ",17")
        #expect(refusal.status == 400)
        #expect(!refusal.text.contains("POST"))
    }

    @Test func hasTheMembersThatAreAskedForInThatOrder() {
        let answer = client.get("/causes?in=17&fields=name,cause&format=ndjson").text
        #expect(answer == "{\"name\":\"User busy\",\"cause\":17}\n")
        #expect(client.get("/causes?in=17&fields=name,cause&format=csv").text == "name,cause\r\nUser busy,17\r\n")
    }

    @Test(arguments: ["class=x", "status=x", "fields=x", "fields=name&format=text", "in=17&sort=cause"])
    func refusesWhatItDoesNotKnow(_ query: String) {
        #expect(client.get("/causes?" + query).status == 400)
    }

    @Test func hasTheExportsThatCodesHave() {
        #expect(client.get("/causes?in=17&format=logstash").text == "\"17\": \"User busy\"\n")
        #expect(client.get("/causes?in=17&format=grafana").text.contains("\"text\": \"17 User busy\""))
        #expect(
            client.get("/causes?in=17&format=prometheus").text.contains(
                "q850_cause_info{cause=\"17\",class=\"normal_event\",name=\"User busy\"} 1\n"))
    }
}
