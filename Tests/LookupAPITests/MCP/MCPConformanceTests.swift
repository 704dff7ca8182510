// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer
@testable import LookupAPI

/// The requirements of MCP's public conformance suite on servers over HTTP, as far as this server has the features.
@Suite(.overEveryTransport) struct MCPConformanceTests {
    private let client = MCPClient()
    private let http = TestClient()
    private let fields = [("MCP-Protocol-Version", MCPClient.stateless)]

    // MARK: - Stateless requests

    @Test(arguments: ["io.modelcontextprotocol/protocolVersion", "io.modelcontextprotocol/clientCapabilities", "_meta"])
    func aRequestWithoutWhatItMustSayOfItselfIsRefused(_ missing: String) {
        var meta = MCPClient.meta
        meta[missing] = nil
        let params: [String: JSON] = missing == "_meta" ? [:] : ["_meta": .object(meta)]
        let answer = client.send("server/discover", params, fields + [("Mcp-Method", "server/discover")])
        #expect(answer.status == 400)
        #expect(answer.rpcError == -32602)
        #expect(answer.value?["id"] == .number(7))
    }

    @Test func whatAClientIsCalledNeedNotBeSaid() {
        var meta = MCPClient.meta
        meta["io.modelcontextprotocol/clientInfo"] = nil
        #expect(client.ask("server/discover", ["_meta": .object(meta)]).status == 200)
    }

    @Test func discoveryNamesVersionsAndCapabilities() {
        let result = client.ask("server/discover").result
        #expect(result?["supportedVersions"]?.strings == ["2026-07-28", "2025-11-25", "2025-06-18"])
        #expect(Set(result?["capabilities"]?.object.keys ?? [:].keys) == ["tools", "resources", "prompts"])
        #expect(result?["resultType"] == .string("complete"))
        #expect(result?["_meta"]?["io.modelcontextprotocol/serverInfo"]?["name"] == .string("sip-codes"))
    }

    @Test(arguments: ["server/discover", "tools/list", "resources/list", "resources/templates/list", "prompts/list"])
    func aListMayBeCached(_ method: String) {
        let result = client.ask(method).result
        #expect(result?["ttlMs"] == .number(3_600_000))
        #expect(result?["cacheScope"] == .string("public"))
        #expect(result?["resultType"] == .string("complete"))
    }

    @Test func aListIsTheSameWhateverWasAskedBetween() {
        for method in ["tools/list", "resources/list", "prompts/list"] {
            let first = client.ask(method).body
            _ = client.ask("server/discover")
            #expect(client.ask(method).body == first)
        }
    }

    // MARK: - Versions

    @Test func aVersionThatIsNotSpokenIsRefusedWithThoseThatAre() {
        var meta = MCPClient.meta
        meta["io.modelcontextprotocol/protocolVersion"] = .string("v999.0.0")
        let answer = client.send(
            "server/discover", ["_meta": .object(meta)], [("MCP-Protocol-Version", "v999.0.0"), ("Mcp-Method", "server/discover")])
        #expect(answer.status == 400)
        #expect(answer.rpcError == -32022)
        #expect(answer.value?["error"]?["data"]?["supported"]?.strings == ["2026-07-28", "2025-11-25", "2025-06-18"])
        #expect(answer.value?["error"]?["data"]?["requested"] == .string("v999.0.0"))
    }

    @Test(arguments: ["invalid-protocol-version", "2000-01-01", "2099-01-01"])
    func aFieldWithAVersionThatIsNotSpokenIsRefused(_ version: String) {
        #expect(client.send("tools/list", [:], [("MCP-Protocol-Version", version)]).status == 400)
        #expect(client.send("notifications/initialized", [:], [("MCP-Protocol-Version", version)], id: nil).status == 400)
    }

    @Test func aRequestOfNoEraIsRefused() {
        let answer = client.send("tools/list")
        #expect(answer.status == 400)
        #expect(answer.rpcError == -32020)
    }

    // MARK: - Header fields that repeat the message

    private func refusal(_ method: String, _ params: [String: JSON], _ more: [(String, String)]) -> Int? {
        let answer = client.send(method, params.merging(["_meta": .object(MCPClient.meta)]) { $1 }, fields + more)
        #expect(answer.status == (answer.rpcError == nil ? 200 : 400))
        return answer.rpcError
    }

    @Test(arguments: ["prompts/list", "TOOLS/LIST", ""])
    func anotherMethodThanThatOfTheMessageIsRefused(_ method: String) {
        #expect(refusal("tools/list", [:], method.isEmpty ? [] : [("Mcp-Method", method)]) == -32020)
    }

    @Test(arguments: ["mcp-method", "MCP-METHOD"])
    func theNameOfAFieldHasNoCase(_ name: String) {
        #expect(refusal("tools/list", [:], [(name, "tools/list")]) == nil)
    }

    private let call: [String: JSON] = ["name": .string("lookup_code"), "arguments": .object(["code": .number(486)])]

    @Test(arguments: ["", "search", "LOOKUP_CODE", "=?base64?c2VhcmNo?=", "=?base64?bG9va3VwX2NvZGU?=", "=?base64?!!!!?="])
    func anotherNameThanThatOfTheMessageIsRefused(_ name: String) {
        let named = name.isEmpty ? [] : [("Mcp-Name", name)]
        #expect(refusal("tools/call", call, [("Mcp-Method", "tools/call")] + named) == -32020)
    }

    @Test(arguments: ["  lookup_code  ", "=?base64?bG9va3VwX2NvZGU=?="])
    func spaceAroundAValueAndItsCodingDoNotCount(_ name: String) {
        #expect(refusal("tools/call", call, [("Mcp-Method", "tools/call"), ("Mcp-Name", name)]) == nil)
    }

    @Test func aFieldThatIsThereTwiceIsRefused() {
        #expect(refusal("tools/list", [:], [("Mcp-Method", "tools/list"), ("Mcp-Method", "tools/list")]) == -32020)
    }

    @Test func theVersionOfTheFieldMustBeThatOfTheMessage() {
        var meta = MCPClient.meta
        meta["io.modelcontextprotocol/protocolVersion"] = .string("v999.0.0")
        let answer = client.send("server/discover", ["_meta": .object(meta)], fields + [("Mcp-Method", "server/discover")])
        #expect(answer.status == 400)
        #expect(answer.rpcError == -32020)
    }

    // MARK: - Methods

    @Test(arguments: [
        "initialize", "ping", "logging/setLevel", "resources/subscribe", "resources/unsubscribe", "subscriptions/listen", "unknown/method",
    ])
    func aMethodThatTheRevisionDoesNotHaveIsNotFound(_ method: String) {
        let answer = client.ask(method)
        #expect(answer.status == 404)
        #expect(answer.rpcError == -32601)
        #expect(answer.value?["id"] == .number(7))
        #expect(answer.mediaType == "application/json")
    }

    @Test(arguments: [JSON.string("a"), .number(0), .number(-1), .string("")])
    func theAnswerHasTheIDOfTheRequest(_ id: JSON) {
        let fields = fields + [("Mcp-Method", "tools/list")]
        #expect(client.send("tools/list", ["_meta": .object(MCPClient.meta)], fields, id: id).value?["id"] == id)
    }

    @Test func noSessionIsMadeOrAskedFor() {
        #expect(client.ask("tools/list").fields["mcp-session-id"] == nil)
        let answer = client.send(
            "tools/list", ["_meta": .object(MCPClient.meta)],
            fields + [("Mcp-Method", "tools/list"), ("Mcp-Session-Id", "stale"), ("Last-Event-ID", "3")])
        #expect(answer.status == 200)
        #expect(answer.fields["mcp-session-id"] == nil)
    }

    // MARK: - The handshake's era

    @Test(arguments: [
        ("2025-11-25", "2025-11-25"), ("2025-06-18", "2025-06-18"), ("2024-11-05", "2025-11-25"), ("2026-07-28", "2025-11-25"),
    ])
    func aHandshakeAgreesOnAVersion(_ wanted: String, _ agreed: String) {
        let info: JSON = .object(["name": .string("test"), "version": .string("1")])
        let answer = client.send(
            "initialize", ["protocolVersion": .string(wanted), "capabilities": .object([:]), "clientInfo": info])
        #expect(answer.status == 200)
        #expect(answer.result?["protocolVersion"] == .string(agreed))
        #expect(answer.result?["serverInfo"]?["name"] == .string("sip-codes"))
        #expect(answer.fields["mcp-session-id"] == nil)
        #expect(client.send("notifications/initialized", [:], [("MCP-Protocol-Version", agreed)], id: nil).status == 202)
    }

    @Test(arguments: ["2025-11-25", "2025-06-18"])
    func afterAHandshakeRequestsAreAnsweredAsThatRevisionHasThem(_ version: String) {
        let fields = [("MCP-Protocol-Version", version)]
        let tools = client.send("tools/list", [:], fields).result
        #expect(tools?["tools"]?.array.count == 5)
        #expect(tools?["resultType"] == nil)
        #expect(tools?["ttlMs"] == nil)
        #expect(client.send("ping", [:], fields).result == .object([:]))
        let missing = client.send("resources/read", ["uri": .string("sip-codes:/codes/999")], fields)
        #expect(missing.status == 200)
        #expect(missing.rpcError == -32002)
        #expect(client.send("unknown/method", [:], fields).status == 200)
        #expect(client.send("server/discover", [:], fields).rpcError == -32601)
    }

    // MARK: - The transport

    @Test func aBatchIsRefused() {
        let request = JSON.object(["jsonrpc": .string("2.0"), "id": .number(1), "method": .string("ping")])
        for version in ["2026-07-28", "2025-11-25", "2025-06-18"] {
            let answer = client.post(JSON.array([request, request]).line, [("MCP-Protocol-Version", version)])
            #expect(answer.status == 400)
            #expect(answer.rpcError == -32600)
            #expect(answer.value?.object.keys.contains("id") == false)
        }
    }

    @Test(arguments: [
        ("{", -32700), ("", -32700), ("[", -32700), ("\u{7F}", -32700), ("3", -32600), ("{}", -32600),
        ("{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}", -32600), ("{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"}", -32600),
        ("{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"ping\"}", -32600),
        ("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":[]}", -32600),
        ("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}", -32600),
    ])
    func whatIsNoMessageIsRefused(_ content: String, _ code: Int) {
        let answer = client.post(content, fields)
        #expect(answer.status == 400)
        #expect(answer.rpcError == code)
    }

    @Test func aDeepMessageIsRefused() {
        let deep = String(repeating: "[", count: 10_000)
        #expect(client.post("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\",\"params\":{\"a\":\(deep)").rpcError == -32700)
    }

    @Test(arguments: [
        "https://evil.example.com", "null", "http://localhost.evil.example", "http://127.0.0.1.evil.example", "http://localhost:99999999",
    ])
    func aPageOfAnotherOriginIsForbidden(_ origin: String) {
        let answer = client.send(
            "tools/list", ["_meta": .object(MCPClient.meta)], fields + [("Mcp-Method", "tools/list"), ("Origin", origin)])
        #expect(answer.status == 403)
        #expect(answer.value?.object.keys.contains("id") == false)
    }

    @Test(arguments: ["http://localhost:6274", "http://127.0.0.1", "https://[::1]:8443"])
    func aPageOfThisMachineMaySpeak(_ origin: String) {
        let answer = client.send(
            "tools/list", ["_meta": .object(MCPClient.meta)], fields + [("Mcp-Method", "tools/list"), ("Origin", origin)])
        #expect(answer.status == 200)
    }

    @Test func anOriginThatTheOperatorNamesMaySpeak() {
        var configuration = APIConfiguration()
        configuration.allowedOrigins = ["https://assistant.example.com"]
        let client = MCPClient(TestClient(service: LookupService(configuration: configuration)))
        for (origin, status) in [("https://assistant.example.com", 200), ("https://other.example.com", 403)] {
            let more = [("Mcp-Method", "tools/list"), ("Origin", origin)]
            #expect(client.send("tools/list", ["_meta": .object(MCPClient.meta)], fields + more).status == status)
        }
    }

    @Test(arguments: ["GET", "HEAD", "DELETE", "PUT"])
    func anotherMethodThanPOSTIsNotAllowed(_ method: String) {
        let answer = http.send(method, "/mcp")
        #expect(answer.status == 405)
        #expect(answer.fields["allow"] == "OPTIONS, POST")
    }

    @Test func aPreflightNamesTheFields() {
        let answer = http.send("OPTIONS", "/mcp", [("Origin", "http://localhost:6274"), ("Access-Control-Request-Method", "POST")])
        #expect(answer.status == 204)
        #expect(answer.fields["access-control-allow-headers"]?.contains("Mcp-Method") == true)
        #expect(answer.fields["access-control-allow-methods"] == "OPTIONS, POST")
    }

    @Test func contentOfAnotherTypeIsNotRead() {
        #expect(http.post("/mcp", Array("{}".utf8)).status == 415)
        #expect(client.ask("tools/list").fields["cache-control"] == "no-store")
    }

    @Test func withoutItNothingIsThere() {
        var configuration = APIConfiguration()
        configuration.servesMCP = false
        #expect(MCPClient(TestClient(service: LookupService(configuration: configuration))).ask("tools/list").status == 404)
    }
}
