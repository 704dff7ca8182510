// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The summary of a code: what a list shows of it, with the link to the record.
extension ResponseCode {
    var summary: JSONValue {
        [
            "code": .int(code),
            "reason_phrase": .string(reasonPhrase),
            "class": .string(responseClass.label),
            "meaning": .string(meaning),
            "registered": .bool(registration == .iana),
            "tier": .string(tier.rawValue),
            "status": .string(status.rawValue),
            "severity": .string(severity.level.rawValue),
            "defined_in": .string(definition.citation),
            "href": .string(Links.code(code)),
        ]
    }
}

extension DeFactoCode {
    var summary: JSONValue {
        [
            "code": .int(code),
            "reason_phrase": .optional(phrase),
            "class": .string(responseClass.label),
            "meaning": .string(meaning),
            "registered": false,
            "tier": .string(tier.rawValue),
            "on_the_wire": .bool(isOnTheWire),
            "sent_by": .strings(products),
            "href": .string(Links.code(code)),
        ]
    }

    /// Every product that one of the uses names, without duplicates.
    var products: [String] {
        var seen: [String] = []
        for product in uses.flatMap(\.products) where !seen.contains(product) { seen.append(product) }
        return seen
    }
}
