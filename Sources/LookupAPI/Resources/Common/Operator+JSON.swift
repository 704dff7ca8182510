// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The member with what the operator says: always one object that includes its source, so that nothing of it can be mistaken for a fact of
/// the registry.
enum OperatorMember {
    static let name = "operator"

    /// The member, or none where the operator says nothing about the code.
    static func of(_ number: Int, in registry: Registry) -> [JSONValue.Member] {
        guard let overlay = registry.overlay, let remark = registry.remark(on: number) else { return [] }
        return [
            .init(
                name,
                .compact([
                    "said_by": .string(overlay.source),
                    "severity": .optional(remark.severity?.rawValue),
                    "owner": .optional(remark.owner),
                    "runbook": .optional(remark.runbook),
                    "notes": .strings(remark.notes),
                ]))
        ]
    }
}
