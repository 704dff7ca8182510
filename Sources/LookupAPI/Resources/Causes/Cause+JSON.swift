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

    func record(_ facts: CauseFacts) -> JSONValue {
        Schema.record(
            summary + [
                .init("likely_causes", .strings(facts.advice?.likelyCauses ?? [])),
                .init("checks", .strings(facts.advice?.checks ?? [])),
            ] + Q850Relations.json(of: facts) + [
                .init("symptoms", .array(facts.symptoms.map(\.brief))),
                .init("provider_codes", .array(facts.providerCodes.map { .brief($0) })),
                .init("definition", Self.definition.json),
                .init("sources", Self.nameSources.json),
                .init("source_note", .string(Self.sourceNote)),
            ])
    }
}
