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

    @Test func aRowHasTheMembersOrTheViewThatIsAskedFor() throws {
        let content = Array("486\n0\nQ.850:17\n".utf8)
        let chosen = client.post("/codes?fields=code,next&format=ndjson", content).text.split(separator: "\n")
        #expect(chosen[0].hasPrefix("{\"text\":\"486\",\"kind\":\"code\",\"code\":486,\"next\":{"))
        #expect(chosen[1].contains("0 is not a response code"))
        #expect(chosen[2] == "{\"text\":\"Q.850:17\",\"kind\":\"cause\"}")
        let brief = client.post("/codes?view=brief", content).object["results"] as? [[String: Any]]
        #expect((brief?.first?["checks"] as? [Any])?.isEmpty == false)
        #expect(brief?.first?["description"] == nil)
        let full = client.post("/codes?view=full", content).object["results"] as? [[String: Any]]
        #expect(full?.first?["description"] is String)
        // The columns are the same whatever is posted.
        let heads = ["486", "0", "Q.850:17"].map { line in
            client.post("/codes?fields=code,next&format=csv", Array(line.utf8)).text.prefix { $0 != "\r\n" }
        }
        #expect(Set(heads).count == 1)
        #expect(heads.first?.hasPrefix("text,kind,code,next_retry,") == true)
        #expect(client.post("/codes?fields=code&view=brief", content).status == 400)
    }

    /// A long answer is written while it is sent, a short one has a length.
    @Test(arguments: ["", "format=csv", "format=ndjson", "view=brief", "fields=code,meaning&format=csv"])
    func aLongAnswerHasTheOctetsOfAShortOne(_ query: String) {
        let lines = ["486", "0", "Q.850:17", "603 Declined", "busy here", ""]
        let short = client.post("/codes?\(query)", Array(lines.map { $0 + "\n" }.joined().utf8))
        #expect(short.fields["content-length"] == String(short.body.count))
        let times = 400
        let content = Array(String(repeating: lines.map { $0 + "\n" }.joined(), count: times).utf8)
        let long = client.post("/codes?\(query)", content)
        #expect(long.status == 200)
        #expect(Transport.current == .direct || long.fields["content-length"] == nil)
        #expect(long.body == repeated(short.text, query, rows: lines.count, times))
        let compressed = client.post("/codes?\(query)", content, [("Accept-Encoding", "gzip")])
        #expect(compressed.fields["content-encoding"] == "gzip")
        #expect(Gunzip.decode(compressed.body, upTo: long.body.count) == .whole(long.body))
    }

    /// What an answer becomes when its rows are there several times.
    private func repeated(_ text: String, _ query: String, rows: Int, _ times: Int) -> [UInt8] {
        var (head, tail, between) = ("", "", "")
        var body = text
        if query.contains("csv") {
            let end = body.utf8.firstIndex(of: 0x0A).map { body.utf8.index(after: $0) } ?? body.startIndex
            (head, body) = (String(body[..<end]), String(body[end...]))
        } else if !query.contains("ndjson"), let open = body.firstIndex(of: "[") {
            head = String(body[...open]).replacing("\"count\": \(rows)", with: "\"count\": \(rows * times)")
            tail = "\n  ]\n}\n"
            (body, between) = (String(body[body.index(after: open)...].dropLast(tail.count)), ",")
        }
        return Array((head + Array(repeating: body, count: times).joined(separator: between) + tail).utf8)
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

    /// An answer that is written while it is read may be longer than what one may hold.
    @Test func wholeRecordsAreAnsweredWhateverTheirLength() {
        let count = 8000
        let answer = client.post("/codes?view=full&format=ndjson", Array(String(repeating: "486\n", count: count).utf8))
        #expect(answer.status == 200)
        #expect(answer.body.count { $0 == 0x0A } == count)
        #expect(answer.body.count > 40 << 20)
    }

    @Test func aHundredThousandLinesAreAnsweredAndOneMoreIsNot() {
        let content = Array(String(repeating: "486\n0\nQ.850:16\n603 Declined\n", count: APIConfiguration().mostBatchEntries / 4).utf8)
        let answer = client.post("/codes?format=csv", content)
        #expect(answer.status == 200)
        #expect(answer.body.count { $0 == 0x0A } == APIConfiguration().mostBatchEntries + 1)
        #expect(answer.body.count < 16 << 20)
        let refusal = client.post("/codes", content + Array("486".utf8))
        #expect(refusal.status == 413)
        #expect(refusal.text.contains("answered at once"))
        let long = String(repeating: "Q.850;cause=17;text=\"User busy, as the switch says\"\n", count: APIConfiguration().mostBatchEntries)
        #expect(long.utf8.count > 5_000_000)
        #expect(client.post("/codes?format=ndjson", Array(long.utf8)).status == 200)
        // Much smaller content that would take much memory is refused before it is split.
        #expect(client.post("/codes", [UInt8](repeating: 0x0A, count: 8 << 20)).status == 413)
        let list = Array("[0".utf8) + Array(repeatElement(Array(",0".utf8), count: 1 << 20).joined()) + [0x5D]
        #expect(client.post("/codes", list, type: "application/json").status == 413)
    }
}
