// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension ProviderCode {
    /// The members that the entry has in every list.
    func summary(in registry: Registry) -> [JSONValue.Member] {
        [
            .init("provider", .string(provider.rawValue)),
            .init("provider_name", .string(provider.name)),
            .init("provider_code", .string(code)),
            .init("name", .string(name)),
            .init("kind", .string(kind.rawValue)),
            .init("meaning", .string(meaning)),
            .init("responses", .array(responses.map { registry.brief($0) })),
            .init("causes", .array(causes.compactMap(Q850Cause.cause).map { .brief($0) })),
            .init("sender", .string(sender.rawValue)),
            .init("advice", .string(advice)),
            .init("href", .string(Links.providerCode(self))),
        ]
    }

    func record(in registry: Registry) -> JSONValue {
        Schema.record(
            summary(in: registry) + [
                .init("aliases", .array(aliases.map { .string($0) })),
                .init("sender_meaning", .string(sender.label)),
                .init("basis", .string("practice")),
                .init("source", source.json),
            ])
    }
}

extension ProviderSource {
    var json: JSONValue {
        [
            "citation": .string(citation), "url": .string(address), "edition": .string(edition.label), "licence": .string(licence),
        ]
    }
}

extension ProductPractice {
    var json: JSONValue {
        [
            "product": .string(product.name), "sends": .optional(sends), "receives": .optional(receives),
            "sources": .array(sources.map(\.json)),
        ]
    }
}

extension JSONValue {
    /// A provider code in a list of related ones: provider, code and address.
    static func brief(_ entry: ProviderCode) -> JSONValue {
        [
            "provider": .string(entry.provider.rawValue), "provider_code": .string(entry.code),
            "href": .string(Links.providerCode(entry)),
        ]
    }

    /// A cause in a list of related ones: value, name and address.
    static func brief(_ cause: Q850Cause) -> JSONValue {
        ["cause": .int(cause.cause), "name": .string(cause.name), "href": .string(Links.cause(cause.cause))]
    }
}

extension Registry {
    /// A number of any tier in a list of related codes.
    func brief(_ number: Int) -> JSONValue {
        ["code": .int(number), "reason_phrase": .optional(phrase(of: number)), "href": .string(Links.code(number))]
    }
}
