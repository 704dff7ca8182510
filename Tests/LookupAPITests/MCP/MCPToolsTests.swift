// SPDX-License-Identifier: Apache-2.0

import Foundation
import SIPRegistry
import Testing

@testable import LookupAPI

/// The tools, called like an assistant calls them.
struct MCPToolsTests {
    private let client = MCPClient()
    private static let trace =
        Bundle.module.url(forResource: "Fixtures/mcp-trace", withExtension: "txt").flatMap { try? String(contentsOf: $0, encoding: .utf8) }
        ?? ""

    private static let tools: [String: JSON] = {
        let list = MCPClient().ask("tools/list").result?["tools"]?.array ?? []
        return Dictionary(uniqueKeysWithValues: list.map { ($0["name"]?.string ?? "", $0) })
    }()

    /// Calls the tool, and checks its answer against its schema and the bound of its text.
    @discardableResult
    private func call(_ name: String, _ arguments: [String: JSON]) throws -> String {
        let answer = client.call(name, arguments)
        #expect(!answer.isError, "\(name) \(arguments): \(answer.text)")
        #expect(answer.text.utf8.count <= 2048, "\(name) \(arguments): \(answer.text.utf8.count)")
        let schema = try #require(Self.tools[name]?["outputSchema"])
        let value = try #require(answer.value, "\(name) \(arguments)")
        for fault in SchemaValidator().faults(value, schema) { Issue.record("\(name) \(arguments)\(fault)") }
        return answer.text
    }

    @Test func eachToolSaysWhatItTakesAndThatItChangesNothing() {
        #expect(Set(Self.tools.keys) == ["lookup_code", "search", "map_cause", "explain_trace", "lookup_provider_code"])
        for (name, tool) in Self.tools {
            #expect(tool["inputSchema"]?["type"] == .string("object"), "\(name)")
            #expect(tool["outputSchema"]?["type"] == .string("object"), "\(name)")
            #expect(tool["annotations"]?["readOnlyHint"] == .bool(true), "\(name)")
            #expect(tool["annotations"]?["idempotentHint"] == .bool(true), "\(name)")
            #expect(tool["description"]?.string?.isEmpty == false, "\(name)")
            #expect(tool["title"]?.string?.isEmpty == false, "\(name)")
        }
    }

    @Test func everyCodeIsToldWithItsSource() throws {
        for code in Registry.standard.codes {
            let text = try call("lookup_code", ["code": .number(Double(code.code))])
            #expect(text.hasPrefix("\(code.code) \(code.reasonPhrase)"))
            #expect(text.contains(code.definition.citation), "\(code.code)")
            #expect(text.contains("sip-codes:/codes/\(code.code)"), "\(code.code)")
        }
        for code in Registry.standard.deFactoCodes {
            #expect(try call("lookup_code", ["code": .number(Double(code.code))]).contains("No registry lists it"), "\(code.code)")
        }
    }

    @Test func everyCauseAndCodeIsMapped() throws {
        for cause in Q850Cause.all { try call("map_cause", ["cause": .number(Double(cause.cause))]) }
        for code in Registry.standard.codes where code.code >= 300 { try call("map_cause", ["code": .number(Double(code.code))]) }
        #expect(try call("map_cause", ["cause": .number(17)]).contains("486 Busy Here"))
        #expect(try call("map_cause", ["code": .number(404)]).contains("RFC 3398"))
    }

    @Test func everyProviderCodeIsFound() throws {
        for entry in ProviderCode.all {
            let text = try call("lookup_provider_code", ["code": .string(entry.code), "provider": .string(entry.provider.rawValue)])
            #expect(text.contains(entry.source.citation), "\(entry.provider) \(entry.code)")
        }
        #expect(try call("lookup_provider_code", ["code": .string("USER_NOT_REGISTERED")]).contains("FreeSWITCH"))
    }

    @Test(arguments: ["busy", "no audio after transfer", "Q.850;cause=34", "399", "nothing that anyone knows zzz", "603+ blocked"])
    func aSearchIsAnsweredWithinItsSchema(_ words: String) throws { try call("search", ["query": .string(words), "limit": .number(20)]) }

    @Test func aTraceIsExplained() throws {
        let text = try call("explain_trace", ["trace": .string(Self.trace)])
        #expect(text.contains("486"))
        #expect(
            try call("explain_trace", ["trace": .string(Self.trace), "redact": .bool(true), "log": .string("raw")]).contains("alice")
                == false)
    }

    @Test func longTracesAreToldShortlyAndTooLongOnesNotAtAll() throws {
        let long = String(repeating: Self.trace, count: 200)
        try call("explain_trace", ["trace": .string(long)])
        let answer = client.call("explain_trace", ["trace": .string(String(repeating: "a", count: 1 << 20 + 1))])
        #expect(answer.isError)
        #expect(answer.text.contains("at most 1048576"))
    }

    @Test(
        arguments: [
            ("lookup_code", [:], "'code' is missing"), ("lookup_code", ["code": .number(99)], "not a SIP status code"),
            ("lookup_code", ["code": .number(499)], "must treat it as 400"), ("lookup_code", ["kode": .number(486)], "no argument 'kode'"),
            ("lookup_code", ["code": .array([])], "must be a text or a number"), ("search", ["query": .string("  ")], "'query' is missing"),
            ("search", ["query": .string("a"), "limit": .number(21)], "from 1 to 20"),
            ("search", ["query": .string("a"), "kind": .string("b")], "not a value of 'kind'"),
            ("search", ["query": .string(String(repeating: "a", count: 2049))], "2049 bytes"),
            ("map_cause", [:], "Give one of"), ("map_cause", ["cause": .number(17), "code": .number(486)], "Give one of"),
            ("map_cause", ["cause": .number(128)], "from 1 to 127"),
            ("explain_trace", ["trace": .string("x"), "redact": .string("y")], "true or false"),
            ("lookup_provider_code", ["code": .string("no such code")], "No provider has an entry"),
            ("lookup_provider_code", ["code": .string("x"), "provider": .string("telnyx")], "Telnyx has no entry"),
        ] as [(String, [String: JSON], String)])
    func aModelIsToldWhatWasWrong(_ tool: String, _ arguments: [String: JSON], _ message: String) {
        let answer = client.call(tool, arguments)
        #expect(answer.isError)
        #expect(answer.text.contains(message), "\(answer.text)")
        #expect(answer.value == nil)
    }

    @Test func aNumberMayBeWrittenAsATextAndAPhraseInItsPlace() throws {
        let text = try call("lookup_code", ["code": .string("486")])
        #expect(try call("lookup_code", ["code": .string("Busy Here")]) == text)
        #expect(try call("lookup_code", ["code": .string("603+")]).hasPrefix("603 Decline"))
    }

    @Test func aToolThatIsNotThereIsAnErrorOfTheProtocol() {
        let answer = client.ask("tools/call", ["name": .string("nothing"), "arguments": .object([:])])
        #expect(answer.status == 400)
        #expect(answer.rpcError == -32602)
    }

    @Test func theOperatorsAdditionsAreTold() throws {
        let overlay = try Overlay(
            json: Array(
                #"{"source": "Example AG", "codes": {"486": {"notes": ["Ask the desk."]}}, "private_codes": {"699": {"reason_phrase": "Ours", "meaning": "Ours alone."}}}"#
                    .utf8))
        let client = MCPClient(TestClient(service: LookupService(registry: Registry.standard.adding(overlay))))
        #expect(client.call("lookup_code", ["code": .number(486)]).text.contains("Ask the desk."))
        #expect(client.call("lookup_code", ["code": .number(699)]).text.contains("Example AG"))
    }
}
