// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Reference {
    /// All parts of the reference, for the one that a record is about.
    var json: JSONValue {
        .compact([
            "document": .string(document), "section": .optional(section), "citation": .string(citation), "url": .optional(url),
        ])
    }

    /// Citation and address, for the sources of single facts.
    var brief: JSONValue {
        .compact(["citation": .string(citation), "url": .optional(url)])
    }
}

extension RelatedReference {
    var json: JSONValue {
        .compact([
            "citation": .string(reference.citation), "relation": .string(relation.rawValue), "note": .string(note),
            "url": .optional(reference.url),
        ])
    }
}

extension [Reference] {
    var json: JSONValue { .array(map(\.brief)) }
}
