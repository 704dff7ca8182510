// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The page of one code for a terminal: what an engineer asks first stands first.
extension ResponseCode {
    func textPage(in registry: Registry) -> String {
        var page = TextPage()
        page.line(
            "\(code) \(reasonPhrase)   [\(responseClass.label), \(status.rawValue)\(registration == .iana ? "" : ", not registered")]")
        page.paragraph(meaning, first: "")
        page.line()
        page.paragraph(description, first: "")
        page.addRemark(on: code, in: registry)

        page.heading("In the call flow")
        page.paragraph(context.position)
        page.paragraph("Sent by: " + context.sentBy.map { $0.rawValue.spaced }.joined(separator: ", ") + ".")
        page.paragraph(context.receiver)

        page.heading("What next")
        page.paragraph("Retry: \(next.retry.rawValue.spaced). \(next.how)")
        if let after = next.after { page.paragraph("When: \(after)") }
        page.paragraph("Another route: \(next.failover.advice.rawValue); \(next.failover.reason)")
        page.paragraph("Severity: \(severity.level.rawValue.spaced); \(severity.reason)")

        page.addAdvice(causes: likelyCauses, checks: checks)
        addFacts(to: &page)
        if !confusedWith.isEmpty {
            page.heading("Not to be confused with")
            for other in confusedWith {
                page.paragraph("\(other.code) \(registry.code(other.code)?.reasonPhrase ?? ""): \(other.difference)", first: "  - ")
            }
        }
        page.addSymptoms(Symptom.symptoms(with: code))
        page.heading("Example")
        page.verbatim(example)
        page.line("SOURCES")
        page.paragraph(definition.citation + (definition.url.map { "  \($0)" } ?? ""))
        for other in related { page.paragraph("\(other.reference.citation) (\(other.relation.rawValue)): \(other.note)") }
        return page.text
    }

    private func addFacts(to page: inout TextPage) {
        let rules = HeaderRule.rules(for: code).filter { $0.scope.width <= 100 }
        if !rules.isEmpty {
            page.heading("Header fields")
            page.list(
                rules.map { rule in
                    "\(rule.name) (\(rule.strength.rawValue))"
                        + (rule.methods.isEmpty ? "" : " to " + rule.methods.map(\.rawValue).joined(separator: ", "))
                        + (rule.condition.map { ": \($0)" } ?? "")
                        + (rule.sources.first.map { " [\($0.citation)]" } ?? "")
                })
        }
        let causes = (CauseMapping.from(response: code) + CauseMapping.to(response: code))
            .filter { $0.authority.vendor == nil && !$0.isDefault && $0.cause != nil }
        if !causes.isEmpty {
            page.heading("Q.850")
            page.list(
                causes.map { row in
                    let cause = row.cause ?? 0
                    let name = Q850Cause.cause(cause)?.name ?? ""
                    let direction = row.direction == .sipToQ850 ? "to" : "from"
                    return "\(direction) cause \(cause), \(name) [\(row.source.citation)]" + (row.condition.map { ": \($0)" } ?? "")
                })
        }
        if let effect = DialogEffect.resolve(code) {
            page.heading("Inside a dialog")
            page.paragraph("Ends the \(effect.ends.rawValue). \(effect.survives) [\(effect.row.source.citation)]")
            if let note = effect.note { page.paragraph(note) }
        }
    }
}

extension DeFactoCode {
    func textPage(in registry: Registry) -> String {
        var page = TextPage()
        page.line("\(code) \(phrase ?? "(no phrase)")   [\(responseClass.label), not registered]")
        page.paragraph(meaning, first: "")
        page.addRemark(on: code, in: registry)
        page.addAdvice(causes: likelyCauses, checks: checks)
        for use in uses {
            page.heading(use.products.joined(separator: ", "))
            if let phrase = use.phrase { page.paragraph("\"\(phrase)\"") }
            page.paragraph(use.meaning)
            if let note = use.note { page.paragraph(note) }
            page.paragraph("\(use.kind.rawValue.spaced), \(use.certainty.rawValue.spaced)")
            for source in use.sources { page.paragraph(source.citation) }
        }
        page.addSymptoms(Symptom.symptoms(with: code))
        let equivalent = Registry.equivalent(ofUnknown: code)
        page.line()
        page.paragraph("A client that does not know \(code) must treat it as \(equivalent) (RFC 3261 section 8.1.3.2).", first: "")
        return page.text
    }
}
