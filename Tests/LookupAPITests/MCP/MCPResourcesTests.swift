// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import Testing

@testable import LookupAPI

struct MCPResourcesTests {
    private let client = MCPClient()

    private func all() throws -> [JSON] {
        var found: [JSON] = []
        var cursor: JSON?
        repeat {
            let result = try #require(client.ask("resources/list", cursor.map { ["cursor": $0] } ?? [:]).result)
            found += result["resources"]?.array ?? []
            cursor = result["nextCursor"]
        } while cursor != nil && found.count < 10_000
        return found
    }

    @Test func everyRecordIsListedOnceAndReadAsMarkdown() throws {
        let entries = try all()
        let uris = entries.compactMap { $0["uri"]?.string }
        #expect(Set(uris).count == uris.count)
        let registry = Registry.standard
        let records =
            registry.codes.count + registry.deFactoCodes.count + registry.classes.count + Q850Cause.all.count + WarningCode.all.count
            + Symptom.all.count + CallFlow.all.count + ProviderCode.all.count
        #expect(uris.count == records)
        for entry in entries {
            let uri = entry["uri"]?.string ?? ""
            let content = client.ask("resources/read", ["uri": .string(uri)]).result?["contents"]?.array.first
            let page = TestClient().get(String(uri.dropFirst("sip-codes:".count)), ["Accept": "text/markdown"])
            #expect(content?["text"]?.string == page.text, "\(uri)")
            #expect(content?["mimeType"] == .string("text/markdown"))
            #expect(content?["uri"] == .string(uri))
            #expect(entry["title"]?.string?.isEmpty == false, "\(uri)")
            #expect(entry["name"]?.string?.isEmpty == false, "\(uri)")
        }
    }

    @Test func theWholeOfACodeCanBeReadToo() {
        let full = client.ask("resources/read", ["uri": .string("sip-codes:/codes/486?view=full")])
        #expect(full.result?["contents"]?.array.first?["text"]?.string?.contains("Header fields") == true)
    }

    @Test func theFamiliesAreNamed() {
        let templates = client.ask("resources/templates/list").result?["resourceTemplates"]?.array ?? []
        let uris = templates.compactMap { $0["uriTemplate"]?.string }
        #expect(uris.contains("sip-codes:/codes/{code}"))
        #expect(uris.contains("sip-codes:/provider-codes/{provider}/{code}"))
        #expect(!uris.contains { $0.contains("problems") })
    }

    @Test(arguments: ["sip-codes:/codes/999", "sip-codes:/codes/0486", "file:///etc/passwd", "sip-codes:/../codes/486", "", "/codes/486"])
    func whatIsNoResourceIsNotFound(_ uri: String) {
        let answer = client.ask("resources/read", ["uri": .string(uri)])
        #expect(answer.status == 400)
        #expect(answer.rpcError == -32602)
    }

    @Test(arguments: [JSON.string("7"), .string("-100"), .string("100000"), .number(100), .string("")])
    func aCursorThatNoPageGaveIsRefused(_ cursor: JSON) {
        #expect(client.ask("resources/list", ["cursor": cursor]).rpcError == -32602)
        #expect(client.ask("tools/list", ["cursor": cursor]).rpcError == -32602)
    }

    @Test func thePromptHoldsTheTrace() {
        let prompts = client.ask("prompts/list").result?["prompts"]?.array
        #expect(prompts?.first?["name"] == .string("explain_trace"))
        let arguments: JSON = .object(["trace": .string("SIP/2.0 486 Busy Here")])
        let prompt = client.ask("prompts/get", ["name": .string("explain_trace"), "arguments": arguments]).result
        #expect(prompt?["messages"]?.array.first?["content"]?["text"]?.string?.contains("SIP/2.0 486 Busy Here") == true)
        #expect(client.ask("prompts/get", ["name": .string("explain_trace")]).rpcError == -32602)
        #expect(client.ask("prompts/get", ["name": .string("nothing")]).rpcError == -32602)
    }
}
