// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// An element of the list of codes: one with a record of its own, or a number that only software uses.
enum CodeEntry: Sendable {
    case known(ResponseCode)
    case deFacto(DeFactoCode)

    var code: Int {
        switch self {
        case .known(let code): code.code
        case .deFacto(let code): code.code
        }
    }

    var phrase: String {
        switch self {
        case .known(let code): code.reasonPhrase
        case .deFacto(let code): code.phrase ?? ""
        }
    }

    var meaning: String {
        switch self {
        case .known(let code): code.meaning
        case .deFacto(let code): code.meaning
        }
    }

    var tier: Tier {
        switch self {
        case .known(let code): code.tier
        case .deFacto: .deFacto
        }
    }

    var severity: Severity.Level? {
        guard case .known(let code) = self else { return nil }
        return code.severity.level
    }

    var summary: JSONValue {
        switch self {
        case .known(let code): code.summary
        case .deFacto(let code): code.summary
        }
    }

    func record(in registry: Registry) -> JSONValue {
        switch self {
        case .known(let code): code.record(in: registry)
        case .deFacto(let code): code.record
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
            return RecordAnswer(value: { code.record }, textPage: { code.textPage }, htmlPage: { page.bytes() })
        }
    }
}
