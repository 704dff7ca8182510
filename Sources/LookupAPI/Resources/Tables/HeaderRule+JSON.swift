// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension HeaderRule {
    var json: JSONValue {
        .compact([
            "name": .string(name),
            "part": .string(part.rawValue),
            "strength": .string(strength.rawValue),
            "basis": .string(basis.rawValue),
            "applies_to": .string(scope.label),
            "request_methods": .strings(methods.map(\.rawValue)),
            "condition": .optional(condition),
            "sources": sources.json,
        ])
    }
}
