// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import Testing

@testable import LookupAPI

@Suite(.overEveryTransport) struct RecordViewTests {
    private let client = TestClient()

    private func sizes(_ query: String) -> [Int] {
        Registry.standard.codes.map { client.get("/codes/\($0.code)" + query).body.count }.sorted()
    }

    @Test func anAnswerHasTheSizeOfItsQuestion() throws {
        let (usual, brief, full) = (sizes(""), sizes("?view=brief"), sizes("?view=full"))
        #expect(usual[usual.count / 2] <= 6 << 10, "median \(usual[usual.count / 2])")
        #expect(brief[brief.count / 2] <= 1300, "median \(brief[brief.count / 2])")
        #expect(try #require(brief.last) <= 2 << 10)
        #expect(full[full.count / 2] > usual[usual.count / 2])
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
                $0.contains("<h2>486 Busy Here</h2>") && $0.contains("<h2>603 Decline</h2>") && $0.contains("0 is no answer")
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
