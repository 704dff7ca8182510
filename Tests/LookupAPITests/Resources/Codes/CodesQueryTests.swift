// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import Testing

@testable import LookupAPI

@Suite(.overEveryTransport) struct CodesQueryTests {
    private func codes(_ query: String) -> [Int] {
        (TestClient().get("/codes?" + query).object["codes"] as? [[String: Any]])?.compactMap { $0["code"] as? Int } ?? []
    }

    @Test func filtersByClassWrittenEitherWay() {
        #expect(codes("class=6xx") == [600, 603, 604, 606, 607, 608])
        #expect(codes("class=6") == codes("class=6xx"))
    }

    @Test func filtersByStatusRegistrationAndTier() {
        #expect(codes("status=deprecated") == [202])
        #expect(codes("status=obsolete") == [303, 409, 411])
        #expect(codes("registered=false") == [303, 409, 411])
        #expect(codes("registered=true").count == Registry.standard.codes.count { $0.registration == .iana })
        #expect(codes("tier=historic") == [303, 409, 411])
        #expect(codes("tier=de-facto").contains(477))
        #expect(!codes("tier=registered").contains(477))
    }

    @Test func filtersByRFCMethodHeaderAndSeverity() {
        #expect(codes("rfc=5626").contains(430))
        #expect(codes("rfc=RFC%205626") == codes("rfc=5626"))
        #expect(codes("method=PUBLISH").contains(412))
        #expect(!codes("method=INVITE").contains(412))
        #expect(codes("header=min-se") == [422])
        #expect(codes("severity=expected_challenge").contains(407))
    }

    @Test func combinesFilters() {
        #expect(codes("class=4xx&header=Retry-After&severity=user_outcome").contains(486))
        #expect(codes("class=6xx&method=REGISTER&status=deprecated") == [])
    }

    @Test func answersABatchInItsOwnOrderEachOnceWithTheUnknownBeside() throws {
        #expect(codes("in=603,486,487,486") == [603, 486, 487])
        let answer = TestClient().get("/codes?in=486,499,477,150").object
        #expect((answer["codes"] as? [[String: Any]])?.compactMap { $0["code"] as? Int } == [486, 477])
        let unknown = try #require(answer["unknown"] as? [[String: Any]])
        #expect(unknown.compactMap { $0["code"] as? Int } == [499, 150])
        #expect(unknown.compactMap { ($0["treat_as"] as? [String: Any])?["code"] as? Int } == [400, 183])
    }

    @Test func takesWhatCallRecordsHoldAndSaysWhatIsUnknownAndWhy() throws {
        let answer = TestClient().get("/codes?in=486,0,,%20603%20,900,486%20Busy%20Here,Q.850:17,Q.850;cause=12,abc,,busy-here").object
        #expect((answer["codes"] as? [[String: Any]])?.compactMap { $0["code"] as? Int } == [486, 603])
        #expect((answer["causes"] as? [[String: Any]])?.compactMap { $0["cause"] as? Int } == [17])
        let unknown = try #require(answer["unknown"] as? [[String: Any]])
        #expect(unknown.compactMap { $0["text"] as? String } == ["0", "", "900", "Q.850;cause=12", "abc"])
        #expect(unknown.allSatisfy { ($0["reason"] as? String)?.isEmpty == false })
        #expect(TestClient().get("/codes?in=0,,abc").object["count"] as? Int == 0)
        #expect(TestClient().get("/codes?format=text&in=486,0").text.contains("\"0\": 0 is not a response code"))
    }

    /// Each format says what became of every entry.
    @Test(arguments: ["html", "csv", "ndjson", "text", "markdown"])
    func whatIsNotKnownIsReportedInEveryFormat(_ format: String) {
        let text = TestClient().get("/codes?in=486,0,299,Q.850:17&format=" + format).text
        for words in ["Busy Here", "0 is not a response code", "299 is not registered", "17"] { #expect(text.contains(words), "\(words)") }
        #expect(text.lowercased().contains("user busy"))
        // The chosen members of a table come first.
        let chosen = TestClient().get("/codes?in=486,0&fields=code,meaning&format=csv").text
        #expect(chosen.hasPrefix("code,meaning,kind,text,reason\r\n486,This one"))
        #expect(chosen.contains("\r\n,,unknown,0,0 is not a response code;"))
        #expect(TestClient().get("/codes?in=486&fields=code&format=csv").text == "code\r\n486\r\n")
    }

    @Test(arguments: ["486/487", "486%7C487", "486;487", "486%20487"])
    func numbersMayHaveOtherSeparators(_ list: String) {
        #expect(codes("in=" + list) == [486, 487])
        #expect(codes("in=603," + list) == [603, 486, 487])
    }

    @Test func whatFollowsANumberIsNotDropped() {
        let answer = TestClient().get("/codes?in=486-487,Q.850;cause=17/18").object
        #expect((answer["unknown"] as? [[String: Any]])?.count == 2)
        #expect((answer["codes"] as? [Any])?.isEmpty == true)
    }

    @Test func answersAThousandAtOnce() {
        let list = (0..<1000).map { String($0) }.joined(separator: ",")
        #expect(codes("in=" + list).count == Registry.standard.codes.count + Registry.standard.deFactoCodes.count)
        #expect(TestClient().get("/codes?in=" + list + ",1").object["detail"] as? String != nil)
    }

    @Test func leavesOutAllButTheFieldsAskedFor() throws {
        let lean = TestClient().get("/codes?in=486&fields=meaning,code").object
        let code = try #require((lean["codes"] as? [[String: Any]])?.first)
        #expect(Set(code.keys) == ["code", "meaning"])
        let record = TestClient().get("/codes/486?fields=code,severity").object
        #expect(Set(record.keys) == ["code", "severity"])
        // A column that was asked for exists although no row has a value, and no cell contains JSON.
        #expect(TestClient().get("/codes?in=486&fields=code,uses&format=csv").text == "code,uses\r\n486,\r\n")
        #expect(TestClient().get("/codes/100?fields=code,effect,uses").object.keys.sorted() == ["code"])
        #expect(!TestClient().get("/codes?fields=code,confused_with,related,headers&format=csv").text.contains("{"))
    }

    @Test func aDottedNameChoosesAPartOfAMember() throws {
        let record = TestClient().get("/codes/486?fields=next.failover.advice,code,confused_with.code,next.retry").object
        #expect(Set(record.keys) == ["next", "code", "confused_with"])
        let next = try #require(record["next"] as? [String: Any])
        #expect(next["retry"] as? String == "unchanged")
        #expect((next["failover"] as? [String: Any])?.keys.sorted() == ["advice"])
        #expect(next.count == 2)
        let confusions = try #require(record["confused_with"] as? [[String: Any]])
        #expect(confusions.count > 3 && confusions.allSatisfy { $0.keys.sorted() == ["code"] })
        // The whole member wins over a part of it.
        let whole = TestClient().get("/codes/486?fields=next.retry,next").object
        #expect((whole["next"] as? [String: Any])?.keys.contains("how") == true)
        let table = TestClient().get("/codes?in=100,486&fields=code,next.retry,confused_with.code&format=csv").text
        #expect(table == "code,next_retry,confused_with\r\n100,not_applicable,180; 183\r\n486,unchanged,600; 603; 480; 487; 408; 503\r\n")
        #expect(
            TestClient().get("/codes?in=486&fields=code,next.retry&format=ndjson").text
                == "{\"code\":486,\"next\":{\"retry\":\"unchanged\"}}\n")
        #expect(TestClient().get("/causes?in=17&fields=definition.citation").text.contains("\"citation\": \"ITU-T Q.850"))
    }

    @Test(arguments: ["next.", "next.x", ".next", "next.failover.advice.x", "schema_version", "definition.rfc", "code.x", ""])
    func aPathThatLeadsNowhereIsRefusedWithWhatThereIs(_ path: String) {
        let answer = TestClient().get("/codes/486?fields=" + path)
        #expect(answer.status == 400)
        #expect((answer.object["allowed"] as? [String])?.isEmpty == false)
    }

    @Test func sortsEitherWayAndStably() {
        #expect(codes("class=6xx&sort=-code") == [608, 607, 606, 604, 603, 600])
        #expect(codes("class=6xx&sort=reason_phrase") == [600, 603, 604, 606, 608, 607])
        #expect(codes("sort=severity").sorted() == codes("").sorted())
        #expect(codes("sort=severity").first == 100)
    }

    @Test func saysWhichFiltersWereInForce() {
        let filters = TestClient().get("/codes?class=4&method=publish").object["filters"] as? [String: Any]
        #expect(filters?["class"] as? String == "4xx")
        #expect(filters?["method"] as? String == "PUBLISH")
    }

    /// Looking up and writing that many entries may take longer than a turn of the server's loop, whatever they are.
    @Test(arguments: [("x", 20, false), ("x", 21, true), ("y", 1000, true)])
    func aLongListIsLookedUpAwayFromTheLoop(_ entry: String, _ count: Int, _ isLong: Bool) throws {
        let entries = (1...count).map { entry + String($0) }.joined(separator: ",")
        var query = Query()
        query.add("in", entries)
        let answer = try CodesQuery(query, registry: .standard, format: .json).answer(from: Site(registry: .standard, routes: []))
        #expect(answer.isLong == isLong)
        let list = TestClient().get("/codes?in=" + entries).object
        #expect((list["unknown"] as? [Any])?.count ?? 0 > 0)
    }
}
