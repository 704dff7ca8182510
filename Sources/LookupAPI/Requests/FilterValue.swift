// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Reads parameters that several resources filter by.
enum FilterValue {
    /// The response class in `class`: "4xx", or "4" for short.
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

    /// The entries of a list, separated by commas, in the notations of call records; nil where the parameter is missing. Numbers alone may
    /// have other separators, as in "486/487".
    ///
    /// - Parameter advice: what to do with a longer list, a sentence.
    static func list(_ name: String, _ query: Query, advice: String = "Ask for them in parts.") throws(Problem) -> [String]? {
        guard let text = try query.value(name) else { return nil }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).flatMap { part in
            CallOutcomeReader.numbers(in: part) ?? [String(part)]
        }
        guard parts.count <= mostListed else {
            throw .invalidQuery(
                "The parameter '\(name)' has \(parts.count) entries; at most \(mostListed) are answered at once. \(advice)")
        }
        return parts
    }

    /// The most entries of a list in the query.
    static let mostListed = 1000

    /// Whether that many entries can be looked up within a turn of the server's loop.
    static func isShort(_ texts: [String]?) -> Bool { (texts?.count ?? 0) <= 20 }

    static func flag(_ name: String, _ query: Query) throws(Problem) -> Bool? {
        guard let text = try query.value(name) else { return nil }
        guard text == "true" || text == "false" else { throw .invalidFilter(name, text, allowed: ["true", "false"]) }
        return text == "true"
    }

    /// The number of an RFC: "3261", "RFC 3261" or "rfc3261".
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
