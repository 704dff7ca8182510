// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension MCPTool {
    static let lookUpCode = MCPTool(
        name: "lookup_code", title: "Look up a SIP response code",
        description: """
            What a SIP response code (100 to 699) means, who sends it, what a client does next, likely causes, checks, header fields, and \
            the RFC section of each fact. Use it whenever a SIP status such as 403, 486 or 503 comes up.
            """,
        input: ToolSchema.arguments(
            ["code": ToolSchema.number("The status code, such as 486.", in: 100...699)], required: ["code"]),
        output: ToolSchema.object(
            [
                "code": ToolSchema.number("The status code."), "reason_phrase": ["type": ["string", "null"]],
                "class": ToolSchema.text("1xx to 6xx."), "registered": ToolSchema.flag("Whether IANA has registered it."),
                "tier": ToolSchema.choice("How well established it is.", Tier.allCases.map(\.rawValue)),
                "meaning": ToolSchema.text("In one line."), "description": ToolSchema.text("In some sentences."),
                "severity": ToolSchema.text("How serious it is."), "severity_reason": ToolSchema.text(""), "next": ["type": "object"],
                "likely_causes": ToolSchema.texts("The likeliest first."),
                "checks": ToolSchema.texts("What to look at, in order."), "status": ToolSchema.text("Whether documents still use it."),
                "confused_with": ToolSchema.list(
                    "Codes that are mistaken for it.",
                    of: ToolSchema.object(
                        [
                            "code": ToolSchema.number(""), "reason_phrase": ["type": ["string", "null"]], "difference": ToolSchema.text(""),
                            "href": ToolSchema.text(""),
                        ],
                        required: ["code", "difference"])),
                "headers": ToolSchema.list("Header fields of such a response.", of: ["type": "object"]),
                "effect": ["type": ["object", "null"]],
                "treat_as": ["type": "object"], "operator": ["type": "object"], "sources": ToolSchema.sources,
                "resource": ToolSchema.text("The whole record as Markdown, for resources/read."),
            ], required: ["code", "class", "registered", "tier", "meaning", "sources", "resource"]),
        call: { arguments, sources throws(ToolFailure) in
            let text = try arguments.needed("code")
            do throws(Problem) {
                return CodeTool.answer(try CodePath(sources.site.registry).entry(text), sources.site.registry)
            } catch {
                throw ToolFailure(error)
            }
        })
}

/// What the tools say of one code.
enum CodeTool {
    private static let members = [
        "code", "reason_phrase", "class", "registered", "tier", "status", "meaning", "description", "severity", "severity_reason", "next",
        "likely_causes",
        "checks", "confused_with", "headers", "effect", "treat_as", OperatorMember.name,
    ]

    static func answer(_ entry: CodeEntry, _ registry: Registry) -> ToolAnswer {
        let uri = RecordDocument.uri(Links.code(entry.code))
        let sources = sources(of: entry, registry)
        let record = entry.record(in: registry, only: members).adding([
            .init("sources", .array(sources.map(\.brief))), .init("resource", .string(uri)),
        ])
        var text = ShortText(sources: sources.map { [$0.citation, $0.url].compactMap { $0 }.joined(separator: " ") }, resource: uri)
        describe(entry, registry, in: &text)
        return ToolAnswer(structured: record, text: text)
    }

    /// Adds the lines about a code, the most important first.
    static func describe(_ entry: CodeEntry, _ registry: Registry, in text: inout ShortText) {
        text.add("\(entry.code) \(entry.phrase) (\(entry.tier.rawValue)): \(entry.meaning)")
        if let remark = registry.remark(on: entry.code), let source = registry.overlay?.source {
            text.add("Notes of \(source)", remark.notes + [remark.runbook.map { "Runbook: \($0)" }].compactMap { $0 })
        }
        switch entry {
        case .known(let code): describe(CodeFacts(code, in: registry), in: &text)
        case .deFacto(let code):
            text.add(
                "No registry lists it. A client that does not know it treats it as \(Registry.equivalent(ofUnknown: code.code))"
                    + Registry.equivalentSource.bracketed + ".")
            for use in code.uses { text.add("\(use.products.joined(separator: ", ")): \(use.meaning)") }
            advise(code.likelyCauses, code.checks, in: &text)
        case .privateUse(let code):
            text.add("A private code of \(registry.overlay?.source ?? "the operator"); no registry and no RFC has it.")
            text.add(
                "A client that does not know it treats it as \(Registry.equivalent(ofUnknown: code.code))"
                    + Registry.equivalentSource.bracketed + ".")
        }
    }

    private static func describe(_ facts: CodeFacts, in text: inout ShortText) {
        let code = facts.code
        text.add("Defined in \(code.definition.citation).")
        for rule in facts.headers where rule.strength != .may { text.add(line(of: rule)) }
        let next = code.next
        let after = next.after.map { " When: \($0)." } ?? ""
        text.add("What next: \(next.how)\(after)\(next.sources.first?.bracketed ?? "")")
        text.add(code.description)
        advise(code.likelyCauses, code.checks, in: &text)
        if let effect = facts.effect { text.add("In a dialog it ends the \(effect.ends.rawValue).\(effect.row.source.bracketed)") }
        for mapping in facts.toQ850 where mapping.authority.vendor == nil {
            guard let cause = mapping.cause else { continue }
            text.add("Q.850: becomes cause \(cause)\(mapping.when.map { " (\($0))" } ?? "")\(mapping.source.bracketed)")
        }
        for rule in facts.headers where rule.strength == .may { text.add(line(of: rule)) }
        for other in facts.confusions { text.add("Not \(other.code.code): \(other.difference)") }
    }

    private static func line(of rule: HeaderRule) -> String {
        let what = rule.part == .header ? rule.name : "a body with \(rule.name)"
        return
            "The response \(rule.strength.rawValue) have \(what)\(rule.condition.map { ": \($0)" } ?? "")\(rule.sources.first?.bracketed ?? "")"
    }

    private static func advise(_ causes: [String], _ checks: [String], in text: inout ShortText) {
        text.add("Likely causes", Array(causes.prefix(RecordView.mostItems)))
        text.add("Check", Array(checks.prefix(RecordView.mostItems)))
    }

    static func sources(of entry: CodeEntry, _ registry: Registry) -> [Reference] {
        switch entry {
        case .known(let code): [code.definition] + code.next.sources + code.related.map(\.reference)
        case .deFacto(let code): code.uses.flatMap(\.sources) + [Registry.equivalentSource]
        case .privateUse: [.document(registry.overlay?.source ?? "the operator"), Registry.equivalentSource]
        }
    }
}
