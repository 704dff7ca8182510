// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `view=`: how much of a code's record an answer contains.
enum RecordView: String, Sendable, CaseIterable {
    /// What a dashboard or a person on call needs at once.
    case brief
    /// What an engineer asks first, and a link to the full record.
    case usual = "default"
    /// Everything that is known.
    case full

    /// How many likely causes and checks a brief record has: the most frequent, or the first.
    static let mostItems = 3
    /// How many symptoms the usual view of a record has.
    static let mostSymptoms = 5

    static func parse(_ query: Query) throws(Problem) -> RecordView? { try FilterValue.choice("view", query) }

    /// The view of each record of a list; nil for the summary.
    ///
    /// - Parameter format: the format of the response. The formats of other tools have no records.
    static func parse(_ query: Query, ofListIn format: Format?) throws(Problem) -> RecordView? {
        let view = try parse(query)
        if view != nil, let format, TableExports.formats.contains(format) {
            let formats = Format.ofLists.compactMap(\.name).joined(separator: ", ")
            throw .invalidQuery(
                "The parameter 'view' chooses how much of each record an answer has, in \(formats); ask for one of these formats.")
        }
        return view
    }

    /// The members of the record, in their order; nil for all of them.
    var members: [String]? {
        switch self {
        case .brief:
            [
                "schema_version", "code", "reason_phrase", "class", "meaning", OperatorMember.name, "severity", "likely_causes", "checks",
                "href",
            ]
        case .usual:
            [
                "schema_version", "code", "reason_phrase", "wire_phrase", "class", "registered", "tier", "status", "meaning", "description",
                "context", OperatorMember.name, "severity", "severity_reason", "next", "likely_causes", "checks", "confused_with",
                "definition", "example",
                "on_the_wire", "sent_by", "uses", "treat_as", "flows", "symptoms", "href", "full_href", "class_href", "headers_href",
            ]
        case .full: nil
        }
    }

    /// The query that selects the view, to follow the path of a record.
    var query: String { self == .usual ? "" : "?view=" + rawValue }
}
