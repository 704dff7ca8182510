// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension DeFactoCode {
    /// The whole record of a number that no registry lists.
    func record(in registry: Registry) -> JSONValue {
        let equivalent = Registry.equivalent(ofUnknown: code)
        let identity: [JSONValue.Member] = [
            .init("code", .int(code)),
            .init("reason_phrase", .optional(phrase)),
            .init("class", .string(responseClass.label)),
            .init("registered", false),
            .init("tier", .string(tier.rawValue)),
            .init("meaning", .string(meaning)),
            .init("on_the_wire", .bool(isOnTheWire)),
            .init("sent_by", .strings(products)),
            .init("likely_causes", .strings(likelyCauses)),
            .init("checks", .strings(checks)),
        ]
        let rest: [JSONValue.Member] = [
            .init("uses", .array(uses.map(\.json))),
            .init(
                "treat_as",
                [
                    "code": .int(equivalent),
                    "href": .string(Links.code(equivalent)),
                    "source": Reference.rfc(3261, "8.1.3.2").json,
                ]),
            .init("symptoms", .array(Symptom.symptoms(with: code).map(\.brief))),
            .init("href", .string(Links.code(code))),
            .init("class_href", .string(Links.responseClass(responseClass))),
        ]
        return Schema.record(identity + OperatorMember.of(code, in: registry) + rest)
    }
}
