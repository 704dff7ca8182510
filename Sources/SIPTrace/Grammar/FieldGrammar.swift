// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The grammar of each header field that is checked: a table from its name to a function over its value, which gives a few faults at most.
struct FieldGrammar: Sendable {
    let part: LocatedFault.Part
    let faults: @Sendable (String) -> [GrammarFault]

    static func of(_ name: FieldName) -> FieldGrammar? { all[name] }

    private static let all: [FieldName: FieldGrammar] = {
        var all: [FieldName: FieldGrammar] = [:]
        let addresses: [(FieldName, AddressGrammar)] = [
            (.from, AddressGrammar(source: .rfc(3261, "20.20"), isList: false, hasTag: true)),
            (.to, AddressGrammar(source: .rfc(3261, "20.39"), isList: false, hasTag: true)),
            (.contact, AddressGrammar(source: .rfc(3261, "20.10"))),
            (.route, AddressGrammar(source: .rfc(3261, "20.34"), needsBrackets: true)),
            (.recordRoute, AddressGrammar(source: .rfc(3261, "20.30"), needsBrackets: true)),
            (.path, AddressGrammar(source: .rfc(3327, "4"), needsBrackets: true)),
            (.serviceRoute, AddressGrammar(source: .rfc(3608, "5"), needsBrackets: true)),
            (.referTo, AddressGrammar(source: .rfc(3515, "2.1"), isList: false)),
            (.referredBy, AddressGrammar(source: .rfc(3892, "3"), isList: false)),
            (.assertedIdentity, AddressGrammar(source: .rfc(3325, "9.1"))),
            (.preferredIdentity, AddressGrammar(source: .rfc(3325, "9.2"))),
        ]
        for (name, grammar) in addresses { all[name] = FieldGrammar(part: .address, faults: grammar.faults) }
        func add(_ name: FieldName, _ fault: @escaping @Sendable (String) -> GrammarFault?) {
            all[name] = FieldGrammar(part: .field) { value in fault(value).map { [$0] } ?? [] }
        }
        add(.via, ViaGrammar.fault)
        add(.cseq, SequenceGrammar(source: .rfc(3261, "20.16"), numbers: 1).fault)
        add(.rack, SequenceGrammar(source: .rfc(3262, "7.2"), numbers: 2).fault)
        let numbers: [(FieldName, NumberGrammar)] = [
            (.maxForwards, NumberGrammar(source: .rfc(3261, "20.22"), highest: 255)),
            (.contentLength, NumberGrammar(source: .rfc(3261, "20.14"))),
            (.expires, NumberGrammar(source: .rfc(3261, "20.19"))),
            (.minExpires, NumberGrammar(source: .rfc(3261, "20.23"))),
            (.rseq, NumberGrammar(source: .rfc(3262, "7.1"))),
            (.sessionExpires, NumberGrammar(source: .rfc(4028, "4"), hasParameters: true)),
            (.minSE, NumberGrammar(source: .rfc(4028, "5"), hasParameters: true)),
            (.retryAfter, NumberGrammar(source: .rfc(3261, "20.33"), hasParameters: true)),
        ]
        for (name, grammar) in numbers { add(name, grammar.fault) }
        add(.allow, TokenListGrammar(source: .rfc(3261, "20.5")).fault)
        add(.supported, TokenListGrammar(source: .rfc(3261, "20.37")).fault)
        add(.require, TokenListGrammar(source: .rfc(3261, "20.32"), isBinding: true).fault)
        add(.proxyRequire, TokenListGrammar(source: .rfc(3261, "20.29"), isBinding: true).fault)
        add(.alertInfo, ReferenceGrammar(source: .rfc(3261, "20.4")).fault)
        add(.callInfo, ReferenceGrammar(source: .rfc(3261, "20.9")).fault)
        add(.errorInfo, ReferenceGrammar(source: .rfc(3261, "20.18")).fault)
        add(.authorization, CredentialsGrammar(source: .rfc(3261, "20.7")).fault)
        add(.proxyAuthorization, CredentialsGrammar(source: .rfc(3261, "20.28")).fault)
        add(.wwwAuthenticate, CredentialsGrammar(source: .rfc(3261, "20.44")).fault)
        add(.proxyAuthenticate, CredentialsGrammar(source: .rfc(3261, "20.27")).fault)
        add(.contentType, OtherGrammar.contentType)
        add(.callID, OtherGrammar.callID)
        add(.event, OtherGrammar.event)
        add(.replaces, OtherGrammar.replaces)
        add(.reason, OtherGrammar.reason)
        add(.warning, OtherGrammar.warning)
        add(.date, OtherGrammar.date)
        return all
    }()
}
