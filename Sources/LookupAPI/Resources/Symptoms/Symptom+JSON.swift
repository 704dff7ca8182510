// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Symptom {
    var listEntry: [JSONValue.Member] {
        [
            .init("name", .string(name)),
            .init("title", .string(title)),
            .init("sayings", .strings(sayings)),
            .init("code_numbers", .array(codes.map { .int($0) })),
            .init("cause_numbers", .array(causes.map { .int($0) })),
            .init("href", .string(Links.symptom(name))),
        ]
    }

    func record(in registry: Registry) -> JSONValue {
        Schema.record([
            .init("name", .string(name)),
            .init("title", .string(title)),
            .init("sayings", .strings(sayings)),
            .init("seen_on_the_wire", .string(onTheWire)),
            .init("explanations", .array(explanations.map(\.json))),
            .init("checks", .strings(checks)),
            .init("codes", .array(codes.map { registry.brief($0) })),
            .init("causes", .array(causes.compactMap(Q850Cause.cause).map { .brief($0) })),
            .init("flow", flow.flatMap(CallFlow.flow).map(\.brief) ?? .null),
            .init("sources", sources.json),
            .init("href", .string(Links.symptom(name))),
        ])
    }

    /// The member in the record of a code or a cause that comes with the symptom.
    var brief: JSONValue { ["name": .string(name), "title": .string(title), "href": .string(Links.symptom(name))] }
}

extension Symptom.Explanation {
    fileprivate var json: JSONValue {
        ["what": .string(cause), "sign": .string(sign), "basis": .string(basis.rawValue), "source": source?.brief ?? .null]
    }
}

extension CallFlow {
    fileprivate var brief: JSONValue { ["name": .string(name), "title": .string(title), "href": .string(Links.flow(name))] }
}
