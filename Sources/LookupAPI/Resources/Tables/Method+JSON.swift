// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension MethodInfo {
    func json(in registry: Registry) -> JSONValue {
        [
            "method": .string(method.rawValue),
            "purpose": .string(purpose),
            "dialog": .string(dialog.rawValue),
            "dialog_note": .string(dialogNote),
            "provisional_responses": .string(provisional.rawValue),
            "target_refresh": .bool(isTargetRefresh),
            "definition": definition.json,
            "related": .array(related.map(\.json)),
            "sources": sources.json,
            "codes_of_few_methods": .array(codes(in: registry).map { .brief($0) }),
        ]
    }
}
