// SPDX-License-Identifier: Apache-2.0

/// A JSON value whose objects keep the order of their members.
///
/// Foundation's encoder either sorts the members or leaves their order undefined. People read these answers in a terminal, so number and
/// meaning must come first.
enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int)
    /// A number as text, whose digits are written as they are.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])

    struct Member: Sendable, Hashable {
        let key: String
        let value: JSONValue

        init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    var isScalar: Bool {
        switch self {
        case .null, .bool, .int, .number, .string: true
        case .array, .object: false
        }
    }

    var isObject: Bool { if case .object = self { true } else { false } }

    /// The members of an object; empty for other values.
    var members: [Member] { if case .object(let members) = self { members } else { [] } }

    /// The names of an object's members; empty for other values.
    var keys: [String] { members.map(\.key) }

    /// The value of an object's member; nil where there is none, and for other values.
    subscript(_ key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    var text: String? { if case .string(let text) = self { text } else { nil } }

    /// The object with further members at its end; other values are returned unchanged.
    func adding(_ further: [Member]) -> JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(members + further)
    }

    /// An object whose lists are cut to at most `mostItems` items.
    ///
    /// - Parameter names: the members that are shortened; nil for all of them.
    func shortened(to mostItems: Int, only names: [String]? = nil) -> JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(
            members.map { member in
                guard case .array(let items) = member.value, names?.contains(member.key) ?? true else { return member }
                return Member(member.key, .array(Array(items.prefix(mostItems))))
            })
    }

    /// Null, an empty list, or an object without members.
    private var isNothing: Bool {
        switch self {
        case .null: true
        case .array(let values): values.isEmpty
        case .object(let members): members.isEmpty
        case .bool, .int, .number, .string: false
        }
    }

    /// The value without those members of its objects, at every depth, that have no value: null and empty lists.
    var lean: JSONValue {
        switch self {
        case .object(let members):
            .object(
                members.compactMap { member in
                    let value = member.value.lean
                    return value.isNothing ? nil : Member(member.key, value)
                })
        case .array(let values): .array(values.map(\.lean))
        default: self
        }
    }

    static func optional(_ text: String?) -> JSONValue {
        text.map { .string($0) } ?? .null
    }

    /// An object without those members that are null or an empty list.
    static func compact(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
        .object(members.compactMap { $0.value == .null || $0.value == .array([]) ? nil : Member($0.key, $0.value) })
    }

    static func strings(_ texts: [String]) -> JSONValue {
        .array(texts.map { .string($0) })
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .int(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
    init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(elements.map { Member($0.0, $0.1) }) }
    init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}
