// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension ClassNote {
    /// - Parameter codes: the summaries of the codes of the class, or nil where only the class itself is listed.
    func json(codes: [JSONValue]?, count: Int) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = [
            .init("class", .string(responseClass.label)),
            .init("name", .string(name)),
            .init("range", ["first": .int(responseClass.range.lowerBound), "last": .int(responseClass.range.upperBound)]),
            .init("provisional", .bool(responseClass.isProvisional)),
            .init("meaning", .string(meaning)),
            .init("transaction", .string(transaction)),
            .init("forking_rule", .string(forking)),
            .init("unknown_code", .string(unknownCode)),
            .init("treat_unknown_as", .int(Registry.equivalent(ofUnknown: responseClass.range.upperBound))),
            .init("sources", sources.json),
            .init("count", .int(count)),
            .init("href", .string(Links.responseClass(responseClass))),
        ]
        if let codes { members.append(.init("codes", .array(codes))) }
        return members
    }
}
