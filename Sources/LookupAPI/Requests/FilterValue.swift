// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Reads the values that more than one resource filters by.
enum FilterValue {
    /// "4xx", or "4" for short.
    static func responseClass(_ query: Query) throws(Problem) -> ResponseClass? {
        guard let text = try query.value("class") else { return nil }
        for candidate in ResponseClass.allCases where text.lowercased() == candidate.label || text == String(candidate.rawValue) {
            return candidate
        }
        throw .invalidFilter("class", text, allowed: ResponseClass.allCases.map(\.label))
    }

    static func choice<Value: RawRepresentable<String> & CaseIterable>(_ name: String, _ query: Query) throws(Problem) -> Value? {
        guard let text = try query.value(name) else { return nil }
        guard let value = Value(rawValue: text) else { throw .invalidFilter(name, text, allowed: Value.allCases.map(\.rawValue)) }
        return value
    }

    static func flag(_ name: String, _ query: Query) throws(Problem) -> Bool? {
        guard let text = try query.value(name) else { return nil }
        guard text == "true" || text == "false" else { throw .invalidFilter(name, text, allowed: ["true", "false"]) }
        return text == "true"
    }

    /// "3261", "RFC 3261" or "rfc3261".
    static func rfcNumber(_ text: String) -> Int? {
        let lower = text.lowercased()
        return PathNumber.parse(lower.hasPrefix("rfc") ? String(lower.dropFirst(3).drop { $0 == " " }) : lower)
    }

    static func format(_ query: Query) throws(Problem) -> Format? {
        guard let text = try query.value("format") else { return nil }
        guard let format = Format.named.first(where: { $0.name == text }) else {
            throw .invalidFilter("format", text, allowed: Format.named.compactMap(\.name))
        }
        return format
    }
}
