// SPDX-License-Identifier: Apache-2.0

/// `POST /mcp`: MCP over HTTP (Streamable HTTP). One message, one response; no stream and no session.
enum MCPResource {
    static let path = "/mcp"
    static let mediaTypes = [Format.json.mediaType]

    /// - Parameter fields: the values of the fields in `MCPFields.names`.
    static func answer(_ content: [UInt8], _ fields: MCPFields, _ server: MCPServer, _ origins: AllowedOrigins) -> Posted {
        if let origin = fields.origin, !origins.contains(origin) {
            let error = RPCError(.invalidRequest, "Pages of the origin '\(origin.shortened)' may not use this service.")
            return .message(status: 403, RPCAnswer.error(error, to: nil))
        }
        let outcome = server.outcome(of: content, fields)
        return .message(status: outcome.status, outcome.answer ?? [])
    }
}
