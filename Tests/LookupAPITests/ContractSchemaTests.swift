// SPDX-License-Identifier: Apache-2.0

import HTTPServer
import SIPRegistry
import Testing

@testable import LookupAPI

/// Every JSON answer of the service has the members that the contract describes, and no others. Every enumeration has the values of the
/// code.
struct ContractSchemaTests {
    private let document = OpenAPIDocument.shared
    private let validator = SchemaValidator()
    private let client = TestClient()

    private func expectAsDescribed(_ target: String, _ fields: [String: String] = [:]) throws {
        let answer = client.get(target, fields)
        let path = try #require(document.template(of: target))
        let operation = try #require(document.operation("get", path))
        let response = try #require(document.responses(of: operation)[String(answer.status)], "\(target): \(answer.status)")
        let schema = try #require(response["content"]?[answer.mediaType]?["schema"], "\(target): \(answer.mediaType)")
        for fault in validator.faults(try #require(answer.value), schema) { Issue.record("\(target)\(fault)") }
    }

    @Test func everyPreparedAnswerIsAsDescribed() throws {
        let targets = LookupService.shared.preparedJSON
        #expect(targets.count > 250)
        for target in targets { try expectAsDescribed(target) }
    }

    @Test(arguments: [
        "/livez", "/readyz", "/codes?tier=de-facto", "/codes?in=486,299,477,701", "/codes?class=4xx&registered=true&rfc=3261&sort=-code",
        "/codes?status=reserved&severity=configuration&method=INVITE&header=Warning", "/codes?in=100,486,477&format=grafana",
        "/codes?in=299&fields=code", "/search?q=486&explain=true", "/search?q=busy&explain=true", "/search?q=cause%2017&kind=cause",
        "/search?q=bandwidth&kind=warning", "/search?q=477&kind=de-facto&explain=true", "/search?q=forbiden&class=4xx&rfc=3261",
        "/search?q=zzzz", "/search?q=fobidn+cal", "/codes/299", "/codes/000", "/codes/4xx", "/codes?tier=x",
        "/codes?in=1,,Q.850:17,Q.850:12", "/codes?a=1",
        "/codes?rfc=1", "/causes/12", "/causes/0", "/warnings/310", "/warnings/0", "/classes/7", "/flows/none", "/flows?x=1",
        "/problems/none", "/search", "/search?q=a&limit=0", "/codes/%zz", "/codes/486?format=ndjson", "/problems/not-found?format=ndjson",
        "/livez?a=b",
    ])
    func everyOtherAnswerIsAsDescribed(_ target: String) throws {
        try expectAsDescribed(target)
    }

    @Test func anAnswerThatNoFormSuitsIsAsDescribed() throws {
        for path in document.paths where !["/livez", "/readyz", "/metrics"].contains(path) {
            guard let operation = document.operation("get", path) else { continue }
            try expectAsDescribed(path == "/search" ? "/search?q=a" : document.target(operation), ["Accept": "image/png"])
        }
    }

    /// The contract allows list elements with fewer members, which only `fields` makes.
    @Test func theRecordsAreWholeAndTheSummariesToo() throws {
        let registry = Registry.standard
        for code in registry.codes {
            expect("/codes/\(code.code)", "CodeRecord")
            for fault in try faults(of: code.summary, "CodeSummary") { Issue.record("\(code.code)\(fault)") }
        }
        for code in registry.deFactoCodes {
            expect("/codes/\(code.code)", "DeFactoRecord")
            for fault in try faults(of: code.summary, "DeFactoSummary") { Issue.record("\(code.code)\(fault)") }
        }
        expect("/codes", "CodeList")
        expect("/codes?in=486&format=grafana", "GrafanaMappings")
    }

    private func expect(_ target: String, _ schema: String) {
        for fault in validator.faults(client.get(target).value ?? .null, document.schema(schema)) { Issue.record("\(target)\(fault)") }
    }

    private func faults(of value: JSONValue, _ schema: String) throws -> [String] {
        validator.faults(try JSON(JSONWriter.line(value)), document.schema(schema))
    }

    @Test func everyMemberCanBeAskedForAlone() throws {
        for member in FieldSelection.ofCodes {
            for code in [100, 401, 477] { expect("/codes/\(code)?fields=\(member)", "Code") }
        }
        let lean = document.at("#/components/schemas/Code/properties")?.object ?? [:]
        #expect(Set(lean.keys) == Set(FieldSelection.ofCodes + ["schema_version", "references"]))
    }

    @Test func anEmptyTableHasItsHeaderRow() {
        #expect(client.get("/codes?class=1xx&status=reserved&format=csv").text.hasPrefix("code,reason_phrase,class,"))
        #expect(client.get("/codes?class=1xx&status=reserved&fields=meaning,code&format=csv").text == "meaning,code\r\n")
        let header = client.get("/search?q=486&format=csv").text.prefix { $0 != "\r\n" }
        #expect(client.get("/search?q=zzzz&format=csv").text == header + "\r\n")
        #expect(client.get("/codes?class=1xx&status=reserved&format=logstash").text == "{}\n")
    }

    // MARK: - Enumerations

    private static let enumerations: [(place: String, values: [String])] = [
        ("ResponseClass", ResponseClass.allCases.map(\.label)),
        ("Tier", Tier.allCases.map(\.rawValue)),
        ("Status", ResponseCode.Status.allCases.map(\.rawValue)),
        ("SIPMethod", SIPMethod.allCases.map(\.rawValue)),
        ("SeverityLevel", Severity.Level.allCases.map(\.rawValue)),
        ("Authority", CauseMapping.Authority.allCases.map(\.name)),
        ("CauseLocation", CauseLocation.allCases.map(\.rawValue)),
        ("CauseClass", Q850Cause.CauseClass.allCases.map(\.rawValue)),
        ("HitKind", SearchHit.Kind.allCases.map(\.rawValue)),
        ("ProblemType", ProblemPages.all.map(\.uri)),
        ("RelatedReference/properties/relation", RelatedReference.Relation.allCases.map(\.rawValue)),
        ("Context/properties/sent_by/items", CallFlowContext.Role.allCases.map(\.rawValue)),
        ("NextStep/properties/retry", NextStep.Retry.allCases.map(\.rawValue)),
        ("NextStep/properties/target", NextStep.Target.allCases.map(\.rawValue)),
        ("Failover/properties/advice", NextStep.Failover.Advice.allCases.map(\.rawValue)),
        ("HeaderRule/properties/part", HeaderRule.Part.allCases.map(\.rawValue)),
        ("HeaderRule/properties/strength", HeaderRule.Strength.allCases.map(\.rawValue)),
        ("HeaderRule/properties/basis", HeaderRule.Basis.allCases.map(\.rawValue)),
        ("ForkingPreference/properties/rank", ForkingPreference.Rank.allCases.map(\.rawValue)),
        ("MetricUse/properties/metric", SIPMetric.allCases.map(\.rawValue)),
        ("MetricUse/properties/role", MetricUse.Role.allCases.map(\.rawValue)),
        ("PhraseAlias/properties/kind", PhraseAlias.Kind.allCases.map(\.rawValue)),
        ("DeFactoUse/properties/kind", DeFactoUse.Kind.allCases.map(\.rawValue)),
        ("DeFactoUse/properties/certainty", DeFactoUse.Certainty.allCases.map(\.rawValue)),
        ("CauseStatus", Q850Cause.Status.allCases.map(\.rawValue)),
        ("WarningBlock", WarningCode.Block.allCases.map(\.rawValue)),
        ("MethodRecord/properties/dialog", MethodInfo.DialogRole.allCases.map(\.rawValue)),
        ("MethodRecord/properties/provisional_responses", MethodInfo.Provisional.allCases.map(\.rawValue)),
        ("FlowParticipant/properties/role", CallFlow.Participant.Role.allCases.map(\.rawValue)),
        ("FlowStep/properties/kind", CallFlow.Step.Kind.allCases.map(\.rawValue)),
    ]

    @Test func theEnumerationsHaveTheValuesOfTheCode() throws {
        for (place, values) in Self.enumerations {
            let described = try #require(document.at("#/components/schemas/" + place)?["x-extensible-enum"]?.strings, "\(place)")
            #expect(described == values, "\(place)")
        }
        let statuses = Set(document.at("#/components/schemas/ProblemStatus")?["x-extensible-enum"]?.array.compactMap(\.number) ?? [])
        #expect(statuses == Set(ProblemPages.all.map { Double($0.status) }))
        let effect = document.at("#/components/schemas/DialogEffect")?["properties"]?["ends"]?["x-extensible-enum"]?.strings
        #expect(effect == DialogEffect.Level.allCases.map(\.rawValue))
    }
}
