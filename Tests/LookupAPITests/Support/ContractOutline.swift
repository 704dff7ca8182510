// SPDX-License-Identifier: Apache-2.0

/// The contract as sorted lines, one for each thing that clients can rely on. Descriptions, examples and order are left out.
struct ContractOutline: Sendable {
    let lines: [String]

    init(_ document: OpenAPIDocument) {
        var lines: Set<String> = []
        for operation in document.operations {
            lines.formUnion(Self.lines(of: operation, in: document))
        }
        for (name, schema) in document.root["components"]?["schemas"]?.object ?? [:] {
            lines.formUnion(Self.lines(of: schema, named: "schema \(name)"))
        }
        self.lines = lines.sorted()
    }

    private static func lines(of operation: OpenAPIDocument.Operation, in document: OpenAPIDocument) -> [String] {
        let needed = operation.parameters.filter { $0["required"] == .bool(true) }.compactMap { $0["name"]?.string }.sorted()
        // All in one line, so that a parameter that becomes required changes the line.
        var lines = ["path \(operation) needs \(needed.isEmpty ? "nothing" : needed.joined(separator: ", "))"]
        for parameter in operation.parameters {
            let name = "parameter \(operation) \(parameter["in"]?.string ?? "") \(parameter["name"]?.string ?? "")"
            // The schemas of parameters are written out here, wherever they are defined.
            lines += Self.lines(of: document.resolve(parameter["schema"] ?? .null), named: name, resolvingWith: document)
        }
        for (status, response) in document.responses(of: operation) {
            lines.append("answer \(operation) \(status)")
            // The fields of problems are the same everywhere.
            for name in response["headers"]?.object.keys.map({ $0.lowercased() }) ?? [] where status < "400" {
                lines.append("answer \(operation) \(status) header \(name)")
            }
            for (type, content) in response["content"]?.object ?? [:] {
                lines.append("answer \(operation) \(status) \(type): \(Self.type(of: content["schema"] ?? .null))")
            }
        }
        return lines
    }

    private static func lines(of schema: JSON, named name: String, resolvingWith document: OpenAPIDocument? = nil) -> [String] {
        var lines = ["\(name): \(type(of: schema))"]
        lines += (schema["enum"]?.words ?? []).map { "\(name) = \($0)" }
        lines += (schema["x-extensible-enum"]?.words ?? []).map { "\(name) ~ \($0)" }
        lines += (schema["required"]?.strings ?? []).map { "\(name).\($0) always" }
        for keyword in ["const", "pattern", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "default"] {
            if let bound = schema[keyword]?.word { lines.append("\(name) \(keyword) \(bound)") }
        }
        for (member, definition) in schema["properties"]?.object ?? [:] {
            lines += Self.lines(of: definition, named: "\(name).\(member)", resolvingWith: document)
        }
        if let items = schema["items"] {
            lines += Self.lines(of: document?.resolve(items) ?? items, named: name + "[]", resolvingWith: document)
        }
        if let values = schema["additionalProperties"], !values.object.isEmpty {
            lines += Self.lines(of: values, named: name + ".*", resolvingWith: document)
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            for part in schema[keyword]?.array ?? [] where part["$ref"] == nil && Set(part.object.keys) != ["required"] {
                // Members of a part are members of the whole. What one alternative requires is not always present.
                lines += Self.lines(of: part, named: name, resolvingWith: document).filter { !$0.hasPrefix("\(name): ") }
            }
        }
        return lines
    }

    /// The type as text: "string", "CodeRecord", "integer or null", "array".
    private static func type(of schema: JSON) -> String {
        if let reference = schema["$ref"]?.string { return String(reference.split(separator: "/").last ?? "") }
        if let type = schema["type"] { return (type.string.map { [$0] } ?? type.strings).joined(separator: " or ") }
        let parts = ["anyOf", "oneOf", "allOf"].compactMap { keyword in
            schema[keyword].map { $0.array.map(Self.type).joined(separator: keyword == "allOf" ? " and " : " or ") }
        }
        return parts.isEmpty ? "anything" : parts.joined(separator: " and ")
    }
}
