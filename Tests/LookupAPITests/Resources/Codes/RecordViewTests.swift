// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import Testing

@testable import LookupAPI

@Suite(.overEveryTransport) struct RecordViewTests {
    private let client = TestClient()

    /// The octets of every record in JSON, the numbers that only software uses included, in ascending order.
    private func sizes(_ view: RecordView) -> [Int] {
        (Registry.standard.codes.map(\.code) + Registry.standard.deFactoCodes.map(\.code))
            .map { client.get("/codes/\($0)" + view.query).body.count }.sorted()
    }

    @Test(arguments: [(RecordView.brief, 1200, 2 << 10), (.usual, 6 << 10, 10 << 10), (.full, 16 << 10, 40 << 10)])
    func anAnswerHasTheSizeOfItsQuestion(_ view: RecordView, median: Int, largest: Int) throws {
        let sizes = sizes(view)
        #expect(sizes.count > 90)
        #expect(sizes[sizes.count / 2] <= median)
        #expect(try #require(sizes.last) <= largest)
        // A list or a batch has the same records, each a little further to the right.
        let batch = "/codes?in=" + Registry.standard.codes.prefix(40).map { String($0.code) }.joined(separator: ",")
        #expect(client.get(batch + "&view=" + view.rawValue).body.count <= 40 * median * 5 / 4)
        #expect(client.get("/codes?view=" + view.rawValue).body.count <= 75 * median * 5 / 4)
    }

    @Test func aListHasTheSizeOfItsSummaries() {
        #expect(client.get("/codes").body.count <= 75 * 450)
        #expect(client.get("/codes?in=486,477,603").body.count <= 2 << 10)
        #expect(client.get("/causes").body.count <= 65 * 450)
    }

    /// In a record and in an element of a list, what has no value is left out: neither null nor an empty list stands there.
    @Test func aRecordHasNoNullAndNoEmptyList() throws {
        let targets = LookupService.shared.preparedJSON.filter { $0 != "/openapi.json" && $0 != "/overlay.schema.json" }
        let others = [
            "/codes?view=full", "/codes?tier=de-facto", "/codes/100?fields=code,effect,flows", "/causes?fields=note,from_sip",
            "/search?q=busy",
            "/search?q=cause+17", "/search?q=busy&explain=true",
        ]
        for target in targets + others {
            let answer = client.get(target)
            #expect(answer.status == 200, "\(target)")
            for (name, member) in try #require(answer.value).object where !(member == .null && name == "did_you_mean") {
                #expect(!Self.hasNothing(.object([name: member])), "\(target): \(name)")
            }
            for line in client.get(target + (target.contains("?") ? "&" : "?") + "format=ndjson").text.split(separator: "\n").prefix(100) {
                if let row = try? JSON(Array(line.utf8)) { #expect(!Self.hasNothing(row), "\(target): \(line)") }
            }
        }
    }

    private static func hasNothing(_ value: JSON) -> Bool {
        value.object.values.contains { $0 == .null || $0 == .array([]) || hasNothing($0) } || value.array.contains(where: hasNothing)
    }

    @Test func aBriefRecordHasWhatADashboardShows() {
        let record = client.get("/codes/486?view=brief").object
        #expect(
            Set(record.keys) == [
                "schema_version", "code", "reason_phrase", "class", "meaning", "severity", "likely_causes", "checks", "href",
            ])
        #expect(client.get("/codes/486?view=default").body == client.get("/codes/486").body)
    }

    @Test func theUsualRecordLinksToTheRest() {
        let record = client.get("/codes/486").object
        #expect(record["full_href"] as? String == "/codes/486?view=full")
        #expect(record["next"] != nil)
        #expect(record["example"] != nil)
        #expect(record["q850"] == nil)
        let text = client.get("/codes/486", ["Accept": "text/plain"]).text
        #expect(text.contains("/codes/486?view=full"))
        #expect(!text.contains("Q.850: BECOMES"))
        #expect(client.get("/codes/486?view=full", ["Accept": "text/plain"]).text.contains("Q.850: BECOMES"))
    }

    @Test(arguments: ["/codes/486?view=", "/codes/477?view=", "/codes?in=486,477&view="])
    func everyViewIsThereInEveryFormat(_ target: String) {
        for view in RecordView.allCases {
            for format in ["json", "text", "markdown", "html"] {
                let answer = client.get(target + view.rawValue + "&format=" + format)
                #expect(answer.status == 200, "\(target)\(view) \(format)")
                #expect(!answer.body.isEmpty, "\(target)\(view) \(format)")
            }
        }
    }

    @Test func aPageOfRecordsShowsAsMuchAsTheViewSays() {
        let pages = RecordView.allCases.map { client.get("/codes?in=486,603,0&format=html&view=" + $0.rawValue).text }
        #expect(
            pages.allSatisfy {
                $0.contains("<h2>486 Busy Here</h2>") && $0.contains("<h2>603 Decline</h2>") && $0.contains("0 is not a response code")
            })
        #expect(pages.allSatisfy { $0.components(separatedBy: "<h1>").count == 2 })
        #expect(pages[0].utf8.count < pages[1].utf8.count && pages[1].utf8.count < pages[2].utf8.count)
    }

    @Test func aBatchOfBriefRecordsHoldsTheirMembers() {
        let codes = client.get("/codes?in=486,603&view=brief").object["codes"] as? [[String: Any]]
        #expect(codes?.count == 2)
        #expect(codes?.allSatisfy { $0["checks"] != nil } == true)
        #expect(codes?.allSatisfy { $0["next"] == nil } == true)
    }

    @Test(arguments: [
        "/codes/486?fields=code&format=text", "/codes/486?fields=code&format=html", "/codes?fields=code&format=grafana",
        "/codes/486?fields=code&view=full",
    ])
    func fieldsAreNeverIgnored(_ target: String) {
        #expect(client.get(target).status == 400)
        #expect(client.get("/codes?fields=code&format=csv").text.hasPrefix("code\r\n"))
    }
}
