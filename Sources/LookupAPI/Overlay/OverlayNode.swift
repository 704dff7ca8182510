// SPDX-License-Identifier: Apache-2.0

/// A value in the file with its place. Its functions return the value as the expected type, or throw what was expected.
struct OverlayNode {
    let value: JSONValue
    let path: JSONPath

    func error(_ expected: String, found: String? = nil) -> OverlayError {
        OverlayError(path, expected: expected, found: found ?? Self.name(of: value))
    }

    /// The members of an object; throws for an unknown name.
    ///
    /// - Parameter refuse: a more specific message for an unknown name; nil for the usual one.
    func members(
        _ names: [String], required: [String] = [], refuse: (String) -> String? = { _ in nil }
    ) throws(OverlayError) -> [String: OverlayNode] {
        var members: [String: OverlayNode] = [:]
        for member in try entries() {
            guard names.contains(member.name) else {
                let expected = refuse(member.name) ?? "one of the members \(names.joined(separator: ", "))"
                throw OverlayError(member.node.path, expected: expected, found: member.name.quoted)
            }
            members[member.name] = member.node
        }
        for name in required where members[name] == nil {
            throw OverlayError(path[name], expected: "this member, which is required", found: "nothing")
        }
        return members
    }

    /// The members of an object, with any names.
    func entries() throws(OverlayError) -> [(name: String, node: OverlayNode)] {
        guard case .object(let members) = value else { throw error("an object") }
        return members.map { ($0.key, OverlayNode(value: $0.value, path: path[$0.key])) }
    }

    func elements(most: Int) throws(OverlayError) -> [OverlayNode] {
        let expected = "a list of 1 to \(most) texts"
        guard case .array(let values) = value else { throw error(expected) }
        guard (1...most).contains(values.count) else { throw error(expected, found: "\(values.count)") }
        return values.enumerated().map { OverlayNode(value: $0.element, path: path[$0.offset]) }
    }

    /// A string without invisible characters.
    func text(most: Int) throws(OverlayError) -> String {
        let expected = "a text of 1 to \(most) characters"
        guard case .string(let text) = value else { throw error(expected) }
        let count = text.unicodeScalars.count
        guard count <= most else { throw error(expected, found: "\(count) characters") }
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { throw error(expected, found: text.quoted) }
        if let bad = text.unicodeScalars.first(where: \.isInvisible) {
            throw error("a text without control characters, line breaks and marks of direction", found: "\(bad.escaped) in \(text.quoted)")
        }
        return text
    }

    private static func name(of value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool(let flag): flag ? "true" : "false"
        case .int(let number): String(number)
        case .number(let digits): digits.shortened
        case .string(let text): text.quoted
        case .array: "a list"
        case .object: "an object"
        }
    }
}
