// SPDX-License-Identifier: Apache-2.0

/// One message of a client (JSON-RPC 2.0, as restricted by MCP): a request, or a notification, which gets no answer.
struct RPCMessage: Sendable {
    /// A string or an integer; nil for a notification.
    let id: JSONValue?
    let method: String
    /// Always an object.
    let params: JSONValue

    /// How deeply objects and lists may be nested: the descriptions of clients have several levels.
    private static let deepest = 32
    /// The longest id, in bytes; the answer repeats it.
    private static let mostIDBytes = 512

    /// A message that cannot be processed, with its id if that could be read.
    struct Refusal: Error, Sendable {
        let id: JSONValue?
        let error: RPCError
    }

    init(_ content: [UInt8]) throws(Refusal) {
        let value: JSONValue
        do throws(JSONReader.Failure) {
            value = try JSONReader.read(content, deepest: Self.deepest)
        } catch {
            let place = "line \(error.line), column \(error.column)"
            throw Self.refusal(.parseError, "Not JSON: expected \(error.expected), found \(error.found), \(place).")
        }
        if case .array = value { throw Self.refusal(.invalidRequest, "Batches are not accepted; send each message on its own.") }
        guard value.isObject else { throw Self.refusal(.invalidRequest, "A message is a JSON object.") }
        let id = try value["id"].map(Self.checked)
        guard value["jsonrpc"] == .string("2.0") else {
            throw Self.refusal(.invalidRequest, "The member 'jsonrpc' must be \"2.0\".", to: id)
        }
        guard let method = value["method"]?.text else {
            throw Self.refusal(
                .invalidRequest, "The member 'method' is missing; responses are not accepted, as no requests are sent to a client.", to: id)
        }
        let params = value["params"] ?? .object([])
        guard params.isObject else { throw Self.refusal(.invalidRequest, "The member 'params' must be an object.", to: id) }
        self.id = id
        self.method = method
        self.params = params
    }

    private static func checked(_ id: JSONValue) throws(Refusal) -> JSONValue {
        switch id {
        case .string(let text) where text.utf8.count <= mostIDBytes: return id
        case .number(let digits) where digits.utf8.count <= 20 && !digits.utf8.contains(where: { ".eE".utf8.contains($0) }): return id
        default:
            throw refusal(.invalidRequest, "The member 'id' must be a whole number or a text of at most \(mostIDBytes) bytes.")
        }
    }

    private static func refusal(_ code: RPCError.Code, _ message: String, to id: JSONValue? = nil) -> Refusal {
        Refusal(id: id, error: RPCError(code, message))
    }
}

/// The answer to a request, in one line of JSON without a newline.
enum RPCAnswer {
    static func result(_ result: JSONValue, to id: JSONValue) -> [UInt8] {
        JSONWriter.line(["jsonrpc": "2.0", "id": id, "result": result])
    }

    /// - Parameter id: the id of the request; nil where it could not be read.
    static func error(_ error: RPCError, to id: JSONValue?) -> [UInt8] {
        JSONWriter.line(.object([.init("jsonrpc", "2.0")] + (id.map { [.init("id", $0)] } ?? []) + [.init("error", error.json)]))
    }
}
