// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// Tests `sip-codes mcp` over pipes.
struct MCPTests {
    private func converse(_ lines: [String]) throws -> [[String: Any]] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("mcp-\(UUID().uuidString)")
        try Data(lines.joined(separator: "\n").utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let outcome = try SIPCodesProcess.run(["mcp"], input: file)
        #expect(outcome.status == 0)
        #expect(outcome.errors.isEmpty)
        return try outcome.output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    private let meta = """
        "_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}
        """

    @Test func answersEachRequestInOneLine() throws {
        let answers = try converse([
            #"{"jsonrpc":"2.0","id":1,"method":"server/discover","params":{\#(meta)}}"#, "",
            #"{"jsonrpc":"2.0","id":"two","method":"tools/call","params":{"name":"lookup_code","arguments":{"code":486},\#(meta)}}"#,
            #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#, "nonsense",
            #"[{"jsonrpc":"2.0","id":3,"method":"ping"}]"#, #"{"jsonrpc":"2.0","id":4,"method":"ping"}"# + "\r",
        ])
        #expect(answers.count == 5)
        #expect((answers[0]["result"] as? [String: Any])?["supportedVersions"] as? [String] == ["2026-07-28", "2025-11-25", "2025-06-18"])
        #expect(answers[1]["id"] as? String == "two")
        #expect((answers[2]["error"] as? [String: Any])?["code"] as? Int == -32700)
        #expect((answers[3]["error"] as? [String: Any])?["code"] as? Int == -32600)
        #expect(answers[4]["id"] as? Int == 4)
    }

    @Test func shakesHands() throws {
        let answers = try converse([
            #"{"jsonrpc":"2.0","id":0,"method":"server/discover","params":{}}"#,
            #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"a","version":"1"}}}"#,
            #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#, #"{"jsonrpc":"2.0","id":2,"method":"tools/list"}"#,
        ])
        #expect((answers[0]["error"] as? [String: Any])?["code"] as? Int == -32602)
        #expect((answers[1]["result"] as? [String: Any])?["protocolVersion"] as? String == "2025-06-18")
        #expect(((answers[2]["result"] as? [String: Any])?["tools"] as? [Any])?.count == 5)
    }

    @Test func aLineWithoutEndIsDroppedAndTheNextIsAnswered() throws {
        let answers = try converse([String(repeating: "a", count: 3 << 20), #"{"jsonrpc":"2.0","id":4,"method":"ping"}"#])
        #expect(answers.count == 2)
        #expect((answers[0]["error"] as? [String: Any])?["code"] as? Int == -32600)
        #expect(answers[1]["id"] as? Int == 4)
    }
}
