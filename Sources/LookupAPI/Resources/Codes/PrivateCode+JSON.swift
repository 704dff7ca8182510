// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension PrivateCode {
    /// The whole record of the operator's own number.
    func record(in registry: Registry) -> JSONValue {
        let equivalent = Registry.equivalent(ofUnknown: code)
        return Schema.record(
            identity(in: registry) + [
                // What a client does with the code if it knows only its class.
                .init(
                    "treat_as",
                    [
                        "code": .int(equivalent),
                        "href": .string(Links.code(equivalent)),
                        "source": Reference.rfc(3261, "8.1.3.2").json,
                    ]),
                .init("href", .string(Links.code(code))),
                .init("class_href", .string(Links.responseClass(responseClass))),
            ])
    }

    func summary(in registry: Registry) -> JSONValue {
        .object(identity(in: registry) + [.init("href", .string(Links.code(code)))])
    }

    private func identity(in registry: Registry) -> [JSONValue.Member] {
        [
            .init("code", .int(code)),
            .init("reason_phrase", .string(reasonPhrase)),
            .init("class", .string(responseClass.label)),
            .init("registered", false),
            .init("tier", .string(tier.rawValue)),
            .init("meaning", .string(meaning)),
        ] + OperatorMember.of(code, in: registry)
    }
}
