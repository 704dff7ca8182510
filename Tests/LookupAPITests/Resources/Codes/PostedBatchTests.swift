// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

@Suite(.overEveryTransport) struct PostedBatchTests {
    private let client = TestClient()

    private func rows(_ content: String, type: String = "text/plain") -> [[String: Any]] {
        client.post("/codes", Array(content.utf8), type: type).object["results"] as? [[String: Any]] ?? []
    }

    @Test func everyLineHasItsRowInOrder() {
        let rows = rows("486\r\n0\n\nQ.850:17\n477\n486 Busy Here\nNORMAL_CLEARING\n999999999\n")
        #expect(rows.compactMap { $0["kind"] as? String } == ["code", "unknown", "unknown", "cause", "code", "code", "cause", "unknown"])
        #expect(rows.compactMap { $0["text"] as? String }.prefix(3) == ["486", "0", ""])
        #expect(rows.compactMap { $0["code"] as? Int } == [486, 477, 486])
        #expect(rows.compactMap { $0["cause"] as? Int } == [17, 16])
        #expect(rows.filter { $0["kind"] as? String == "unknown" }.allSatisfy { $0["reason"] is String })
    }

    @Test func aListOfJSONIsTakenAsWell() {
        let rows = rows("[486, \"Q.850:17\", null, {\"a\": 1}, \"busy here\"]", type: "application/json")
        #expect(rows.compactMap { $0["kind"] as? String } == ["code", "cause", "unknown", "unknown", "code"])
    }

    @Test func aTableHasTheSameColumnsWhateverIsInIt() {
        let answer = client.post("/codes?format=csv", Array("486\n=1\n".utf8))
        #expect(answer.mediaType == "text/csv")
        #expect(answer.text.hasPrefix("text,kind,code,cause,reason_phrase,class,severity,meaning,reason\r\n486,code,486,,Busy Here,4xx,"))
        #expect(answer.text.contains("\r\n'=1,unknown,"))
        let lines = client.post("/codes?format=ndjson", Array("486\n487".utf8)).text.split(separator: "\n")
        #expect(lines.count == 2)
    }

    @Test(arguments: [
        ("", "text/plain", 400), ("{}", "application/json", 400), ("[486", "application/json", 400), ("486", "text/csv", 415),
    ])
    func whatIsNoListIsRefused(_ content: String, _ type: String, _ status: Int) {
        #expect(client.post("/codes", Array(content.utf8), type: type).status == status)
    }
}

/// Not over sockets, because other tests need the same workers.
struct LongestBatchTests {
    private let client = TestClient()

    @Test func aHundredThousandLinesAreAnsweredAndOneMoreIsNot() {
        let content = Array(String(repeating: "486\n0\nQ.850:16\n603 Declined\n", count: APIConfiguration().mostBatchEntries / 4).utf8)
        let answer = client.post("/codes?format=csv", content)
        #expect(answer.status == 200)
        #expect(answer.body.count { $0 == 0x0A } == APIConfiguration().mostBatchEntries + 1)
        #expect(answer.body.count < 16 << 20)
        #expect(client.post("/codes", content + Array("486".utf8)).status == 413)
    }
}
