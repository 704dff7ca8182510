// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The mappings between a SIP code and Q.850 causes, in both directions, with standards and vendors separated.
enum Q850Relations {
    static func json(of facts: CodeFacts) -> JSONValue {
        [
            "to_q850": rows(facts.toQ850, vendors: false) { $0.causeSide },
            "from_q850": rows(facts.fromQ850, vendors: false) { $0.causeSide },
            "vendor_to_q850": rows(facts.toQ850, vendors: true) { $0.causeSide },
            "vendor_from_q850": rows(facts.fromQ850, vendors: true) { $0.causeSide },
        ]
    }

    static func json(of facts: CauseFacts) -> [JSONValue.Member] {
        [
            .init("to_sip", rows(facts.toSIP, vendors: false) { $0.codeSide }),
            .init("from_sip", rows(facts.fromSIP, vendors: false) { $0.codeSide }),
            .init("vendor_to_sip", rows(facts.toSIP, vendors: true) { $0.codeSide }),
            .init("vendor_from_sip", rows(facts.fromSIP, vendors: true) { $0.codeSide }),
        ]
    }

    private static func rows(_ mappings: [CauseMapping], vendors: Bool, other: (CauseMapping) -> [JSONValue.Member]) -> JSONValue {
        .array(
            mappings.filter { ($0.authority.vendor != nil) == vendors }.map { mapping in
                var members: [JSONValue.Member] = [.init("authority", .string(mapping.authority.name))]
                members += other(mapping)
                if let condition = mapping.condition { members.append(.init("condition", .string(condition))) }
                if let location = mapping.location { members.append(.init("location", .string(location.rawValue))) }
                if mapping.isDefault { members.append(.init("default", true)) }
                if let note = mapping.note { members.append(.init("note", .string(note))) }
                members.append(.init("source", mapping.source.brief))
                return .object(members)
            })
    }
}

extension CauseMapping {
    /// The cause of the row; where there is none, the text that stands for it.
    fileprivate var causeSide: [JSONValue.Member] {
        guard let cause else { return [.init("other", .optional(otherSide))] }
        return [
            .init("cause", .int(cause)),
            .init("name", .optional(Q850Cause.cause(cause)?.name)),
            .init("href", .string(Links.cause(cause))),
        ]
    }

    /// The SIP code of the row; where there is none, the text that stands for it.
    fileprivate var codeSide: [JSONValue.Member] {
        guard let code = sipCode else { return [.init("other", .optional(otherSide))] }
        return [
            .init("code", .int(code)),
            .init("reason_phrase", .optional(Registry.standard.code(code)?.reasonPhrase)),
            .init("href", .string(Links.code(code))),
        ]
    }
}
