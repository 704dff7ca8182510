// SPDX-License-Identifier: Apache-2.0

import Foundation
import SIPRegistry
import Testing

@testable import LookupAPI

@Suite(.overEveryTransport) struct CodeExportsTests {
    private let client = TestClient()
    /// An export includes the numbers that only software sends.
    private let count = Registry.standard.codes.count + Registry.standard.deFactoCodes.count

    @Test func grafanaGetsAValueMappingForEveryCode() throws {
        let answer = client.get("/codes?format=grafana")
        let mappings = try #require(answer.json as? [[String: Any]])
        #expect(mappings.count == 1)
        #expect(mappings.first?["type"] as? String == "value")
        let options = try #require(mappings.first?["options"] as? [String: [String: Any]])
        #expect(options.count == count)
        #expect(options["477"] != nil)
        #expect(options["486"]?["text"] as? String == "486 Busy Here")
        #expect(options["486"]?["color"] as? String == "yellow")
        #expect(options["100"]?["index"] as? Int == 0)
    }

    @Test func logstashGetsADictionary() {
        let answer = client.get("/codes?format=logstash")
        #expect(answer.mediaType == "application/yaml")
        #expect(answer.text.split(separator: "\n").count == count)
        #expect(answer.text.contains("\"486\": \"Busy Here\"\n"))
    }

    @Test func prometheusGetsAnInfoMetric() {
        let answer = client.get("/codes?format=prometheus")
        #expect(answer.text.contains("# TYPE sip_response_code_info gauge\n"))
        #expect(answer.text.contains("sip_response_code_info{code=\"486\",class=\"4xx\",phrase=\"Busy Here\"} 1\n"))
        #expect(answer.text.split(separator: "\n").count == count + 2)
    }

    @Test func exportsTakeTheFiltersToo() {
        let lines = client.get("/codes?format=logstash&class=6xx").text.split(separator: "\n")
        #expect(lines.count >= 6)
        #expect(lines.allSatisfy { $0.hasPrefix("\"6") })
        #expect(
            client.get("/codes?format=logstash&tier=registered").text.split(separator: "\n").count
                == Registry.standard.codes.count { $0.registration == .iana })
    }

    @Test(arguments: ["code", "-code", "reason_phrase", "severity"])
    func theOrderChangesNothingOfWhatIsExported(_ sort: String) {
        let answer = client.get("/codes?format=logstash&sort=" + sort)
        #expect(answer.text.split(separator: "\n").count == count)
        #expect(answer.text.contains("\"477\": "))
    }

    @Test(arguments: ["grafana", "logstash", "prometheus"])
    func aViewIsRefusedWhereItChangesNothing(_ format: String) {
        let answer = client.get("/codes?in=486&view=brief&format=" + format)
        #expect(answer.status == 400)
        #expect(answer.text.contains("json, text, markdown, html, csv, ndjson"))
    }

    @Test func streamsHoldOneObjectALine() {
        let answer = client.get("/codes?format=ndjson")
        let lines = answer.text.split(separator: "\n")
        #expect(lines.count == Registry.standard.codes.count)
        for line in lines { #expect((try? JSONSerialization.jsonObject(with: Data(line.utf8))) is [String: Any]) }
    }
}
