// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// The header fields that repeat parts of a message (MCP 2026-07-28, Streamable HTTP, "Request Metadata"). Who routes by them and
/// who answers by the message must not be told different things.
struct MCPFields: Sendable {
    static let names: [FieldName] = [.mcpProtocolVersion, .mcpMethod, .mcpName, .origin]

    private let values: [FieldName: [String]]

    init(_ values: [FieldName: [String]]) {
        self.values = values
    }

    /// The value of Origin; nil where the client is no browser.
    var origin: String? { values[.origin].map { $0.joined(separator: ", ") } }

    func version() throws(RPCError) -> String? { try one(.mcpProtocolVersion, "MCP-Protocol-Version") }

    func check(version: String) throws(RPCError) {
        try check(try self.version(), "MCP-Protocol-Version", against: version)
    }

    /// Method and name.
    func check(_ message: RPCMessage) throws(RPCError) {
        try check(try one(.mcpMethod, "Mcp-Method"), "Mcp-Method", against: message.method)
        guard let member = Self.named[message.method], let name = message.params[member]?.text else { return }
        try check(try one(.mcpName, "Mcp-Name").map(Self.decoded), "Mcp-Name", against: name)
    }

    /// The member of `params` that Mcp-Name repeats.
    private static let named = ["tools/call": "name", "prompts/get": "name", "resources/read": "uri"]

    private func check(_ value: String?, _ field: String, against wanted: String) throws(RPCError) {
        guard let value else { throw RPCError(.headerMismatch, "Header mismatch: the field \(field) is missing.") }
        guard value == wanted else {
            throw RPCError(
                .headerMismatch,
                "Header mismatch: the field \(field) says '\(value.shortened)', the message '\(wanted.shortened)'.")
        }
    }

    /// Two values would let two readers go by different ones.
    private func one(_ name: FieldName, _ label: String) throws(RPCError) -> String? {
        let all = values[name] ?? []
        guard all.count < 2 else { throw RPCError(.headerMismatch, "Header mismatch: the field \(label) is present more than once.") }
        return all.first
    }

    /// A value that no field could hold as it is stands there as "=?base64?...?=".
    private static func decoded(_ value: String) -> String {
        let (open, close) = ("=?base64?", "?=")
        guard value.hasPrefix(open), value.hasSuffix(close), value.utf8.count >= open.utf8.count + close.utf8.count else { return value }
        let octets = Base64.decode(value.utf8.dropFirst(open.utf8.count).dropLast(close.utf8.count))
        // What cannot be decoded matches nothing that a message says.
        return octets.flatMap { String(validating: $0, as: UTF8.self) } ?? value
    }
}
