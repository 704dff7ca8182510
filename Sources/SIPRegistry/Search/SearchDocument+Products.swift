// SPDX-License-Identifier: Apache-2.0

extension SearchDocument {
    /// A symptom is found by its words: its title and sayings like a code's names, its explanations like likely causes.
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

    /// A provider's code is found by what it is called, literally: its sentences would only drown those of the codes.
    static func document(of code: ProviderCode) -> SearchDocument {
        var document = SearchDocument(
            .provider, 0, code.provider.name + " " + code.code, meaning: code.meaning, standing: .deFacto, isIndexed: false)
        document.name = code.provider.rawValue + "/" + code.name
        document.names = [code.code] + code.aliases
        document.contexts = code.provider.contexts
        document.meant = code.responses.map { (.code, $0) } + code.causes.map { (.cause, $0) }
        switch code.kind {
        case .number, .family, .name: document.isNameFirst = true
        // The sentence of one certain code leads to the code, one that may go with several says more itself.
        case .phrase, .log: document.isNameFirst = document.meant.count != 1
        // The field says nothing without its value.
        case .header: document.isNameFirst = false
        }
        return document
    }
}

extension Provider {
    /// The words that tell that a text is about the provider or its product.
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
