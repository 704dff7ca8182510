// SPDX-License-Identifier: Apache-2.0

/// Builds JSON Schema 2020-12, as far as the tools need it.
enum ToolSchema {
    static func arguments(_ properties: KeyValuePairs<String, JSONValue>, required: [String] = []) -> JSONValue {
        .object(
            [.init("type", "object"), .init("properties", .object(properties.map { .init($0.key, $0.value) }))]
                + (required.isEmpty ? [] : [.init("required", .strings(required))]) + [.init("additionalProperties", false)])
    }

    /// An object that may have further members, because answers may get more in later versions.
    static func object(
        _ properties: KeyValuePairs<String, JSONValue>, required: [String], about: String = ""
    ) -> JSONValue {
        described(
            [
                .init("type", "object"), .init("properties", .object(properties.map { .init($0.key, $0.value) })),
                .init("required", .strings(required)),
            ], about)
    }

    static func text(_ about: String, mostCharacters: Int? = nil) -> JSONValue {
        described([.init("type", "string")] + (mostCharacters.map { [.init("maxLength", .int($0))] } ?? []), about)
    }

    static func number(_ about: String, in range: ClosedRange<Int>? = nil) -> JSONValue {
        let bounds = range.map { [JSONValue.Member("minimum", .int($0.lowerBound)), .init("maximum", .int($0.upperBound))] }
        return described([.init("type", "integer")] + (bounds ?? []), about)
    }

    static func flag(_ about: String) -> JSONValue { described([.init("type", "boolean")], about) }

    static func choice(_ about: String, _ values: [String]) -> JSONValue {
        described([.init("type", "string"), .init("enum", .strings(values))], about)
    }

    static func list(_ about: String, of items: JSONValue) -> JSONValue {
        described([.init("type", "array"), .init("items", items)], about)
    }

    static func texts(_ about: String) -> JSONValue { list(about, of: ["type": "string"]) }

    /// The source of a fact.
    static let source = object(
        ["citation": text(""), "url": text("")], required: ["citation"], about: "Where it is written.")
    static let sources = list("Where the facts are written.", of: source)
    /// A code with its phrase, or a cause with its name, and the address of its record.
    static let code = object(
        ["code": number(""), "reason_phrase": ["type": ["string", "null"]], "href": text("")], required: ["code"])
    static let cause = object(["cause": number(""), "name": text(""), "href": text("")], required: ["cause"])

    private static func described(_ members: [JSONValue.Member], _ about: String) -> JSONValue {
        .object(members + (about.isEmpty ? [] : [.init("description", .string(about))]))
    }
}
