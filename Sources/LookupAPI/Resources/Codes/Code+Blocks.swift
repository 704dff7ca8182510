// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// One code as blocks, in the order in which an engineer asks.
extension CodeFacts {
    func blocks(in registry: Registry, _ view: RecordView) -> [Block] {
        var blocks: [Block] = [
            .title(
                "\(code.code) \(code.reasonPhrase)",
                tags: [code.responseClass.label, code.status.rawValue] + (code.registration == .iana ? [] : ["not registered"])),
            .paragraph(Inline(code.meaning)),
        ]
        if view != .brief { blocks.append(.paragraph(Inline(code.description))) }
        blocks += OperatorParts.blocks(code.code, in: registry)
        blocks += view == .brief ? [.heading("Severity"), .paragraph(Inline(code.severity.level.rawValue.spaced))] : guidance
        let most = view == .brief ? RecordView.mostItems : Int.max
        blocks += Block.advice(causes: Array(code.likelyCauses.prefix(most)), checks: Array(code.checks.prefix(most)))
        guard view != .brief else { return blocks }
        blocks += section(
            "Not to be confused with", confusions.map { "\(Inline.code($0.code.code, in: registry)): \($0.difference)" })
        if view == .full { blocks += tables(in: registry) }
        blocks += section("Call flows", flows.map { .link($0.title, to: Links.flow($0.name)) })
        blocks += Block.symptoms(view == .full ? symptoms : Array(symptoms.prefix(RecordView.mostSymptoms)))
        blocks += [.heading("Example"), .verbatim(code.example)]
        blocks += section("Sources", view == .full ? sources : ["\(Inline.source(code.definition)) defines it."])
        guard view != .full else { return blocks }
        let everything = Links.code(code.code) + RecordView.full.query
        return blocks + [.paragraph("Header fields, Q.850, dialogs, forking and the rest: \(Inline.link(everything, to: everything))")]
    }

    /// What tables other than that of codes say of the code.
    private func tables(in registry: Registry) -> [Block] {
        var blocks = section("Header fields", headers.map(\.inline))
        blocks += section("Warning header field", warnings.map(\.inline))
        blocks += section("Values of \(subregistryValues.first?.registry.headerField ?? "")", subregistryValues.map(\.inline))
        blocks += section("Q.850: becomes", toQ850.map { $0.inline(of: .cause, in: registry) })
        blocks += section("Q.850: made from", fromQ850.map { $0.inline(of: .cause, in: registry) })
        blocks += section("Inside a dialog", effect?.statements.map(\.inline) ?? [])
        blocks += section("In a forking proxy", [forking.inline])
        blocks += section("Requests that it answers", [code.methods.inline])
        blocks += section("Other phrases", phrases.isEmpty ? [] : [PhraseAlias.rule.inline] + phrases.map(\.inline))
        blocks += section("Uses in software", deFactoUses.map { $0.inline(in: registry) })
        blocks += section("In statistics", metrics.map(\.inline))
        blocks += section("Who sends it in practice", practice.map(\.inline))
        if !providerCodes.isEmpty {
            let path = Links.providerCodes(with: code.code)
            blocks += [.heading("Codes of providers"), .paragraph("\(providerCodes.count) entries: \(Inline.link(path, to: path))")]
        }
        return blocks
    }

    private var severity: Inline { "\(code.severity.level.rawValue.spaced); \(code.severity.reason)" }

    private func section(_ title: String, _ items: [Inline]) -> [Block] { Block.section(title, items) }

    private var guidance: [Block] {
        let (context, next) = (code.context, code.next)
        let senders = context.sentBy.map { $0.rawValue.spaced }.joined(separator: ", ")
        var facts: [Block.Fact] = [.init("Retry", "\(next.retry.rawValue.spaced). \(next.how)\(Inline.cited(next.sources))")]
        if let after = next.after { facts.append(.init("When", Inline(after))) }
        if next.target != .none { facts.append(.init("Where to", Inline(next.target.rawValue.spaced))) }
        facts.append(.init("Another route", "\(next.failover.advice.rawValue); \(next.failover.reason)"))
        facts.append(.init("Severity", severity))
        var blocks: [Block] = [.heading("In the call flow"), .paragraph(Inline(context.position)), .paragraph("Sent by: \(senders).")]
        blocks += [.paragraph(Inline(context.receiver)), .heading("What next"), .facts(facts)]
        return blocks
    }

    private var sources: [Inline] {
        var items: [Inline] = ["\(Inline.source(code.definition)) defines it."]
        if code.wirePhrase != code.reasonPhrase { items.append("On the wire the phrase is \"\(code.wirePhrase)\".") }
        if case .iana = code.registration { items.append("Registered in: \(ResponseCode.Registration.registry).") }
        if case .unregistered(let place) = code.registration { items.append("\(Inline.source(place)): never registered with IANA.") }
        items += code.related.map { "\(Inline.source($0.reference)) (\($0.relation.rawValue)): \($0.note)" }
        return items
    }
}

extension DeFactoCode {
    func blocks(in registry: Registry) -> [Block] {
        var blocks: [Block] = [
            .title("\(code) \(phrase ?? "(no phrase)")", tags: [responseClass.label, "not registered"]), .paragraph(Inline(meaning)),
        ]
        blocks += OperatorParts.blocks(code, in: registry)
        blocks += Block.advice(causes: likelyCauses, checks: checks)
        for use in uses {
            blocks.append(.heading(use.products.isEmpty ? "Unknown software" : use.products.joined(separator: ", ")))
            blocks += [use.phrase.map { "\"\($0)\"" }, use.meaning, use.note].compactMap { $0.map { .paragraph(Inline($0)) } }
            if let wireCode = use.wireCode { blocks.append(.paragraph("On the wire: \(Inline.code(wireCode, in: registry))")) }
            blocks.append(.paragraph("\(use.kind.rawValue.spaced), \(use.certainty.rawValue.spaced)"))
            blocks.append(.list(use.sources.map { .source($0) }))
        }
        blocks += Block.symptoms(Symptom.symptoms(with: code))
        return blocks + OperatorParts.unknownToOthers(code, in: registry)
    }
}

extension PrivateCode {
    func blocks(in registry: Registry) -> [Block] {
        var blocks: [Block] = [
            .title("\(code) \(reasonPhrase)", tags: [responseClass.label, "private", "not registered"]), .paragraph(Inline(meaning)),
            .paragraph("A private code of \(registry.overlay?.source ?? ""); no registry and no RFC has it."),
        ]
        blocks += OperatorParts.blocks(code, in: registry)
        return blocks + OperatorParts.unknownToOthers(code, in: registry)
    }
}
