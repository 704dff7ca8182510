// SPDX-License-Identifier: Apache-2.0

/// A value of the file and where it stands; reads it as what it should be, or says what it should have been.
struct OverlayNode {
    let value: JSONValue
    let path: JSONPath

    func error(_ expected: String, found: String? = nil) -> OverlayError {
        OverlayError(path, expected: expected, found: found ?? Self.name(of: value))
    }

    /// The members of an object, none of them unknown.
    ///
    /// - Parameter refuse: what to say instead of "one of the members" where there is more to say of a name.
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

    /// The members of an object, whatever their names.
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

    /// A text that people can read.
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
