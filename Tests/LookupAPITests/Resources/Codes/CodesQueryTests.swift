// SPDX-License-Identifier: Apache-2.0

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
        #expect(codes("registered=true").count == 75)
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

    @Test func leavesOutAllButTheFieldsAskedFor() throws {
        let lean = TestClient().get("/codes?in=486&fields=meaning,code").object
        let code = try #require((lean["codes"] as? [[String: Any]])?.first)
        #expect(Set(code.keys) == ["code", "meaning"])
        let record = TestClient().get("/codes/486?fields=code,severity").object
        #expect(Set(record.keys) == ["code", "severity"])
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
}
