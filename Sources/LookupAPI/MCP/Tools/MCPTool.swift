// SPDX-License-Identifier: Apache-2.0

/// A function that an assistant can call: a pure function of its arguments and the registry.
struct MCPTool: Sendable {
    let name: String
    let title: String
    /// For the model, which selects a tool by it.
    let description: String
    /// JSON Schema 2020-12 of the arguments.
    let input: JSONValue
    /// JSON Schema of `ToolAnswer.structured`.
    let output: JSONValue
    let call: @Sendable (ToolArguments, ToolSources) throws(ToolFailure) -> ToolAnswer

    var json: JSONValue {
        [
            "name": .string(name), "title": .string(title), "description": .string(description), "inputSchema": input,
            "outputSchema": output,
            "annotations": [
                "title": .string(title), "readOnlyHint": true, "destructiveHint": false, "idempotentHint": true, "openWorldHint": false,
            ],
        ]
    }

    static let all = [lookUpCode, search, mapCause, explainTrace, lookUpProviderCode]
}

/// What the tools get their answers from.
struct ToolSources: Sendable {
    let site: Site
    let search: PreparedSearch
    /// The longest trace that is read, in bytes.
    let mostTraceBytes: Int
}

/// The answer of a tool, twice: as data for a program, and as text for a model.
struct ToolAnswer: Sendable {
    let structured: JSONValue
    let text: ShortText
}

/// What is wrong with the arguments, as a message to the model that lets it correct them.
struct ToolFailure: Error, Sendable {
    let message: String

    init(_ message: String) { self.message = message }

    init(_ problem: Problem) { message = problem.detail }
}
