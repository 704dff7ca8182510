// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A JSON value that compares by content: members in any order, 1.0 equal to 1, and true not equal to 1.
enum JSON: Decodable, Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSON])
    case object([String: JSON])

    init(_ bytes: [UInt8]) throws {
        self = try JSONDecoder().decode(JSON.self, from: Data(bytes))
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        // The most frequent types first; the decoder does not accept numbers as booleans or the reverse.
        if let text = try? container.decode(String.self) {
            self = .string(text)
        } else if let members = try? container.decode([String: JSON].self) {
            self = .object(members)
        } else if let elements = try? container.decode([JSON].self) {
            self = .array(elements)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let flag = try? container.decode(Bool.self) {
            self = .bool(flag)
        } else {
            self = .null
        }
    }

    subscript(_ key: String) -> JSON? { object[key] }

    var object: [String: JSON] { if case .object(let members) = self { members } else { [:] } }
    var array: [JSON] { if case .array(let elements) = self { elements } else { [] } }
    var string: String? { if case .string(let text) = self { text } else { nil } }
    var number: Double? { if case .number(let number) = self { number } else { nil } }
    var strings: [String] { array.compactMap(\.string) }

    /// The strings and integers of an array, as values for a query.
    var words: [String] { array.compactMap(\.word) }

    /// A scalar in the notation of a query or a path; an array as values separated by commas.
    var word: String? {
        switch self {
        case .string(let text): text
        case .number(let number): number == number.rounded() ? String(Int(number)) : String(number)
        case .bool(let flag): String(flag)
        case .array(let elements): elements.compactMap(\.word).joined(separator: ",")
        case .null, .object: nil
        }
    }
}

extension TestResponse {
    /// The content as a value for comparison; nil where it is not JSON.
    var value: JSON? { try? JSON(body) }
}
