// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

/// The answers of `/search`; the tests of SIPRegistry check how well the search ranks.
@Suite(.overEveryTransport) struct SearchResourceTests {
    private func results(_ target: String) -> [[String: Any]] {
        TestClient().get(target).object["results"] as? [[String: Any]] ?? []
    }

    @Test(arguments: [("486", 486), ("busy%20here", 486), ("BUSY+HERE", 486), ("SIP/2.0%20486%20Busy%20Here", 486), ("unauthorized", 401)])
    func putsTheExactNumberOrPhraseFirst(_ query: String, _ code: Int) {
        #expect(results("/search?q=" + query).first?["code"] as? Int == code)
    }

    @Test func listsAClassAndANumbersBeginning() {
        #expect(Set(results("/search?q=48x&kind=code").compactMap { $0["code"] as? Int }).isSuperset(of: [480, 486, 489]))
        #expect(results("/search?q=6xx&limit=1").first?["class"] as? String == "6xx")
    }

    @Test func aResultCarriesWhatADashboardShows() throws {
        let first = try #require(results("/search?q=busy%20here").first)
        #expect(first["kind"] as? String == "code")
        #expect(first["reason_phrase"] as? String == "Busy Here")
        #expect(first["class"] as? String == "4xx")
        #expect(first["href"] as? String == "/codes/486")
        #expect(first["score"] is Double)
        #expect((first["matched"] as? [String])?.isEmpty == false)
        let highlights = try #require(first["highlights"] as? [[String: Any]])
        #expect(highlights.contains { $0["field"] as? String == "phrase" })
    }

    @Test func pagesThroughTheResults() {
        let all = results("/search?q=4xx&limit=20").compactMap { $0["code"] as? Int }
        let first = results("/search?q=4xx&limit=10").compactMap { $0["code"] as? Int }
        let second = results("/search?q=4xx&limit=10&offset=10").compactMap { $0["code"] as? Int }
        #expect(all.count == 20)
        #expect(first + second == all)
    }

    @Test func nothingFoundIsAnEmptyList() {
        let answer = TestClient().get("/search?q=zzzzqqqq")
        #expect(answer.status == 200)
        #expect(answer.object["count"] as? Int == 0)
        #expect(answer.object["total"] as? Int == 0)
    }

    private static let trace = """
        INVITE sip:bob@example.com SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1\r\nFrom: <sip:a@example.com>;tag=1\r\n\
        To: <sip:bob@example.com>\r\nCall-ID: c1\r\nCSeq: 1 INVITE\r\nContent-Length: 0\r\n\r\n\
        SIP/2.0 486 Busy Here\r\nVia: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1\r\nFrom: <sip:a@example.com>;tag=1\r\n\
        To: <sip:bob@example.com>;tag=2\r\nCall-ID: c1\r\nCSeq: 1 INVITE\r\nContent-Length: 0\r\n\r\n

        """

    @Test func aPastedTraceIsAnsweredWithWhatItShows() throws {
        let query = PercentEncoding.encode(Self.trace)
        let explain = try #require(TestClient().get("/search?q=" + query).object["explain"] as? [String: Any])
        #expect(explain["href"] as? String == "/explain")
        #expect((explain["summary"] as? String)?.isEmpty == false)
        let finding = try #require((explain["findings"] as? [[String: Any]])?.first)
        #expect((finding["codes"] as? [String])?.contains("/codes/486") == true)
        for format in ["text", "markdown", "html"] {
            let answer = TestClient().get("/search?format=\(format)&q=" + query)
            #expect(answer.status == 200)
            let title = try #require(finding["title"] as? String)
            #expect(String(decoding: answer.body, as: UTF8.self).contains(title), "\(format)")
        }
    }

    @Test func aTextLongerThanAQueryIsNoMistake() {
        let answer = TestClient().get("/search?q=" + PercentEncoding.encode(Self.trace + String(repeating: "busy ", count: 500)))
        #expect(answer.status == 200)
        #expect(answer.object["explain"] != nil)
        #expect(TestClient().get("/search?q=busy").object["explain"] == nil)
    }

    @Test func explainsAScoreOnRequestOnly() {
        #expect(results("/search?q=busy").first?["score_parts"] == nil)
        #expect((results("/search?q=busy&explain=true").first?["score_parts"] as? [[String: Any]])?.isEmpty == false)
    }

    @Test func theSameQueryGivesTheSameBytes() {
        let first = TestClient().get("/search?q=codec+mismatch")
        let other = TestClient(service: LookupService()).get("/search?q=codec+mismatch")
        #expect(first.body == other.body)
        #expect(first.fields["etag"] == other.fields["etag"])
    }
}
