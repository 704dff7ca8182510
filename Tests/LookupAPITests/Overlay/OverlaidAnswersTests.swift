// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import Testing

@testable import LookupAPI

/// The API's answers with deploy/overlay.example.json.
struct OverlaidAnswersTests {
    private let client = Overlays.exampleClient
    private let plain = TestClient()
    private let source = "Example Telecom, voice operations"

    private func value(_ target: String) throws -> JSON { try #require(client.get(target).value, "\(target)") }

    @Test func aRecordHasTheRemarkWithItsSource() throws {
        #expect(
            try value("/codes/480")["operator"]
                == .object([
                    "said_by": .string(source), "severity": .string("network_fault"), "owner": .string("Voice on-call"),
                    "runbook": .string("https://runbooks.example.com/voice/480-warehouse"),
                    "notes": .array([
                        .string(
                            "A handset of the warehouse fleet that has lost its registration. One is nothing; more than 50 in five minutes is the Wi-Fi controller."
                        ), .string("Do not restart the registrar: it makes every handset register at once."),
                    ]),
                ]))
        #expect(
            try value("/codes/503")["operator"]
                == .object([
                    "said_by": .string(source), "owner": .string("Voice on-call"),
                    "runbook": .string("https://runbooks.example.com/voice/503-trunks"),
                ]))
        #expect(try value("/codes/487")["operator"] == nil)
        #expect(try value("/codes/480?fields=code,operator").object.keys.sorted() == ["code", "operator"])
        #expect(try value("/codes/487?fields=code,operator").object.keys.sorted() == ["code"])
    }

    /// Apart from the operator's member, every answer about a code is the same as without an overlay.
    @Test func noFactOfTheRegistryChanges() throws {
        for number in 100...699 where Overlays.example?.privateCodes.contains(where: { $0.code == number }) == false {
            let (with, without) = (client.get("/codes/\(number)"), plain.get("/codes/\(number)"))
            #expect(with.status == without.status)
            var members = try #require(with.value).object
            members["operator"] = nil
            #expect(.object(members) == without.value, "\(number)")
        }
        for target in ["/causes", "/causes/17", "/warnings/370", "/flows/busy", "/methods", "/headers", "/problems"] {
            #expect(client.get(target).body == plain.get(target).body, "\(target)")
            #expect(client.get(target).fields["etag"] == plain.get(target).fields["etag"], "\(target)")
        }
    }

    @Test func aPrivateCodeIsALookupThatSaysWhoseItIs() throws {
        let record = try value("/codes/599")
        #expect(record["reason_phrase"]?.string == "Fraud Guard")
        #expect(record["registered"] == .bool(false))
        #expect(record["tier"]?.string == "private")
        #expect(record["class"]?.string == "5xx")
        #expect(record["operator"]?["said_by"]?.string == source)
        #expect(record["operator"]?["severity"]?.string == "configuration")
        #expect(record["treat_as"]?["code"]?.number == 500)
        #expect(record["definition"] == nil)
        #expect(client.get("/codes/599").fields["link"]?.contains("</codes/299>; rel=\"prev\"") == true)
        #expect(client.get("/codes/599").fields["link"]?.contains("</codes?tier=private>; rel=\"up\"") == true)
        #expect(plain.get("/codes/599").status == 404)
        #expect(client.get("/codes/598").status == 404)
    }

    @Test func listsHoldTheOperatorsCodesInTheirPlace() throws {
        let codes = try value("/codes")["codes"]?.array ?? []
        #expect(codes.count == Registry.standard.codes.count + 2)
        let numbers = codes.compactMap { $0["code"]?.number }
        #expect(numbers == numbers.sorted())
        #expect(codes.first { $0["code"]?.number == 299 }?["tier"]?.string == "private")
        #expect(codes.first { $0["code"]?.number == 486 }?["operator"]?["severity"]?.string == "normal")
        #expect(try value("/codes?tier=private")["codes"]?.array.compactMap { $0["code"]?.number } == [299, 599])
        #expect(try value("/codes?registered=true")["count"]?.number == Double(Registry.standard.codes.count { $0.registration == .iana }))
        #expect(try value("/codes?class=5xx&registered=false")["codes"]?.array.compactMap { $0["code"]?.number } == [599])
        #expect(try value("/codes?method=INVITE&tier=private")["count"]?.number == 0)
        #expect(try value("/codes?in=299,598,486")["codes"]?.array.compactMap { $0["code"]?.number } == [299, 486])
        #expect(try value("/codes?in=299,598")["unknown"]?.array.compactMap { $0["code"]?.number } == [598])
        #expect(try value("/classes/4xx")["codes"]?.array.contains { $0["operator"]?["owner"]?.string == "Voice on-call" } == true)
        #expect(plain.get("/codes?tier=private").value?["count"]?.number == 0)
    }

    /// The member is the registry's severity; filters and sorting use the operator's.
    @Test func filtersAndOrderGoByTheOperatorsSeverity() throws {
        func numbers(_ target: String) throws -> [Double] { try value(target)["codes"]?.array.compactMap { $0["code"]?.number } ?? [] }
        #expect(try numbers("/codes?severity=network_fault").contains(480))
        #expect(try !numbers("/codes?severity=user_outcome").contains(480))
        #expect(try numbers("/codes?severity=normal").contains(299))
        #expect(try value("/codes/480")["severity"]?.string == "user_outcome")
        let order = try numbers("/codes?in=480,486,500,599&sort=severity")
        #expect(order == [486, 599, 480, 500])
    }

    @Test func searchFindsRemarksAndPrivateCodes() throws {
        func first(_ text: String) throws -> JSON? { try value("/search?q=" + PercentEncoding.encode(text))["results"]?.array.first }
        let fleet = try first("warehouse fleet")
        #expect(fleet?["code"]?.number == 480)
        #expect(fleet?["matched"]?.strings == ["notes"])
        #expect(fleet?["operator"]?["owner"]?.string == "Voice on-call")
        #expect(try first("interconnect desk")?["code"]?.number == 403)
        for text in ["599", "SIP/2.0 599 Fraud Guard", "fraud guard", "fraud system broke the call off"] {
            let hit = try first(text)
            #expect(hit?["code"]?.number == 599, "\(text)")
            #expect(hit?["kind"]?.string == "private")
            #expect(hit?["operator"]?["said_by"]?.string == source)
            #expect(hit?["href"]?.string == "/codes/599")
        }
        #expect(try value("/search?q=fraud&kind=private")["total"]?.number == 1)
        #expect(plain.get("/search?q=warehouse").value?["total"]?.number == 0)
        #expect(client.get("/search?q=599", ["Accept": "text/html"]).fields["location"] == "/codes/599")
    }

    @Test func exportsGoByTheOperator() throws {
        let options = try #require(client.get("/codes?format=grafana").value?.array.first?["options"])
        #expect(options["486"]?["color"]?.string == "green")
        #expect(options["480"]?["color"]?.string == "red")
        #expect(options["599"]?["text"]?.string == "599 Fraud Guard")
        #expect(options["603"]?["color"]?.string == "yellow")
        #expect(client.get("/codes?format=logstash").text.contains("\"299\": \"Recorded\"\n"))
        let metrics = client.get("/codes?format=prometheus").text
        #expect(
            metrics.contains(
                """
                sip_response_code_info{code="480",class="4xx",phrase="Temporarily Unavailable",severity="network_fault",\
                owner="Voice on-call",runbook="https://runbooks.example.com/voice/480-warehouse"} 1\n
                """))
        #expect(metrics.contains("{code=\"603\",class=\"6xx\",phrase=\"Decline\",severity=\"user_outcome\"} 1\n"))
        #expect(plain.get("/codes?format=prometheus").text.contains("{code=\"603\",class=\"6xx\",phrase=\"Decline\"} 1\n"))
    }

    @Test func tablesHaveAColumnForEachMember() throws {
        let rows = client.get("/codes?in=480,299,487&format=csv").text.split(separator: "\r\n")
        #expect(
            rows.first
                == """
                code,reason_phrase,class,meaning,registered,tier,status,severity,defined_in,href,on_the_wire,sent_by,operator_said_by,\
                operator_severity,operator_owner,operator_runbook,operator_notes,kind,text,cause,reason
                """)
        #expect(rows.dropFirst().first?.contains("\"Example Telecom, voice operations\",network_fault,Voice on-call,https://") == true)
        #expect(rows.last?.hasSuffix("/codes/487,,,,,,,,code,,,") == true)
        // The same columns, whether the operator says something of the codes or not; none of them without an overlay.
        #expect(client.get("/codes?in=487&format=csv").text.hasPrefix(rows.first ?? "-"))
        #expect(!plain.get("/codes?in=487&format=csv").text.contains("operator"))
        #expect(client.get("/codes?in=480&format=ndjson").value?["operator"]?["owner"]?.string == "Voice on-call")
    }

    @Test func pagesForATerminalSayWhoseWordsTheyAre() {
        let record = client.get("/codes/480?format=text").text
        #expect(record.contains("FROM EXAMPLE TELECOM, VOICE OPERATIONS\n  Severity here: network fault.\n  Owner: Voice on-call\n"))
        #expect(record.contains("  Runbook: https://runbooks.example.com/voice/480-warehouse\n"))
        let own = client.get("/codes/599?format=text").text
        #expect(own.hasPrefix("599 Fraud Guard   [5xx, private, not registered]\n"))
        #expect(own.contains("A private code of Example Telecom, voice operations; no registry and no RFC has\nit."))
        let list = client.get("/codes?class=5xx&format=text").text
        #expect(list.contains("599  Fraud Guard [private]\n"))
        #expect(
            list.contains("     Example Telecom, voice operations: Voice on-call;\n     https://runbooks.example.com/voice/503-trunks\n"))
    }

    @Test func theIndexSaysWhoseAdditionsAreInForce() throws {
        #expect(
            try value("/")["overlay"] == .object(["said_by": .string(source), "code_count": .number(4), "private_code_count": .number(2)]))
        #expect(plain.get("/").value?["overlay"] == nil)
    }

    @Test func everyAnswerIsAsTheContractDescribes() throws {
        let document = OpenAPIDocument.shared
        let validator = SchemaValidator()
        let registry = Registry.standard.adding(try #require(Overlays.example))
        let prepared = LookupService(registry: registry).preparedJSON
        #expect(prepared.contains("/codes/599"))
        let queries = [
            "/search?q=fraud&explain=true", "/search?q=warehouse", "/codes?in=299,480,477,598", "/codes?tier=private",
            "/codes?in=299,486&format=grafana", "/codes/599?fields=operator,treat_as",
        ]
        for target in prepared + queries {
            let answer = client.get(target)
            let path = try #require(document.template(of: target))
            let operation = try #require(document.operation("get", path))
            let schema = document.responses(of: operation)["200"]?["content"]?[answer.mediaType]?["schema"]
            for fault in validator.faults(try #require(answer.value), try #require(schema)) { Issue.record("\(target)\(fault)") }
        }
        let summaries = client.get("/codes?tier=private").value?["codes"]?.array ?? []
        for summary in summaries { #expect(validator.faults(summary, document.schema("PrivateSummary")) == []) }
        #expect(validator.faults(try value("/codes/599"), document.schema("PrivateRecord")) == [])
        #expect(validator.faults(try value("/codes/480"), document.schema("CodeRecord")) == [])
    }

    // MARK: - Validators

    @Test func theTagIsOfTheContentAndTheDateOfTheChange() {
        let (first, second) = (
            Overlays.client(Overlays.example, changed: 2_000_000_000), Overlays.client(Overlays.example, changed: 2_000_000_005)
        )
        let (before, after) = (first.get("/codes/480").fields, second.get("/codes/480").fields)
        #expect(before["etag"] == after["etag"])
        #expect(before["etag"] != plain.get("/codes/480").fields["etag"])
        #expect(before["last-modified"] == "Wed, 18 May 2033 03:33:20 GMT")
        #expect(after["last-modified"] == "Wed, 18 May 2033 03:33:25 GMT")
        let since = ["If-Modified-Since": "Wed, 18 May 2033 03:33:20 GMT"]
        #expect(first.get("/codes/480", since).status == 304)
        #expect(second.get("/codes/480", since).status == 200)
        #expect(second.get("/search?q=busy", since).status == 200)
        #expect(plain.get("/codes/480").fields["last-modified"] == LastModified.release.text)
    }
}
