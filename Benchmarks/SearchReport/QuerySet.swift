// SPDX-License-Identifier: Apache-2.0

import Foundation
import SIPRegistry

/// The queries by which the search is evaluated, each with the records that should come first.
struct QuerySet {
    struct Entry {
        let query: String
        let kind: String
        let half: String
        let answers: [Answer]
    }

    /// One acceptable first hit. A class is the list of its codes.
    enum Answer {
        case record(SearchHit.Kind, Int)
        case responseClass(Int)
        /// A symptom or a provider's code; a star at the end stands for every code of the provider.
        case named(SearchHit.Kind, String)
    }

    let entries: [Entry]

    init(path: String) throws {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        entries = text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
            let fields = Self.fields(of: line)
            guard fields.count == 4 else { return nil }
            let answers = fields[3].split(separator: "|").compactMap { Self.answer($0) }
            return Entry(query: fields[0], kind: fields[1], half: fields[2], answers: answers)
        }
    }

    /// The fields of a CSV line; quoted fields may contain commas and doubled quotes (RFC 4180).
    static func fields(of line: Substring) -> [String] {
        var fields = [""]
        var isQuoted = false
        var previous: Character?
        for character in line {
            if character == "\"" {
                // A quote directly after a closing quote stands for one quote.
                if !isQuoted, previous == "\"" { fields[fields.count - 1].append("\"") }
                isQuoted.toggle()
            } else if character == ",", !isQuoted {
                fields.append("")
            } else {
                fields[fields.count - 1].append(character)
            }
            previous = character
        }
        return fields
    }

    static func answer(_ text: Substring) -> Answer? {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        if parts[0] == "class" { return parts[1].first?.wholeNumberValue.map(Answer.responseClass) }
        if parts[0] == "symptom" { return .named(.symptom, String(parts[1])) }
        if parts[0] == "provider" { return .named(.provider, String(parts[1])) }
        let kind: SearchHit.Kind? = parts[0] == "defacto" ? .deFacto : SearchHit.Kind(rawValue: String(parts[0]))
        guard let kind, let number = Int(parts[1]) else { return nil }
        return .record(kind, number)
    }
}
