// SPDX-License-Identifier: Apache-2.0

/// What a request says of itself: in `_meta` and, over HTTP, also in header fields, which must agree with it.
enum Envelope {
    static let version = "io.modelcontextprotocol/protocolVersion"
    static let capabilities = "io.modelcontextprotocol/clientCapabilities"
    static let serverInfo = "io.modelcontextprotocol/serverInfo"

    /// The revision by which a request is to be answered. A request without a revision in `_meta` is of a revision with a handshake.
    ///
    /// - Parameter fields: the header fields; nil over standard streams.
    static func revision(of message: RPCMessage, _ fields: MCPFields?) throws(RPCError) -> ProtocolRevision {
        let meta = message.params["_meta"]
        guard let named = meta?[version] else { return try revisionWithoutMeta(message, fields) }
        guard let text = named.text else { throw RPCError(.invalidParams, "The member '\(version)' of params._meta must be a text.") }
        let revision = ProtocolRevision(rawValue: text)
        let isStateless = revision?.hasHandshake != true
        guard !isStateless || meta?[capabilities]?.isObject == true else { throw incomplete }
        try fields?.check(version: text)
        if isStateless { try fields?.check(message) }
        guard let revision else { throw RPCError.unsupported(text) }
        return revision
    }

    private static func revisionWithoutMeta(_ message: RPCMessage, _ fields: MCPFields?) throws(RPCError) -> ProtocolRevision {
        guard let fields else {
            if message.method == "server/discover" { throw incomplete }
            return .newestWithHandshake
        }
        guard let name = try fields.version() else {
            // The handshake itself negotiates the revision.
            if message.method == "initialize" { return .newestWithHandshake }
            throw RPCError(
                .headerMismatch,
                "The field MCP-Protocol-Version is missing; it is one of \(ProtocolRevision.names.joined(separator: ", ")).")
        }
        guard let revision = ProtocolRevision(rawValue: name) else { throw RPCError.unsupported(name) }
        if revision.hasHandshake { return revision }
        guard message.method == "initialize" else { throw incomplete }
        return .newestWithHandshake
    }

    private static let incomplete = RPCError(
        .invalidParams,
        """
        A request of \(ProtocolRevision.stateless.rawValue) needs '\(version)' and '\(capabilities)' in params._meta; a client of an \
        earlier revision begins with 'initialize'.
        """)
}
