// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// What other tables say of the code.
extension CodePage {
    var headers: HTML {
        let rules = HeaderRule.rules(for: code.code).filter { $0.scope != .every && $0.scope.width <= 100 }
        let rows = rules.map { rule -> [HTML] in
            let name: HTML = rule.part == .header ? "<code>\(rule.name)</code>" : "\(rule.name) <span class=\"note\">(body)</span>"
            let methods: HTML = rule.methods.isEmpty ? "" : "To \(rule.methods.map(PageParts.method).joined(", ")). "
            let condition: HTML = "\(methods)\(rule.condition ?? (rule.methods.isEmpty ? "always" : ""))"
            return [name, "\(rule.strength.rawValue)", condition, rule.sources.prefix(1).map(PageParts.source).joined()]
        }
        var table = PageParts.table("Header fields", ["Field", "Strength", "When", "Source"], rows)
        let warnings = WarningCode.warnings(with: code.code)
        if !warnings.isEmpty {
            let links = warnings.map { warning -> HTML in
                "<a href=\"\(Links.warning(warning.code))\"><span class=\"n\">\(warning.code)</span> \(warning.text)</a>"
            }
            table += "<p>A Warning header field may say more: \(links.joined(", ")).</p>\n"
        }
        return PageParts.section("headers", "Header fields", table)
    }

    var q850: HTML {
        let sent = code.code >= 300 ? CauseMapping.from(response: code.code) : []
        let table = { (label: String, mappings: [CauseMapping]) -> HTML in
            mappings.isEmpty ? "" : "<h3>\(label)</h3>\n\(MappingTable.html(label, mappings, side: .cause, in: registry))"
        }
        return PageParts.section(
            "q850", "Q.850, at the gateway to the telephone network",
            table("Becomes", sent) + table("Made from", CauseMapping.to(response: code.code)))
    }

    var dialog: HTML {
        var content: HTML = ""
        if let effect = DialogEffect.resolve(code.code) {
            content += """
                <p><b>Inside a dialog</b> it ends the \(effect.ends.rawValue). \(effect.survives) \(effect.note ?? "") \
                <span class="note">\(effect.basis)</span> \(PageParts.source(effect.row.source))</p>

                """
            for remark in effect.remarks { content += "<p>\(remark.text) \(PageParts.source(remark.source))</p>\n" }
        }
        let forking = ForkingPreference(of: code.code)
        content += "<p><b>In a forking proxy:</b> \(forking.explanation) \(PageParts.source(forking.source)) "
        content += "<a href=\"/classes#fork\">The fork, drawn</a></p>\n"
        if let note = code.methods.note {
            content += "<p><b>Requests that it answers:</b> \(note) \(code.methods.source.map(PageParts.source))</p>\n"
        }
        return PageParts.section("dialog", "Dialog and forking", content)
    }

    var flows: HTML {
        let all = CallFlow.flows(showing: code.code)
        // Those with the fewest steps show it most plainly; a code that every call has needs no more than one.
        let drawn = all.count > 4 ? Array(all.prefix(1)) : Array(all.prefix(2))
        var content: HTML = ""
        for flow in drawn {
            let drawing = LadderDrawing(flow, subject: code.code)
            content += """
                <figure class="flow">
                <figcaption><h3><a href="\(Links.flow(flow.name))">\(flow.title)</a></h3><p>\(flow.summary)</p></figcaption>
                \(drawing.figure)<details><summary>The same in words</summary>
                \(drawing.steps)</details>
                </figure>

                """
        }
        let rest = all.dropFirst(drawn.count).map { flow -> HTML in "<a href=\"\(Links.flow(flow.name))\">\(flow.title)</a>" }
        if !rest.isEmpty { content += "<p>Also in: \(rest.joined(", ")).</p>\n" }
        return PageParts.section("flows", "Call flows", content)
    }

    var example: HTML {
        let lines = code.example.split(whereSeparator: \.isNewline).joined(separator: "\n")
        return PageParts.section("example", "Example", PageParts.snippet("Example message", "\(lines)"))
    }

    /// Other phrases, other uses, and how statistics count it.
    var elsewhere: HTML {
        let phrases = PhraseAlias.aliases(of: code.code).map { alias -> HTML in
            "“\(alias.phrase)” <span class=\"note\">\(alias.kind.rawValue.spaced)\(alias.note.map { ": \($0)" } ?? "")</span>"
        }
        let uses = DeFactoUse.uses(of: code.code).map { use -> HTML in
            let who = use.products.joined(separator: ", ")
            return "\(who.isEmpty ? "" : "\(who): ")\(use.phrase.map { "“\($0)”. " } ?? "")\(use.meaning) \(use.note ?? "")"
        }
        let metrics = MetricUse.uses(of: code.code, methods: code.methods).map { use -> [HTML] in
            [
                "<abbr title=\"\(use.metric.name)\">\(use.metric.rawValue)</abbr>", "\(use.metric.name)", "\(use.role.rawValue.spaced)",
                PageParts.source(use.source),
            ]
        }
        let values = SubregistryValue.values(for: code.code).map { value -> [HTML] in
            ["<code>\(value.value)</code>", "\(value.text ?? "")", "\(value.meaning)", PageParts.source(value.reference)]
        }
        let field = SubregistryValue.values(for: code.code).first?.registry.headerField ?? ""
        return PageParts.section(
            "values", "Values of \(field)", PageParts.table("Values of \(field)", ["Value", "Text", "Meaning", "Source"], values))
            + PageParts.section(
                "phrases", "Other phrases",
                phrases.isEmpty
                    ? ""
                    : "<p>\(PhraseAlias.rule.text) \(PageParts.source(PhraseAlias.rule.source))</p>\n\(PageParts.list(phrases))")
            + PageParts.section("uses", "Uses in software", PageParts.list(uses))
            + PageParts.section("metrics", "In statistics", PageParts.table("Metrics", ["Metric", "Name", "Counts as", "Source"], metrics))
    }

    var sources: HTML {
        var items: [HTML] = ["\(PageParts.source(code.definition)) defines it."]
        if case .unregistered(let place) = code.registration { items.append("\(PageParts.source(place)): never registered with IANA.") }
        items += code.related.map { other -> HTML in
            "\(PageParts.source(other.reference)) <span class=\"note\">\(other.relation.rawValue):</span> \(other.note)"
        }
        return PageParts.section("sources", "Sources", PageParts.list(items))
    }
}
