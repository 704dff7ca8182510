// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// The header fields that repeat parts of a message (MCP 2026-07-28, Streamable HTTP, "Request Metadata"). They are checked against the
/// message, because a proxy may route by the fields while the service answers by the message.
struct MCPFields: Sendable {
    static let names: [FieldName] = [.mcpProtocolVersion, .mcpMethod, .mcpName, .origin]

    private let values: [FieldName: [String]]

    init(_ values: [FieldName: [String]]) {
        self.values = values
    }

    /// The value of Origin; nil where the client is not a browser.
    var origin: String? { values[.origin].map { $0.joined(separator: ", ") } }

    func version() throws(RPCError) -> String? { try one(.mcpProtocolVersion, "MCP-Protocol-Version") }

    func check(version: String) throws(RPCError) {
        try check(try self.version(), "MCP-Protocol-Version", against: version)
    }

    /// Checks that method and name agree with the message.
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

    /// The one value of a field; a second one is an error, because two readers could use different ones.
    private func one(_ name: FieldName, _ label: String) throws(RPCError) -> String? {
        let all = values[name] ?? []
        guard all.count < 2 else { throw RPCError(.headerMismatch, "Header mismatch: the field \(label) is present more than once.") }
        return all.first
    }

    /// Decodes a value of the format "=?base64?...?=", which stands for text that a field value cannot contain.
    private static func decoded(_ value: String) -> String {
        let (open, close) = ("=?base64?", "?=")
        guard value.hasPrefix(open), value.hasSuffix(close), value.utf8.count >= open.utf8.count + close.utf8.count else { return value }
        let octets = Base64.decode(value.utf8.dropFirst(open.utf8.count).dropLast(close.utf8.count))
        // A value that cannot be decoded stays as it is, and then does not agree with the message.
        return octets.flatMap { String(validating: $0, as: UTF8.self) } ?? value
    }
}
