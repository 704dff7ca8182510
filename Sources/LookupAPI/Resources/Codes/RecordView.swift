// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `view=`: how much of a code's record an answer holds.
enum RecordView: String, Sendable, CaseIterable {
    /// What a dashboard or a person on call wants at once.
    case brief
    /// What an engineer asks first, and a link to the rest.
    case usual = "default"
    /// All that is known.
    case full

    /// Of likely causes and of checks in a brief record: those that are met most often, or come first.
    static let mostItems = 3

    static func parse(_ query: Query) throws(Problem) -> RecordView? { try FilterValue.choice("view", query) }

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
                "on_the_wire", "sent_by", "uses", "treat_as", "flows", "symptoms", "href", "full_href", "class_href",
            ]
        case .full: nil
        }
    }

    /// What the address of a record has behind its path to ask for the view.
    var query: String { self == .usual ? "" : "?view=" + rawValue }
}
