// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Q850Cause {
    var summary: [JSONValue.Member] {
        [
            .init("cause", .int(cause)),
            .init("name", .string(name)),
            .init("class", .string(causeClass.rawValue)),
            .init("status", .string(status.rawValue)),
            .init("meaning", .string(meaning)),
            .init("note", .optional(note)),
            .init("href", .string(Links.cause(cause))),
        ]
    }

    var record: JSONValue {
        Schema.record(
            summary + [
                .init("likely_causes", .strings(CauseAdvice.advice(on: cause)?.likelyCauses ?? [])),
                .init("checks", .strings(CauseAdvice.advice(on: cause)?.checks ?? [])),
            ] + Q850Relations.json(ofCause: cause) + [
                .init("symptoms", .array(Symptom.symptoms(withCause: cause).map(\.brief))),
                .init("definition", Self.definition.json),
                .init("sources", Self.nameSources.json),
                .init("source_note", .string(Self.sourceNote)),
            ])
    }
}

extension WarningCode {
    var summary: [JSONValue.Member] {
        [
            .init("code", .int(code)),
            .init("text", .string(text)),
            .init("meaning", .string(meaning)),
            .init("block", .string(block.rawValue)),
            .init("href", .string(Links.warning(code))),
        ]
    }

    func record(in registry: Registry) -> JSONValue {
        Schema.record(
            summary + [
                .init("block_meaning", .string(block.meaning)),
                .init("note", .optional(note)),
                .init("responses", .array(responses.compactMap { registry.code($0) }.map { .brief($0) })),
                .init("source", source.json),
                .init("response_sources", responseSources.json),
            ])
    }
}

extension MethodInfo {
    func json(in registry: Registry) -> JSONValue {
        let restricted = registry.codes.filter { $0.methods.kind == .only && $0.methods.methods.contains(method) }
        return [
            "method": .string(method.rawValue),
            "purpose": .string(purpose),
            "dialog": .string(dialog.rawValue),
            "dialog_note": .string(dialogNote),
            "provisional_responses": .string(provisional.rawValue),
            "target_refresh": .bool(isTargetRefresh),
            "definition": definition.json,
            "related": .array(related.map(\.json)),
            "sources": sources.json,
            "codes_of_few_methods": .array(restricted.map { .brief($0) }),
        ]
    }
}
