// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension CallFlow {
    var listEntry: [JSONValue.Member] {
        [
            .init("name", .string(name)),
            .init("title", .string(title)),
            .init("summary", .string(summary)),
            .init("code_numbers", .array(codes.map { .int($0) })),
            .init("href", .string(Links.flow(name))),
        ]
    }

    func record(in registry: Registry) -> JSONValue {
        Schema.record([
            .init("name", .string(name)),
            .init("title", .string(title)),
            .init("summary", .string(summary)),
            .init("participants", .array(participants.map { ["name": .string($0.name), "role": .string($0.role.rawValue)] })),
            .init("steps", .array(steps.map(\.json))),
            .init("codes", .array(codes.compactMap { registry.code($0) }.map { .brief($0) })),
            .init("sources", sources.json),
            .init("ladder", .string(ladder())),
            .init("href", .string(Links.flow(name))),
        ])
    }
}

extension CallFlow.Step {
    fileprivate var json: JSONValue {
        [
            "kind": .string(kind.rawValue),
            "from": .string(from),
            "to": .string(to),
            "label": .string(message),
            "code": code.map { .int($0) } ?? .null,
            "method": .optional(method?.rawValue),
            "note": .optional(note),
        ]
    }
}
