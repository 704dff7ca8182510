// SPDX-License-Identifier: Apache-2.0

/// Validates values with schemas of the contract; supports only the part of JSON Schema that the contract uses.
///
/// Stricter than JSON Schema in one respect: a member that no schema describes is an error, although the contract says that clients must
/// expect new ones.
struct SchemaValidator: Sendable {
    let document: OpenAPIDocument

    init(_ document: OpenAPIDocument = .shared) {
        self.document = document
    }

    /// The errors in `value`, each with its place; empty when it matches the schema.
    func faults(_ value: JSON, _ schema: JSON, at place: String = "") -> [String] {
        var faults = check(value, schema, at: place)
        if case .object(let members) = value {
            let described = describedMembers(of: value, schema)
            for name in members.keys.sorted() where described?.contains(name) == false {
                faults.append("\(place)/\(name): no schema describes this member")
            }
        }
        return faults
    }

    private static let annotations: Set = ["description", "format", "default", "example", "examples"]

    private func check(_ value: JSON, _ schema: JSON, at place: String) -> [String] {
        schema.object.sorted { $0.key < $1.key }.flatMap { keyword, rule -> [String] in
            switch keyword {
            case "$ref": check(value, document.resolve(schema), at: place)
            case "type":
                (rule.string.map { [$0] } ?? rule.strings).contains { value.isOf(type: $0) } ? [] : ["\(place): not of type \(rule)"]
            case "const": value == rule ? [] : ["\(place): not \(rule)"]
            case "enum", "x-extensible-enum": rule.array.contains(value) ? [] : ["\(place): \(value) is not in the enumeration"]
            case "pattern": matches(value, rule) ? [] : ["\(place): \(value) does not match \(rule)"]
            case "minimum": (value.number ?? .infinity) >= (rule.number ?? 0) ? [] : ["\(place): below the minimum"]
            case "maximum": (value.number ?? -.infinity) <= (rule.number ?? 0) ? [] : ["\(place): above the maximum"]
            case "minLength": (value.string?.unicodeScalars.count ?? .max) >= Int(rule.number ?? 0) ? [] : ["\(place): too short"]
            case "maxLength": (value.string?.unicodeScalars.count ?? 0) <= Int(rule.number ?? 0) ? [] : ["\(place): too long"]
            case "minItems": !value.isOf(type: "array") || value.array.count >= Int(rule.number ?? 0) ? [] : ["\(place): too few"]
            case "maxItems": value.array.count <= Int(rule.number ?? 0) ? [] : ["\(place): too many"]
            case "items":
                value.array.enumerated().flatMap { faults($0.element, rule, at: "\(place)/\($0.offset)") }
            case "required":
                value.isOf(type: "object") ? rule.strings.filter { value[$0] == nil }.map { "\(place): lacks \($0)" } : []
            case "properties":
                rule.object.flatMap { name, schema in value[name].map { faults($0, schema, at: "\(place)/\(name)") } ?? [] }
            case "additionalProperties": additional(value, rule, besides: schema["properties"]?.object ?? [:], at: place)
            case "propertyNames":
                value.object.keys.flatMap { check(.string($0), rule, at: "\(place)/\($0)") }
            case "dependentRequired":
                rule.object.flatMap { name, others in
                    value[name] == nil ? [] : others.strings.filter { value[$0] == nil }.map { "\(place): \(name) without \($0)" }
                }
            case "allOf": rule.array.flatMap { check(value, $0, at: place) }
            case "anyOf": anyOf(value, rule.array, at: place)
            case "oneOf":
                rule.array.count { check(value, $0, at: place).isEmpty } == 1 ? [] : ["\(place): not exactly one of the alternatives"]
            default: Self.annotations.contains(keyword) ? [] : ["\(place): the validator does not know the keyword \(keyword)"]
            }
        }
    }

    /// The errors of the alternative with the fewest of them.
    private func anyOf(_ value: JSON, _ alternatives: [JSON], at place: String) -> [String] {
        let faults = alternatives.map { check(value, $0, at: place) }
        return faults.min { $0.count < $1.count } ?? ["\(place): no alternative"]
    }

    private func additional(_ value: JSON, _ rule: JSON, besides known: [String: JSON], at place: String) -> [String] {
        value.object.filter { known[$0.key] == nil }.flatMap { name, member in
            rule == .bool(false) ? ["\(place)/\(name): not allowed"] : faults(member, rule, at: "\(place)/\(name)")
        }
    }

    private func matches(_ value: JSON, _ pattern: JSON) -> Bool {
        guard let text = value.string, let pattern = pattern.string else { return true }
        guard let expression = try? Regex(pattern) else { return false }
        return text.firstMatch(of: expression) != nil
    }

    /// The members described by the schema and by those of its alternatives that match; nil when further members are not restricted.
    private func describedMembers(of value: JSON, _ schema: JSON) -> Set<String>? {
        let schema = document.resolve(schema)
        let fitting =
            (schema["allOf"]?.array ?? [])
            + ((schema["anyOf"]?.array ?? []) + (schema["oneOf"]?.array ?? [])).filter { check(value, $0, at: "").isEmpty }
        guard schema["properties"] != nil || !fitting.isEmpty else { return nil }
        if let rule = schema["additionalProperties"], rule != .bool(false) { return nil }
        var described = Set((schema["properties"]?.object ?? [:]).keys)
        for part in fitting {
            // An alternative with only required members describes no members.
            let part = document.resolve(part)
            if part.object.keys.allSatisfy({ $0 == "required" }) { continue }
            guard let members = describedMembers(of: value, part) else { return nil }
            described.formUnion(members)
        }
        return described
    }
}

extension JSON {
    fileprivate func isOf(type: String) -> Bool {
        switch self {
        case .null: type == "null"
        case .bool: type == "boolean"
        case .number(let number): type == "number" || type == "integer" && number == number.rounded()
        case .string: type == "string"
        case .array: type == "array"
        case .object: type == "object"
        }
    }
}
