// SPDX-License-Identifier: Apache-2.0

/// The Model Context Protocol as a pure function from a client's message to the answer. It keeps no state between messages and does not
/// depend on the transport.
struct MCPServer: Sendable {
    /// The outcome of a message. The answer is one line of JSON; nil for a notification.
    struct Outcome: Sendable {
        let answer: [UInt8]?
        /// The HTTP status, if the message was posted.
        let status: Int
    }

    private let tools: ToolSources
    private let records: RecordDocuments
    private let version: String
    private let cacheSeconds: Int

    init(_ site: Site, _ search: PreparedSearch, _ records: RecordDocuments, _ configuration: APIConfiguration) {
        tools = ToolSources(site: site, search: search, mostTraceBytes: configuration.mostTraceBytes)
        self.records = records
        version = configuration.version
        cacheSeconds = configuration.cacheSeconds
    }

    /// A message is the trace as a JSON string, in which escapes can double its length, and some further members.
    static func mostMessageBytes(mostTraceBytes: Int) -> Int { mostTraceBytes.multipliedReportingOverflow(by: 2).partialValue &+ 65_536 }

    /// - Parameter fields: the header fields of a POST; nil over standard streams.
    func outcome(of content: [UInt8], _ fields: MCPFields?) -> Outcome {
        let message: RPCMessage
        do throws(RPCMessage.Refusal) {
            message = try RPCMessage(content)
        } catch {
            return Outcome(answer: RPCAnswer.error(error.error, to: error.id), status: error.error.code.status)
        }
        guard let id = message.id else { return outcomeOfNotification(fields) }
        // Clients of revisions with a handshake treat any status but 200 as an error of the transport.
        var isStateless = true
        do throws(RPCError) {
            let revision = try Envelope.revision(of: message, fields)
            isStateless = !revision.hasHandshake
            return Outcome(answer: RPCAnswer.result(try result(of: message.method, message.params, revision), to: id), status: 200)
        } catch {
            return Outcome(answer: RPCAnswer.error(error, to: id), status: isStateless ? error.code.status : 200)
        }
    }

    private func outcomeOfNotification(_ fields: MCPFields?) -> Outcome {
        do throws(RPCError) {
            if let version = try fields?.version(), ProtocolRevision(rawValue: version) == nil { throw RPCError.unsupported(version) }
            return Outcome(answer: nil, status: 202)
        } catch {
            return Outcome(answer: RPCAnswer.error(error, to: nil), status: error.code.status)
        }
    }

    // MARK: - Methods

    private func result(of method: String, _ params: JSONValue, _ revision: ProtocolRevision) throws(RPCError) -> JSONValue {
        switch method {
        case "initialize" where revision.hasHandshake: try handshake(params)
        case "ping" where revision.hasHandshake: .object([])
        case "server/discover" where !revision.hasHandshake:
            complete(
                [
                    .init("supportedVersions", .strings(ProtocolRevision.names)), .init("capabilities", Self.capabilities),
                    .init("instructions", Self.instructions),
                ], revision, isCacheable: true)
        case "tools/list": try list("tools", .array(MCPTool.all.map { $0.json }), params, revision)
        case "tools/call": complete(try call(params), revision)
        case "resources/list": try resources(params, revision)
        case "resources/templates/list": try list("resourceTemplates", .array(records.templates.map(\.json)), params, revision)
        case "resources/read": try read(params, revision)
        case "prompts/list": try list("prompts", MCPPrompt.list, params, revision)
        case "prompts/get": complete(try prompt(params), revision)
        default:
            throw RPCError(.methodNotFound, "The method '\(method.shortened)' is not supported here in \(revision.rawValue).")
        }
    }

    private static let capabilities: JSONValue = ["tools": [:], "resources": [:], "prompts": [:]]

    private static let instructions: JSONValue = """
        SIP response codes, Q.850 causes and provider codes, each fact with its RFC section or page. Ask here before answering from \
        memory: lookup_code for a number, search for words, explain_trace for a log. Quote the sources that the answers name, and keep \
        apart what a standard says and what is practice.
        """

    private var serverInfo: JSONValue {
        ["name": "sip-codes", "title": "SIP response codes", "version": .string(version)]
    }

    private func handshake(_ params: JSONValue) throws(RPCError) -> JSONValue {
        guard let wanted = params["protocolVersion"]?.text else {
            throw RPCError(.invalidParams, "The member 'protocolVersion' of params is missing.")
        }
        let spoken = ProtocolRevision(rawValue: wanted).flatMap { $0.hasHandshake ? $0 : nil } ?? .newestWithHandshake
        return [
            "protocolVersion": .string(spoken.rawValue), "capabilities": Self.capabilities, "serverInfo": serverInfo,
            "instructions": Self.instructions,
        ]
    }

    private func call(_ params: JSONValue) throws(RPCError) -> [JSONValue.Member] {
        guard let name = params["name"]?.text else { throw RPCError(.invalidParams, "The member 'name' of params is missing.") }
        guard let tool = MCPTool.all.first(where: { $0.name == name }) else {
            let known = MCPTool.all.map { $0.name }.joined(separator: ", ")
            throw RPCError(.invalidParams, "Unknown tool: '\(name.shortened)'; the tools are \(known).")
        }
        let arguments = params["arguments"] ?? .object([])
        guard arguments.isObject else { throw RPCError(.invalidParams, "The member 'arguments' of params must be an object.") }
        do throws(ToolFailure) {
            let answer = try tool.call(try ToolArguments(arguments, of: tool), tools)
            return [
                .init("content", Self.content(answer.text.text)), .init("structuredContent", answer.structured), .init("isError", false),
            ]
        } catch {
            return [.init("content", Self.content(error.message)), .init("isError", true)]
        }
    }

    private static func content(_ text: String) -> JSONValue { [["type": "text", "text": .string(text)]] }

    private func resources(_ params: JSONValue, _ revision: ProtocolRevision) throws(RPCError) -> JSONValue {
        guard let page = records.page(try cursor(params)) else { throw Self.unknownCursor }
        let next = page.next.map { [JSONValue.Member("nextCursor", .string($0))] } ?? []
        return complete([.init("resources", .array(page.entries))] + next, revision, isCacheable: true)
    }

    private func read(_ params: JSONValue, _ revision: ProtocolRevision) throws(RPCError) -> JSONValue {
        guard let uri = params["uri"]?.text else { throw RPCError(.invalidParams, "The member 'uri' of params is missing.") }
        guard let text = records.read(uri) else {
            throw RPCError(
                revision.hasHandshake ? .resourceNotFound : .invalidParams,
                "There is no resource '\(uri.shortened)'; resources/list lists the resources.", data: ["uri": .string(uri.shortened)]
            )
        }
        let contents: JSONValue = [
            ["uri": .string(uri), "mimeType": .string(RecordDocument.mediaType), "text": .string(text)]
        ]
        return complete([.init("contents", contents)], revision, isCacheable: true)
    }

    private func prompt(_ params: JSONValue) throws(RPCError) -> [JSONValue.Member] {
        guard params["name"]?.text == MCPPrompt.explainTrace else {
            let name = params["name"]?.text ?? ""
            throw RPCError(.invalidParams, "There is no prompt '\(name.shortened)'; the only one is \(MCPPrompt.explainTrace).")
        }
        guard let trace = params["arguments"]?["trace"]?.text else {
            throw RPCError(.invalidParams, "The argument 'trace' is missing; it is the trace or log, as text.")
        }
        return [.init("description", "What happened in a SIP trace"), .init("messages", MCPPrompt.messages(explaining: trace))]
    }

    /// A list that is small enough for one page.
    private func list(
        _ name: String, _ items: JSONValue, _ params: JSONValue, _ revision: ProtocolRevision
    ) throws(RPCError) -> JSONValue {
        guard try cursor(params) == nil else { throw Self.unknownCursor }
        return complete([.init(name, items)], revision, isCacheable: true)
    }

    private func cursor(_ params: JSONValue) throws(RPCError) -> String? {
        guard let cursor = params["cursor"], cursor != .null else { return nil }
        guard let text = cursor.text else { throw Self.unknownCursor }
        return text
    }

    private static let unknownCursor = RPCError(.invalidParams, "The cursor is not from a page of this list; begin without one.")

    /// A result with the members that the stateless revision requires of every result.
    private func complete(_ members: [JSONValue.Member], _ revision: ProtocolRevision, isCacheable: Bool = false) -> JSONValue {
        guard !revision.hasHandshake else { return .object(members) }
        let cache: [JSONValue.Member] = [.init("ttlMs", .int(cacheSeconds &* 1000)), .init("cacheScope", "public")]
        return .object(
            [.init("resultType", "complete")] + members + (isCacheable ? cache : [])
                + [.init("_meta", .object([.init(Envelope.serverInfo, serverInfo)]))])
    }
}
