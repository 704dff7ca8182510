// SPDX-License-Identifier: Apache-2.0

import Foundation
import SIPRegistry
import Testing

@testable import HTTPServer
@testable import LookupAPI

/// The contract and the service agree: paths, parameters, statuses, header fields and examples.
@Suite(.overEveryTransport) struct ContractTests {
    private let document = OpenAPIDocument.shared
    private let client = TestClient()

    private static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every target with a prepared answer. The files that pages load do not belong to the API.
    private static let prepared = LookupService.shared.preparedTargets.filter { !$0.hasPrefix("/assets/") }

    // MARK: - The file

    @Test func theServiceAnswersTheFileOfTheRepository() throws {
        let file = try Data(contentsOf: Self.repository.appendingPathComponent("openapi.yaml"))
        #expect(client.get("/openapi.yaml").body == Array(file))
        #expect(client.get("/openapi.yaml").mediaType == "application/yaml")
    }

    @Test func theLicenceIsNamed() {
        #expect(document.root["info"]?["license"]?["identifier"]?.string == "Apache-2.0")
    }

    @Test func everythingIsNamedAndDescribed() {
        var ids: Set<String> = []
        let tags = Set((document.root["tags"]?.array ?? []).compactMap { $0["name"]?.string })
        for operation in document.operations {
            let id = operation.definition["operationId"]?.string ?? ""
            #expect(!id.isEmpty, "\(operation)")
            #expect(ids.insert(id).inserted, "\(operation)")
            #expect(operation.definition["summary"] != nil, "\(operation)")
            let named = Set(operation.definition["tags"]?.strings ?? [])
            #expect(!named.isEmpty, "\(operation)")
            #expect(named.isSubset(of: tags), "\(operation)")
        }
        for kind in ["parameters", "headers", "responses", "schemas"] {
            for (name, component) in document.root["components"]?[kind]?.object ?? [:] {
                #expect(component["description"] != nil, "\(kind) \(name)")
                for member in Self.undescribed(component, at: name) { Issue.record("\(member) has no description") }
            }
        }
    }

    private static func undescribed(_ schema: JSON, at place: String) -> [String] {
        let members = (schema["properties"]?.object ?? [:]).flatMap { name, member -> [String] in
            let isDescribed = member["$ref"] != nil || member["description"] != nil
            return (isDescribed ? [] : ["\(place).\(name)"]) + undescribed(member, at: "\(place).\(name)")
        }
        let parts = ["anyOf", "allOf", "oneOf"].flatMap { schema[$0]?.array ?? [] } + [schema["items"]].compactMap { $0 }
        return members + parts.flatMap { undescribed($0, at: place) }
    }

    /// Go's regexp has neither \\u nor look-around; scripts/check/clients compiles them with Go itself.
    @Test func thePatternsAreThoseOfEveryLanguage() {
        func patterns(_ value: JSON) -> [String] {
            [value["pattern"]?.string].compactMap { $0 } + value.object.values.flatMap(patterns) + value.array.flatMap(patterns)
        }
        let all = patterns(document.root)
        #expect(all.count > 30)
        for pattern in all { #expect(!pattern.contains("\\u") && !pattern.contains("(?"), "\(pattern)") }
    }

    @Test func numbersHaveAFormatAndTheMaintainersAnAddress() {
        func unformatted(_ value: JSON, at place: String) -> [String] {
            let isNumber = value["type"]?.string == "integer" || value["type"]?.string == "number"
            return (isNumber && value["format"] == nil ? [place] : [])
                + value.object.filter { !["example", "examples", "value"].contains($0.key) }.flatMap {
                    unformatted($1, at: "\(place)/\($0)")
                }
                + value.array.flatMap { unformatted($0, at: place) }
        }
        #expect(unformatted(document.root, at: "") == [])
        #expect(document.root["info"]?["contact"]?["url"]?.string?.hasPrefix("https://") == true)
    }

    // MARK: - Paths

    @Test func everyTargetOfTheServiceIsInTheContract() {
        for target in Self.prepared + ["/search?q=486", "/livez", "/readyz", "/metrics"] {
            #expect(document.template(of: target) != nil, "\(target) is not in openapi.yaml")
        }
    }

    /// The files that pages load do not belong to the API.
    private static let routes = Endpoint.all(APIConfiguration()).map(\.route).filter { $0.template != "/assets/{file}" }

    @Test func thePathsAreThoseOfTheRouteTable() {
        #expect(Set(document.operations.map(\.path)) == Set(Self.routes.map(\.template)))
    }

    @Test(arguments: Self.routes.filter(\.isRead).map(\.template))
    func theParametersAndMediaTypesAreThoseOfTheRouteTable(_ template: String) throws {
        let route = try #require(Self.routes.first { $0.template == template })
        let operation = try #require(document.operation("get", template))
        let parameters = Set(operation.parameters(in: "query").compactMap { $0["name"]?.string })
        #expect(parameters == Set(route.allowedParameters(isPage: false)))
        let types = try #require(document.responses(of: operation)["200"]?["content"]?.object.keys)
        // A health check has a fixed format, whatever the client accepts.
        if !route.formats.isEmpty { #expect(Set(types) == Set(route.formats.map(\.mediaType))) }
        #expect((document.operation("post", template) != nil) == (route.content != nil))
    }

    @Test(arguments: Self.routes.filter { !$0.isRead }.map(\.template))
    func whatTakesPostsAloneIsDescribedAsThat(_ template: String) {
        #expect(document.operation("get", template) == nil)
        #expect(document.operation("post", template) != nil)
    }

    @Test func everyLinkInTheAnswersLeadsToAPathOfTheContract() throws {
        var links: Set<String> = []
        for target in Self.prepared {
            let answer = client.get(target)
            if target != "/openapi.json", let value = answer.value { Self.collectLinks(value, into: &links) }
            for part in (answer.fields["link"] ?? "").split(separator: "<").dropFirst() { links.insert(String(part.prefix { $0 != ">" })) }
        }
        #expect(links.count > 200)
        for link in links {
            #expect(document.template(of: link) != nil, "\(link) is not in openapi.yaml")
            if !link.contains("{") { #expect(client.get(link).status == 200, "\(link)") }
        }
    }

    private static func collectLinks(_ value: JSON, into links: inout Set<String>) {
        for (name, member) in value.object {
            if name == "href" || name.hasSuffix("_href"), let link = member.string { links.insert(link) }
            collectLinks(member, into: &links)
        }
        for element in value.array { collectLinks(element, into: &links) }
    }

    @Test func everyPathOfTheContractIsAnsweredByItsMethodsAndNoOther() {
        for operation in document.operations where operation.method == "get" {
            let target = operation.path == "/search" ? "/search?q=486" : document.target(operation)
            #expect(client.get(target).status == 200, "\(operation)")
            let head = client.send("HEAD", target)
            #expect(head.status == 200, "\(operation)")
            #expect(head.body.isEmpty, "\(operation)")
            #expect(client.send("OPTIONS", target).status == 204, "\(operation)")
            let takesPosts = document.operations.contains { $0.path == operation.path && $0.method == "post" }
            for method in ["POST", "PUT", "PATCH", "DELETE", "TRACE", "QUERY"] where method != "POST" || !takesPosts {
                #expect(client.send(method, target).status == 405, "\(method) \(operation.path)")
            }
        }
    }

    // MARK: - Parameters

    @Test func theQueryParametersAreThoseThatTheServiceKnows() throws {
        for operation in document.operations where operation.method == "get" {
            let answer = client.get(document.target(operation) + "?no-such-parameter=1")
            #expect(answer.status == 400, "\(operation)")
            let detail = try #require(answer.object["detail"] as? String)
            let list = detail.components(separatedBy: "this resource takes ").last?.dropLast() ?? ""
            let known = list == "none" ? [] : list.components(separatedBy: ", ")
            #expect(Set(operation.parameters(in: "query").compactMap { $0["name"]?.string }) == Set(known), "\(operation)")
        }
    }

    @Test func theValuesOfAParameterAreThoseThatTheServiceKnows() throws {
        for operation in document.operations where operation.method == "get" {
            for parameter in operation.parameters(in: "query") {
                let name = try #require(parameter["name"]?.string)
                let schema = document.resolve(parameter["schema"] ?? .null)
                let described = schema["enum"]?.words ?? document.resolve(schema["items"] ?? .null)["enum"]?.words
                let values = schema["type"]?.string == "boolean" ? ["true", "false"] : described
                guard let values else { continue }
                let target = document.target(operation) + "?" + (operation.path == "/search" ? "q=busy&" : "") + name + "="
                let allowed = try #require(client.get(target + "~").object["allowed"] as? [String], "\(operation) \(name)")
                switch name {
                case "format": #expect(values == allowed.filter { client.get(target + $0).status == 200 }, "\(operation)")
                case "class" where allowed.contains("4xx"):
                    #expect(Set(values) == Set(allowed + allowed.map { String($0.prefix(1)) }), "\(operation)")
                default: #expect(Set(values) == Set(allowed), "\(operation) \(name)")
                }
                for value in values { #expect(client.get(target + value).status == 200, "\(target)\(value)") }
            }
        }
    }

    @Test func theExamplesOfParametersAreUnderstood() throws {
        for operation in document.operations where operation.method == "get" {
            for parameter in operation.parameters(in: "query") {
                let name = try #require(parameter["name"]?.string)
                let examples = document.examples(of: parameter)
                #expect(!examples.isEmpty, "\(operation) \(name)")
                for example in examples {
                    let needed = operation.path == "/search" && name != "q" ? "q=busy&" : ""
                    let target = document.target(operation) + "?" + needed + name + "=" + PercentEncoding.encode(example)
                    #expect(client.get(target).status == 200, "\(target)")
                }
            }
            for parameter in operation.parameters(in: "path") {
                for example in document.examples(of: parameter) {
                    let path = operation.path.replacing("{\(parameter["name"]?.string ?? "")}", with: example)
                    let target = document.target(operation, path: path)
                    #expect([200, 308, 404].contains(client.get(target).status), "\(target)")
                }
            }
        }
    }

    @Test func theBoundsOfNumbersAreThoseOfTheService() throws {
        let bounded: [(parameter: String, target: String)] = [
            ("Code", "/codes/"), ("Cause", "/causes/"), ("WarningCode", "/warnings/"), ("Limit", "/search?q=busy&limit="),
            ("Offset", "/search?q=busy&offset="),
        ]
        for (parameter, target) in bounded {
            let schema = document.root["components"]?["parameters"]?[parameter]?["schema"]
            let least = Int(try #require(schema?["minimum"]?.number))
            let most = Int(try #require(schema?["maximum"]?.number))
            for value in [least, most] { #expect([200, 404].contains(client.get(target + String(value)).status), "\(target)\(value)") }
            for value in [least - 1, most + 1] { #expect(client.get(target + String(value)).status == 400, "\(target)\(value)") }
        }
        let text = document.root["components"]?["parameters"]?["Q"]?["schema"]
        #expect(text?["maxLength"]?.number == Double(Limits().targetBytes))
    }

    // MARK: - Statuses and header fields

    @Test func everyStatusThatAnOperationCanHaveIsInTheContract() {
        let refusals = Set(Rejection.allCases.map { String($0.status) })
        for operation in document.operations {
            let statuses = Set(document.responses(of: operation).keys)
            #expect(refusals.isSubset(of: statuses), "\(operation)")
            guard operation.method == "get" else { continue }
            #expect(statuses.contains("405"))
            let target = operation.path == "/search" ? "/search?q=486" : document.target(operation)
            #expect(statuses.contains("304") == (client.get(target, ["If-None-Match": "*"]).status == 304), "\(operation)")
            #expect(statuses.contains("412") == (client.get(target, ["If-Match": "\"0\""]).status == 412), "\(operation)")
            #expect(statuses.contains("406") == (client.get(target, ["Accept": "image/png"]).status == 406), "\(operation)")
        }
    }

    /// A browser may get a page instead, and a terminal text; all other clients get a problem.
    @Test func everyErrorIsAProblem() {
        for operation in document.operations where operation.method == "get" {
            for (status, response) in document.responses(of: operation) where status >= "400" {
                let types = (response["content"]?.object ?? [:]).keys
                    .filter { !["text/html", "text/plain", "text/markdown"].contains($0) }
                #expect(types == ["application/problem+json"], "\(operation) \(status)")
            }
        }
    }

    /// The header fields of responses without content, and of requests that the examples of a path do not cover.
    @Test(arguments: [
        ("GET", "/codes/486", "304", ["If-None-Match": "*"]),
        ("GET", "/codes", "304", ["If-Modified-Since": LastModified.release.text]),
        ("GET", "/classes/4", "308", [:]),
        ("HEAD", "/", "200", [:]),
        ("HEAD", "/", "406", ["Accept": "image/png"]),
        ("HEAD", "/", "412", ["If-Match": "\"0\""]),
        ("OPTIONS", "/", "204", [:]),
        ("PUT", "/codes", "405", [:]),
        ("GET", "/mcp", "405", [:]),
        ("GET", "/codes", "200", ["Accept-Encoding": "gzip"]),
    ])
    func theHeaderFieldsAreDescribed(_ method: String, _ target: String, _ status: String, _ fields: [String: String]) throws {
        let answer = client.send(method, target, fields.map { ($0.key, $0.value) })
        #expect(String(answer.status) == status)
        let path = try #require(document.template(of: target))
        // A method that a path does not have is described with those that it has.
        let operation = try #require(
            document.operation(method.lowercased(), path) ?? document.operation("get", path) ?? document.operation("post", path))
        let response = try #require(document.responses(of: operation)[status])
        for fault in headerFaults(answer, response) { Issue.record("\(method) \(target): \(fault)") }
    }

    /// How the header fields of a response contradict the contract. Date and Connection are added by the server.
    private func headerFaults(_ answer: TestResponse, _ response: JSON) -> [String] {
        var described: [String: JSON] = [:]
        for (name, header) in response["headers"]?.object ?? [:] { described[name.lowercased()] = document.resolve(header) }
        let unknown = answer.fields.keys.filter { $0 != "content-type" && described[$0] == nil }.map { "\($0) is not described" }
        let missing = described.filter { $0.value["required"] == .bool(true) && $0.key != "date" && answer.fields[$0.key] == nil }
            .map { "\($0.key) is missing" }
        let wrong = answer.fields.flatMap { name, value -> [String] in
            guard let schema = described[name]?["schema"] else { return [] }
            let isNumber = schema["type"]?.string == "integer"
            return SchemaValidator(document).faults(isNumber ? .number(Double(value) ?? -1) : .string(value), schema, at: name)
        }
        return unknown + missing + wrong
    }

    // MARK: - Examples

    struct Example: Sendable, CustomStringConvertible {
        /// The request, such as "GET /codes/477", or the name of a refusal.
        let summary: String
        let status: String
        let mediaType: String
        let definition: JSON
        let response: JSON

        var description: String { "\(summary) (\(status), \(mediaType))" }
    }

    /// Every example of every response, without duplicates.
    static let examples: [Example] = {
        let document = OpenAPIDocument.shared
        var seen: Set<String> = []
        var examples: [Example] = []
        for operation in document.operations {
            for (status, response) in document.responses(of: operation) {
                for (mediaType, content) in response["content"]?.object ?? [:] {
                    if content["examples"]?.object.isEmpty != false { Issue.record("\(operation) \(status) \(mediaType) has no example") }
                    for (_, definition) in content["examples"]?.object ?? [:] {
                        let example = Example(
                            summary: definition["summary"]?.string ?? "", status: status, mediaType: mediaType, definition: definition,
                            response: response)
                        if seen.insert(example.description).inserted { examples.append(example) }
                    }
                }
            }
        }
        return examples.sorted { $0.description < $1.description }
    }()

    @Test(arguments: Self.examples)
    func everyExampleIsWhatTheServiceAnswers(_ example: Example) throws {
        let answer = try answer(to: example)
        #expect(String(answer.status) == example.status)
        #expect(answer.mediaType == example.mediaType)
        for fault in headerFaults(answer, example.response) { Issue.record("\(example): \(fault)") }
        let isJSON = example.mediaType.hasSuffix("json") && example.mediaType != "application/x-ndjson"
        let content = isJSON ? try #require(answer.value) : .string(answer.text)
        if let external = example.definition["externalValue"]?.string {
            #expect("GET " + external == example.summary)
        } else {
            #expect(
                example.definition["value"] == content, "\(example) differs from the answer; run `make regenerate`")
        }
        let schema = try #require(example.response["content"]?[example.mediaType]?["schema"])
        for fault in SchemaValidator(document).faults(content, schema) { Issue.record("\(example)\(fault)") }
    }

    /// Sends the first example of the content that the operation takes, with the examples of its header fields.
    private func post(_ target: String) throws -> TestResponse {
        let operation = try #require(document.operation("post", String(target.prefix { $0 != "?" })))
        let content = operation.definition["requestBody"]?["content"]?.object ?? [:]
        let (type, media) = try #require(content.first { $0.value["examples"] != nil && ($0.key == "text/plain" || content.count == 1) })
        let value = try #require(media["examples"]?.object.min { $0.key < $1.key }?.value["value"])
        let fields = operation.parameters(in: "header").map { ($0["name"]?.string ?? "", $0["example"]?.string ?? "") }
        return client.post(target, value.string.map { Array($0.utf8) } ?? JSONWriter.line(Self.writable(value)), type: type, fields)
    }

    private static func writable(_ value: JSON) -> JSONValue {
        switch value {
        case .null: .null
        case .bool(let flag): .bool(flag)
        case .number(let number): .int(Int(number))
        case .string(let text): .string(text)
        case .array(let elements): .array(elements.map(writable))
        case .object(let members): .object(members.map { .init($0.key, writable($0.value)) })
        }
    }

    private func answer(to example: Example) throws -> TestResponse {
        let parts = example.summary.split(separator: " ", maxSplits: 1).map(String.init)
        if parts.count == 2, parts[0] == "POST" { return try post(parts[1]) }
        if parts.count == 2 { return client.send(parts[0], parts[1]) }
        if example.summary == "not_ready" {
            let readiness = Readiness()
            readiness.isReady = false
            return TestClient(service: LookupService(readiness: readiness)).get("/readyz")
        }
        if example.summary == "precondition_failed" { return client.get("/codes/486", ["If-Match": "\"0\""]) }
        let rejection = try #require(Rejection(rawValue: example.summary), "\(example.summary) is neither a request nor a refusal")
        return TestResponse(client.service.refuse(rejection), hasContent: true)
    }
}
