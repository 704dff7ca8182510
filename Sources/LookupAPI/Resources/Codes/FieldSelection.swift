// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `fields=code,reason_phrase,meaning`: selects the members of an answer, in the order asked for.
enum FieldSelection {
    /// The members of the records of codes, of all tiers.
    static let ofCodes: [String] = {
        let registry = Registry.standard
        var names: [String] = []
        let samples = [registry.code(486)?.record(in: registry), registry.deFactoCodes.first?.record(in: registry)].compactMap { $0 }
        for case .object(let members) in samples {
            for member in members where !names.contains(member.key) && member.key != "schema_version" { names.append(member.key) }
        }
        // Exists only with an overlay, but may always be asked for.
        return names + [OperatorMember.name]
    }()

    /// The members that the query selects; nil when the parameter is missing.
    ///
    /// - Parameter format: the format of the response. Those for people and the exports have no members to select.
    static func parse(_ query: Query, members: [String], for format: Format?) throws(Problem) -> [String]? {
        guard let text = try query.value("fields") else { return nil }
        guard try query.value("view") == nil else {
            throw .invalidQuery("The parameters 'fields' and 'view' both say what an answer holds; give one of them.")
        }
        if let format, ![.json, .csv, .ndjson].contains(format) {
            throw .invalidQuery(
                "The parameter 'fields' chooses members of JSON, CSV and NDJSON; ask for one of these formats, or use 'view'.")
        }
        var fields: [String] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let name = String(part)
            guard members.contains(name) else { throw .invalidFilter("fields", name, allowed: members) }
            if !fields.contains(name) { fields.append(name) }
        }
        return fields
    }

    /// The object with only those members; one that it does not have is left out.
    static func pick(_ fields: [String], from record: JSONValue) -> JSONValue {
        guard case .object(let members) = record else { return record }
        return .object(fields.compactMap { name in members.first { $0.key == name } })
    }
}
