// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The facts about a code from tables other than that of codes, as JSON.
extension DialogEffect.Resolution {
    var json: JSONValue {
        .compact([
            "ends": .string(ends.rawValue),
            "survives": .string(survives),
            "note": .optional(note),
            "inherited": .bool(isInherited),
            "basis": .string(basis),
            "source": row.source.brief,
            "remarks": .array(remarks.map { ["text": .string($0.text), "source": $0.source.brief] }),
        ])
    }
}

extension ForkingPreference {
    var json: JSONValue {
        .compact(["rank": .string(rank.rawValue), "explanation": .string(explanation), "step": .int(step), "source": source.brief])
    }
}

extension MetricUse {
    var json: JSONValue {
        .compact([
            "metric": .string(metric.rawValue),
            "name": .string(metric.name),
            "role": .string(role.rawValue),
            "by": .string(event.label),
            "method": .string(metric.method.rawValue),
            "note": .optional(note),
            "source": source.brief,
        ])
    }
}

extension PhraseAlias {
    var json: JSONValue {
        .compact(["phrase": .string(phrase), "kind": .string(kind.rawValue), "note": .optional(note), "sources": sources.json])
    }
}

extension DeFactoUse {
    var json: JSONValue {
        .compact([
            "phrase": .optional(phrase),
            "products": .strings(products),
            "kind": .string(kind.rawValue),
            "certainty": .string(certainty.rawValue),
            "on_the_wire": .bool(isOnTheWire),
            "meaning": .string(meaning),
            "wire_code": wireCode.map { .int($0) } ?? .null,
            "note": .optional(note),
            "sources": sources.json,
        ])
    }
}

extension SubregistryValue {
    var json: JSONValue {
        .compact([
            "header": .string(registry.headerField), "value": .string(value), "text": .optional(text), "meaning": .string(meaning),
            "source": reference.brief,
        ])
    }
}
