// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Exports of the list of codes, for tools that load a table.
enum CodeExports {
    private static let table = TableExports(
        metric: "sip_response_code_info", help: "SIP response codes with their class and reason phrase, to join with metrics by code.",
        numberLabel: "code", nameLabel: "phrase")

    static func all(_ entries: [CodeEntry], in registry: Registry) -> [Answer.Export] {
        table.all {
            entries.map { entry in
                TableExports.Row(
                    number: entry.code, name: entry.phrase, meaning: entry.meaning, colour: colour(entry.severity(in: registry)),
                    labels: [("class", ResponseClass(ofCode: entry.code).label)] + labels(entry, in: registry))
            }
        }
    }

    /// With an overlay, the labels that an alert can use: the severity here, the owner, and the runbook.
    private static func labels(_ entry: CodeEntry, in registry: Registry) -> [(name: String, value: String)] {
        guard registry.overlay != nil else { return [] }
        let remark = registry.remark(on: entry.code)
        return [("severity", entry.severity(in: registry)?.rawValue), ("owner", remark?.owner), ("runbook", remark?.runbook)]
            .compactMap { name, value in value.map { (name, $0) } }
    }

    private static func colour(_ severity: Severity.Level?) -> String {
        switch severity {
        case .normal: "green"
        case .expectedChallenge: "blue"
        case .userOutcome: "yellow"
        case .negotiation, .callerMistake: "orange"
        case .configuration, .overload, .networkFault, .serverFault: "red"
        case nil: "text"
        }
    }
}
