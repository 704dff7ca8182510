// SPDX-License-Identifier: Apache-2.0

/// Why a message got no result (JSON-RPC 2.0 §5.1; the base protocol of MCP 2026-07-28, "Error Codes").
struct RPCError: Error, Sendable {
    enum Code: Int, Sendable {
        case parseError = -32700
        case invalidRequest = -32600
        case methodNotFound = -32601
        case invalidParams = -32602
        /// In revisions up to 2025-11-25; later ones use `invalidParams`.
        case resourceNotFound = -32002
        case headerMismatch = -32020
        case unsupportedProtocolVersion = -32022

        /// The HTTP status of the response to a POST, for a client that uses the stateless revision.
        var status: Int { self == .methodNotFound ? 404 : 400 }
    }

    let code: Code
    /// What was wrong, and what would be right.
    let message: String
    var data: JSONValue?

    init(_ code: Code, _ message: String, data: JSONValue? = nil) {
        self.code = code
        self.message = message
        self.data = data
    }

    static func unsupported(_ version: String) -> RPCError {
        RPCError(
            .unsupportedProtocolVersion,
            "The protocol version '\(version.shortened)' is not supported here; \(ProtocolRevision.names.joined(separator: ", ")) are.",
            data: ["supported": .strings(ProtocolRevision.names), "requested": .string(version.shortened)])
    }

    var json: JSONValue {
        .object([.init("code", .int(code.rawValue)), .init("message", .string(message))] + (data.map { [.init("data", $0)] } ?? []))
    }
}
