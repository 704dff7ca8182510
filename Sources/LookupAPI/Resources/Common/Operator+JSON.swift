// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The member that holds what the operator says: always one object with its source in it, so that nothing of theirs can be
/// taken for a fact of the registry.
enum OperatorMember {
    static let name = "operator"

    /// One member, or none where the operator says nothing of the code.
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
