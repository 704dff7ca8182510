// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPServer

@testable import LookupAPI

/// A client of the service's MCP; by default it uses the stateless revision.
struct MCPClient: Sendable {
    static let stateless = "2026-07-28"

    private let client: TestClient

    init(_ client: TestClient = TestClient()) {
        self.client = client
    }

    static let meta: [String: JSON] = [
        "io.modelcontextprotocol/protocolVersion": .string(stateless),
        "io.modelcontextprotocol/clientInfo": .object(["name": .string("test"), "version": .string("1")]),
        "io.modelcontextprotocol/clientCapabilities": .object([:]),
    ]

    /// A complete request of the stateless revision, including header fields and `_meta`.
    func ask(_ method: String, _ params: [String: JSON] = [:]) -> TestResponse {
        var fields = [("MCP-Protocol-Version", Self.stateless), ("Mcp-Method", method)]
        if let name = params["name"]?.string ?? params["uri"]?.string { fields.append(("Mcp-Name", name)) }
        return send(method, params.merging(["_meta": .object(Self.meta)]) { given, _ in given }, fields)
    }

    /// A request with only these header fields, and with `_meta` only if it is in `params`.
    func send(_ method: String, _ params: [String: JSON] = [:], _ fields: [(String, String)] = [], id: JSON? = .number(7)) -> TestResponse {
        var message: [String: JSON] = ["jsonrpc": .string("2.0"), "method": .string(method), "params": .object(params)]
        if let id { message["id"] = id }
        return post(JSON.object(message).line, fields)
    }

    func post(_ content: String, _ fields: [(String, String)] = []) -> TestResponse {
        client.post("/mcp", Array(content.utf8), type: "application/json", [("Accept", "application/json, text/event-stream")] + fields)
    }

    /// The answer of a tool, as text and as a value.
    func call(_ tool: String, _ arguments: [String: JSON]) -> (text: String, value: JSON?, isError: Bool) {
        let result = ask("tools/call", ["name": .string(tool), "arguments": .object(arguments)]).value?["result"]
        let text = (result?["content"]?.array ?? []).compactMap { $0["text"]?.string }.joined()
        return (text, result?["structuredContent"], result?["isError"] == .bool(true))
    }
}

extension TestResponse {
    /// The code of a JSON-RPC error.
    var rpcError: Int? { value?["error"]?["code"]?.number.map { Int($0) } }
    var result: JSON? { value?["result"] }
}

extension JSON {
    /// The value as JSON in one line.
    var line: String { String(decoding: JSONWriter.line(written), as: UTF8.self) }

    private var written: JSONValue {
        switch self {
        case .null: .null
        case .bool(let flag): .bool(flag)
        case .number(let number): .number(number == number.rounded() ? String(Int(number)) : String(number))
        case .string(let text): .string(text)
        case .array(let elements): .array(elements.map(\.written))
        case .object(let members): .object(members.sorted { $0.key < $1.key }.map { .init($0.key, $0.value.written) })
        }
    }
}
