// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

/// What `/search` makes of the search; how well it ranks is tested beside the search itself.
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

    @Test func explainsAScoreOnRequestOnly() {
        #expect(results("/search?q=busy").first?["explanation"] == nil)
        #expect((results("/search?q=busy&explain=true").first?["explanation"] as? [[String: Any]])?.isEmpty == false)
    }

    @Test func theSameQueryGivesTheSameBytes() {
        let first = TestClient().get("/search?q=codec+mismatch")
        let other = TestClient(service: LookupService()).get("/search?q=codec+mismatch")
        #expect(first.body == other.body)
        #expect(first.fields["etag"] == other.fields["etag"])
    }
}
