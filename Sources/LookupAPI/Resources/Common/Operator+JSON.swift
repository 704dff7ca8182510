// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The member with what the operator says: always one object that includes its source, so that nothing of it can be mistaken for a fact of
/// the registry.
enum OperatorMember {
    static let name = "operator"

    /// A value with every member that the object can have.
    static let sample = object("", severity: "", owner: "", runbook: "", notes: [""])

    /// The member, or none where the operator says nothing about the code.
    static func of(_ number: Int, in registry: Registry) -> [JSONValue.Member] {
        guard let overlay = registry.overlay, let remark = registry.remark(on: number) else { return [] }
        return [
            .init(
                name,
                object(
                    overlay.source, severity: remark.severity?.rawValue, owner: remark.owner, runbook: remark.runbook, notes: remark.notes))
        ]
    }

    private static func object(_ source: String, severity: String?, owner: String?, runbook: String?, notes: [String]) -> JSONValue {
        .compact([
            "said_by": .string(source),
            "severity": .optional(severity),
            "owner": .optional(owner),
            "runbook": .optional(runbook),
            "notes": .strings(notes),
        ])
    }
}
