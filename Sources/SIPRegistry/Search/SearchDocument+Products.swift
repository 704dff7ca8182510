// SPDX-License-Identifier: Apache-2.0

extension SearchDocument {
    /// A symptom is found by its words: title and sayings are treated like the names of a code, explanations like likely causes.
    static func document(of symptom: Symptom) -> SearchDocument {
        var document = SearchDocument(.symptom, 0, symptom.title, meaning: symptom.onTheWire)
        document.name = symptom.name
        for saying in symptom.sayings { document.add(phrase: saying, .saying) }
        for explanation in symptom.explanations {
            document.add(.likelyCauses, explanation.cause)
            document.add(.checks, explanation.sign)
            document.cite(explanation.source, .use)
        }
        for check in symptom.checks { document.add(.checks, check) }
        for source in symptom.sources { document.cite(source, .use) }
        return document
    }

    /// A provider's code is found only by its names, literally: with its sentences, it would push codes out of the results.
    static func document(of code: ProviderCode) -> SearchDocument {
        var document = SearchDocument(
            .provider, 0, code.provider.name + " " + code.code, meaning: code.meaning, standing: .deFacto, isIndexed: false)
        document.name = code.provider.rawValue + "/" + code.name
        document.names = [code.code] + code.aliases
        document.contexts = code.provider.contexts
        document.meant = code.responses.map { (.code, $0) } + code.causes.map { (.cause, $0) }
        switch code.kind {
        case .number, .family, .name: document.isNameFirst = true
        // A log message for one particular code leads to that code; one that can come with several says more itself.
        case .phrase, .log: document.isNameFirst = document.meant.count != 1
        // The name of the field means nothing without its value.
        case .header: document.isNameFirst = false
        }
        return document
    }
}

extension Provider {
    /// The words which show that a text is about the provider or its product.
    fileprivate var contexts: [String] {
        let own = rawValue.split(separator: "-").map(String.init)
        switch self {
        case .teams: return own + ["direct", "diagnostics"]
        case .skypeForBusiness: return ["skype", "lync", "diagnostics"]
        case .asterisk: return own + ["dialstatus", "freepbx", "chan", "pjsip"]
        case .freeSWITCH: return own + ["sofia", "fusionpbx"]
        case .sofiaSIP: return ["sofia"]
        case .audioCodes: return own + ["mediant"]
        case .cisco: return own + ["cube", "cucm", "disconnectcause"]
        default: return own
        }
    }
}
