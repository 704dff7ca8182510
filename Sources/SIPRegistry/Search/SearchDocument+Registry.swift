// SPDX-License-Identifier: Apache-2.0

extension SearchDocument {
    /// Every record of the registry that can be found, in this order: codes, de-facto codes, causes, warnings, private codes, symptoms, and
    /// providers' codes.
    static func all(of registry: Registry) -> [SearchDocument] {
        var documents =
            registry.codes.map(document(of:)) + registry.deFactoCodes.map(document(of:))
            + Q850Cause.all.map(document(of:)) + WarningCode.all.map(document(of:)) + registry.privateCodes.map(document(of:))
            + Symptom.all.map(document(of:)) + ProviderCode.all.map(document(of:))
        let sayings = Dictionary(grouping: Saying.all, by: \.subject)
        for index in documents.indices {
            if let subject = documents[index].subject {
                for phrase in sayings[subject]?.flatMap(\.phrases) ?? [] { documents[index].add(phrase: phrase, .saying) }
            }
            documents[index].citeMentioned()
            documents[index].addRemark(in: registry)
        }
        return documents
    }

    private var subject: Saying.Subject? {
        switch kind {
        case .code: .code(number)
        case .cause: .cause(number)
        case .warning: .warning(number)
        case .deFacto: .deFacto(number)
        case .symptom: name.map { .symptom($0) }
        case .privateUse, .provider: nil
        }
    }

    /// Adds the operator's remark on a code. It is added after the citations were counted, because RFCs that it names are not facts of the
    /// record.
    private mutating func addRemark(in registry: Registry) {
        guard [.code, .deFacto, .privateUse].contains(kind), let remark = registry.remark(on: number) else { return }
        for note in remark.notes { add(.notes, note) }
        add(.notes, remark.owner)
    }

    /// `confusedWith` and `example` are left out: the former is about other codes, the latter has what every response has.
    private static func document(of code: ResponseCode) -> SearchDocument {
        var document = SearchDocument(
            .code, code.code, code.reasonPhrase, meaning: code.meaning, responseClass: code.responseClass,
            standing: code.registration == .iana ? .registered : .historic)
        document.definition = code.definition
        document.phrases.append((code.wirePhrase, .own))
        for alias in PhraseAlias.aliases(of: code.code) where alias.kind != .caseOnly {
            document.add(phrase: alias.phrase, alias.kind == .wild ? .rumour : .alias)
        }
        for use in DeFactoUse.uses(of: code.code) where use.isOnTheWire {
            if let phrase = use.phrase { document.add(phrase: phrase, .alias) }
            document.add(.description, use.meaning)
            for product in use.products { document.add(.product, product) }
        }
        for value in SubregistryValue.values(for: code.code) {
            document.add(.alias, value.text)
            document.add(.description, value.meaning)
        }
        document.add(.responseClass, ClassNote.all.first { $0.responseClass == code.responseClass }?.name)
        document.add(.description, code.description)
        for cause in code.likelyCauses { document.add(.likelyCauses, cause) }
        for check in code.checks { document.add(.checks, check) }
        document.add(.context, code.context.position)
        document.add(.context, code.context.receiver)
        document.add(.context, code.next.how)
        document.add(.context, code.severity.reason)
        // A long list of methods is not much of a restriction.
        if code.methods.kind == .only, code.methods.methods.count <= 6 {
            document.methods = Set(code.methods.methods)
            for method in code.methods.methods {
                document.add(.method, method.rawValue)
                document.cite(MethodInfo.info(for: method)?.definition, .rule)
            }
        }
        document.addHeaders()
        document.cite(code)
        return document
    }

    /// Adds the header fields of a response with the code. Rules for every response are left out, as they do not distinguish codes.
    private mutating func addHeaders() {
        for rule in HeaderRule.rules(for: number) where rule.part == .header {
            let rounds: Int
            switch rule.scope {
            case .code: rounds = rule.strength == .must ? 3 : rule.strength == .should ? 2 : 1
            case .range(let codes) where codes.count > 100: rounds = 0
            case .range, .responseClass: rounds = rule.strength == .may ? 0 : 1
            case .every: rounds = 0
            }
            for _ in 0..<rounds { add(.header, rule.name) }
            for source in rule.sources where rounds > 0 { cite(source, .rule) }
        }
    }

    private mutating func cite(_ code: ResponseCode) {
        cite(code.definition, .definition)
        for related in code.related { cite(related.reference, related.relation == .updates ? .update : .use) }
        cite(code.methods.source, .rule)
        for source in code.next.sources { cite(source, .rule) }
        if let effect = DialogEffect.resolve(number), !effect.isInherited { for source in effect.sources { cite(source, .rule) } }
        for mapping in CauseMapping.standards where mapping.sipCode == number { cite(mapping.source, .rule) }
    }

    private static func document(of code: DeFactoCode) -> SearchDocument {
        var document = SearchDocument(
            .deFacto, code.code, code.phrase ?? "", meaning: code.meaning, responseClass: code.responseClass, standing: .deFacto)
        for use in code.uses {
            if let phrase = use.phrase, phrase != code.phrase { document.add(phrase: phrase, .alias) }
            // "Send failed (477/TM)" must also be found without its tail.
            if let phrase = use.phrase, let tail = phrase.firstIndex(of: "(") {
                document.phrases.append((String(phrase[..<tail]), .own))
            }
            if use.meaning != code.meaning { document.add(.description, use.meaning) }
            document.add(.description, use.note)
            for product in use.products { document.add(.product, product) }
            for source in use.sources { document.cite(source, .use) }
        }
        for cause in code.likelyCauses { document.add(.likelyCauses, cause) }
        for check in code.checks { document.add(.checks, check) }
        return document
    }

    private static func document(of code: PrivateCode) -> SearchDocument {
        SearchDocument(
            .privateUse, code.code, code.reasonPhrase, meaning: code.meaning, responseClass: code.responseClass, standing: .deFacto)
    }

    private static func document(of cause: Q850Cause) -> SearchDocument {
        var document = SearchDocument(
            .cause, cause.cause, cause.name, meaning: cause.meaning, standing: cause.status == .assigned ? .registered : .deFacto)
        // "Call rejected (national use)" must also be found without its tail.
        if let tail = cause.name.firstIndex(of: "(") { document.phrases.append((String(cause.name[..<tail]), .own)) }
        document.add(.description, cause.note)
        if let advice = CauseAdvice.advice(on: cause.cause) {
            for likely in advice.likelyCauses { document.add(.likelyCauses, likely) }
            for check in advice.checks { document.add(.checks, check) }
        }
        for mapping in CauseMapping.standards where mapping.cause == cause.cause { document.cite(mapping.source, .use) }
        return document
    }

    private static func document(of warning: WarningCode) -> SearchDocument {
        var document = SearchDocument(.warning, warning.code, warning.text, meaning: warning.meaning)
        document.add(.description, warning.note)
        document.cite(warning.source, .definition)
        for source in warning.responseSources { document.cite(source, .use) }
        return document
    }
}
