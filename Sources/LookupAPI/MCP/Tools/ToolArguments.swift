// SPDX-License-Identifier: Apache-2.0

/// The arguments of a call. Models send numbers sometimes as numbers and sometimes as strings, and both are accepted. An unknown argument
/// is refused, because what the model meant by it would be missing from the answer.
struct ToolArguments: Sendable {
    private let value: JSONValue

    init(_ value: JSONValue, of tool: MCPTool) throws(ToolFailure) {
        let known = tool.input["properties"]?.keys ?? []
        for name in value.keys where !known.contains(name) {
            throw ToolFailure("\(tool.name) has no argument '\(name.shortened)'; it has \(known.joined(separator: ", ")).")
        }
        self.value = value
    }

    /// A string, or a number as it was written; nil where the argument is missing, null or blank.
    func text(_ name: String) throws(ToolFailure) -> String? {
        switch value[name] {
        case nil, .null: return nil
        case .string(let text): return text.allSatisfy(\.isWhitespace) ? nil : text
        case .number(let digits): return digits
        default: throw ToolFailure("The argument '\(name)' must be a text or a number.")
        }
    }

    func needed(_ name: String) throws(ToolFailure) -> String {
        guard let text = try text(name) else { throw ToolFailure("The argument '\(name)' is missing.") }
        return text
    }

    func number(_ name: String, in range: ClosedRange<Int>) throws(ToolFailure) -> Int? {
        guard let text = try text(name) else { return nil }
        guard let number = PathNumber.parse(text), range.contains(number) else {
            throw ToolFailure(
                "'\(text.shortened)' is not a value of '\(name)'; use a number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }

    func flag(_ name: String) throws(ToolFailure) -> Bool? {
        switch value[name] {
        case nil, .null: nil
        case .bool(let flag): flag
        default: throw ToolFailure("The argument '\(name)' must be true or false.")
        }
    }

    func choice<Value: RawRepresentable<String> & CaseIterable>(_ name: String) throws(ToolFailure) -> Value? {
        guard let text = try text(name) else { return nil }
        guard let value = Value(rawValue: text) else {
            throw ToolFailure(
                "'\(text.shortened)' is not a value of '\(name)'; use \(Value.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        return value
    }
}
