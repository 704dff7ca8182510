// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

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
