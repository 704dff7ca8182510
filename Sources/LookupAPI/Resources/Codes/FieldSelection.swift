// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `fields=code,reason_phrase,next.retry`: selects the members of an answer by their paths, in the order asked for.
enum FieldSelection {
    /// The members of the records of codes, of all tiers, and those that exist only with an overlay.
    static let shapeOfCodes: Shape = {
        let registry = Registry.standard
        var records = registry.codes.map { $0.record(in: registry) }
        records += registry.deFactoCodes.map { $0.record(in: registry) }
        records.append(.object([.init(OperatorMember.name, OperatorMember.sample)]))
        return Shape(of: records)
    }()

    static let ofCodes = shapeOfCodes.names.filter { $0 != "schema_version" }

    /// The paths that the query selects; nil when the parameter is missing.
    ///
    /// - Parameters:
    ///   - shape: the members of the records.
    ///   - format: the format of the response. Those for people and the exports have no members to select.
    static func parse(_ query: Query, of shape: Shape, for format: Format?) throws(Problem) -> [String]? {
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
            guard name != "schema_version", shape.has(name) else {
                let head = part.prefix { $0 != "." }
                let own = shape[String(head)]?.names ?? []
                throw .invalidFilter(
                    "fields", name,
                    allowed: own.isEmpty ? shape.names.filter { $0 != "schema_version" } : [String(head)] + own.map { "\(head).\($0)" })
            }
            if !fields.contains(name) { fields.append(name) }
        }
        return fields
    }

    /// The columns of a table of codes, whichever are in it: those of the paths, else of the records in that view, else of summaries.
    static func columns(_ fields: [String]?, _ view: RecordView?, in registry: Registry) -> [String] {
        if let fields { return shapeOfCodes.columns(of: fields) }
        let members = view.map { $0.members ?? ["schema_version"] + ofCodes } ?? CodeEntry.summaryMembers
        // Only an overlay says something of the operator's.
        return shapeOfCodes.columns(of: members.filter { $0 != OperatorMember.name || registry.overlay != nil })
    }

    /// The object with only what is at those paths; what it does not have is left out.
    static func pick(_ fields: [String], from record: JSONValue) -> JSONValue {
        guard case .object(let members) = record else { return record }
        return pick(fields, from: members.map { member in LazyMember(member.key, member.value) })
    }

    /// The same, where only the members that are needed are made.
    static func pick(_ fields: [String], from members: [LazyMember]) -> JSONValue {
        var picked: [JSONValue.Member] = []
        for field in fields {
            let path = field.split(separator: ".")
            guard let head = path.first.map({ String($0) }), !picked.contains(where: { $0.key == head }) else { continue }
            guard let member = members.first(where: { $0.key == head })?.made else { continue }
            // All paths into the same member, in the order asked for; the member's own name stands for all of it.
            let below = fields.filter { $0.hasPrefix(head + ".") }.map { String($0.dropFirst(head.count + 1)) }
            picked.append(fields.contains(head) ? member : .init(head, narrowed(member.value, to: below)))
        }
        return .object(picked)
    }

    private static func narrowed(_ value: JSONValue, to paths: [String]) -> JSONValue {
        if case .array(let values) = value { return .array(values.map { narrowed($0, to: paths) }) }
        return pick(paths, from: value)
    }
}
