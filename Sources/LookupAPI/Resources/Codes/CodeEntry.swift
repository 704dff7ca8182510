// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// An element of the list of codes: a defined code with a record of its own, a number that only software uses, or a private code of the
/// operator.
enum CodeEntry: Sendable {
    case known(ResponseCode)
    case deFacto(DeFactoCode)
    case privateUse(PrivateCode)

    /// Nil for a number that is not known to be used.
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

    /// The severity for filters, sorting, pages and exports: the operator's where there is one, else the registry's.
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

    /// The members of summaries of all kinds.
    static let summaryMembers =
        Shape(of: Registry.standard.codes.map(\.summary) + Registry.standard.deFactoCodes.map(\.summary)).names + [OperatorMember.name]

    /// Only those members of the record, in that order; a member that the record does not have is left out.
    func record(in registry: Registry, only fields: [String]) -> JSONValue {
        switch self {
        case .known(let code): code.record(in: registry, only: fields)
        case .deFacto(let code): FieldSelection.pick(fields, from: code.record(in: registry))
        case .privateUse(let code): FieldSelection.pick(fields, from: code.record(in: registry))
        }
    }

    /// The record in that view.
    func record(in registry: Registry, _ view: RecordView) -> JSONValue {
        if let members = view.members {
            let record = record(in: registry, only: members)
            return view == .brief
                ? record.shortened(to: RecordView.mostItems) : record.shortened(to: RecordView.mostSymptoms, only: ["symptoms"])
        }
        return switch self {
        case .known(let code): code.record(in: registry)
        case .deFacto(let code): code.record(in: registry)
        case .privateUse(let code): code.record(in: registry)
        }
    }

    /// The record in that view, as blocks.
    func blocks(in registry: Registry, _ view: RecordView) -> [Block] {
        switch self {
        case .known(let code): CodeFacts(code, in: registry).blocks(in: registry, view)
        case .deFacto(let code): code.blocks(in: registry)
        case .privateUse(let code): code.blocks(in: registry)
        }
    }

    /// The answer for the record. The page ignores the view: it has an order of its own and shows everything.
    func answer(in site: Site, _ view: RecordView = .usual) -> Answer {
        .record(
            { record(in: site.registry, view) }, columns: { FieldSelection.columns(nil, view, in: site.registry) },
            blocks: { blocks(in: site.registry, view) },
            page: {
                switch self {
                case .known(let code): CodePage(code: code, site: site).bytes()
                case .deFacto(let code): DeFactoPage(code: code, site: site).bytes()
                case .privateUse(let code): PrivateCodePage(code: code, site: site).bytes()
                }
            })
    }

    /// The answer with only some members of the record, for the formats that have members.
    func answer(in site: Site, only fields: [String]) -> Answer {
        .record({ record(in: site.registry, only: fields) }, columns: { FieldSelection.columns(fields, nil, in: site.registry) })
    }

    /// The codes that follow one another on pages: the defined ones, those that only software uses, or the operator's own.
    static func family(_ tier: Tier, in registry: Registry) -> [CodeEntry] {
        switch tier {
        case .registered, .historic: registry.codes.map { .known($0) }
        case .deFacto: registry.deFactoCodes.map { .deFacto($0) }
        case .privateUse: registry.privateCodes.map { .privateUse($0) }
        }
    }
}
