// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// An element of the list of codes: one with a record of its own, a number that only software uses, or one that is the
/// operator's own.
enum CodeEntry: Sendable {
    case known(ResponseCode)
    case deFacto(DeFactoCode)
    case privateUse(PrivateCode)

    /// Nil for a number that nobody is known to use.
    init?(_ number: Int, in registry: Registry) {
        if let code = registry.code(number) {
            self = .known(code)
        } else if let code = registry.deFactoCode(number) {
            self = .deFacto(code)
        } else if let code = registry.privateCode(number) {
            self = .privateUse(code)
        } else {
            return nil
        }
    }

    var code: Int {
        switch self {
        case .known(let code): code.code
        case .deFacto(let code): code.code
        case .privateUse(let code): code.code
        }
    }

    var phrase: String {
        switch self {
        case .known(let code): code.reasonPhrase
        case .deFacto(let code): code.phrase ?? ""
        case .privateUse(let code): code.reasonPhrase
        }
    }

    var meaning: String {
        switch self {
        case .known(let code): code.meaning
        case .deFacto(let code): code.meaning
        case .privateUse(let code): code.meaning
        }
    }

    var tier: Tier {
        switch self {
        case .known(let code): code.tier
        case .deFacto: .deFacto
        case .privateUse(let code): code.tier
        }
    }

    /// What filters, order, pages and exports go by: the operator's own judgement where there is one, else the registry's.
    func severity(in registry: Registry) -> Severity.Level? {
        if let own = registry.remark(on: code)?.severity { return own }
        guard case .known(let code) = self else { return nil }
        return code.severity.level
    }

    func summary(in registry: Registry) -> JSONValue {
        switch self {
        case .known(let code): code.summary.adding(OperatorMember.of(code.code, in: registry))
        case .deFacto(let code): code.summary.adding(OperatorMember.of(code.code, in: registry))
        case .privateUse(let code): code.summary(in: registry)
        }
    }

    /// The members of the record that are asked for, in that order; one that it does not have is left out.
    func record(in registry: Registry, only fields: [String]) -> JSONValue {
        switch self {
        case .known(let code): code.record(in: registry, only: fields)
        case .deFacto(let code): FieldSelection.pick(fields, from: code.record(in: registry))
        case .privateUse(let code): FieldSelection.pick(fields, from: code.record(in: registry))
        }
    }

    /// The record in each of its forms.
    func answer(in registry: Registry) -> RecordAnswer {
        switch self {
        case .known(let code):
            let page = CodePage(code: code, registry: registry)
            return RecordAnswer(
                value: { code.record(in: registry) }, textPage: { code.textPage(in: registry) }, htmlPage: { page.bytes() })
        case .deFacto(let code):
            let page = DeFactoPage(code: code, registry: registry)
            return RecordAnswer(
                value: { code.record(in: registry) }, textPage: { code.textPage(in: registry) }, htmlPage: { page.bytes() })
        case .privateUse(let code):
            let page = PrivateCodePage(code: code, registry: registry)
            return RecordAnswer(
                value: { code.record(in: registry) }, textPage: { code.textPage(in: registry) }, htmlPage: { page.bytes() })
        }
    }
}
