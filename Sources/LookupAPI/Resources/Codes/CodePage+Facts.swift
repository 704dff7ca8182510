// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// What tables other than that of codes say of the code.
extension CodePage {
    var headers: HTML {
        let rows = facts.headers.map { rule -> [HTML] in
            let name: HTML = rule.part == .header ? "<code>\(rule.name)</code>" : "\(rule.name) <span class=\"note\">(body)</span>"
            let methods: HTML = rule.methods.isEmpty ? "" : "To \(rule.methods.map(PageParts.method).joined(", ")). "
            let condition: HTML = "\(methods)\(rule.condition ?? (rule.methods.isEmpty ? "always" : ""))"
            return [name, "\(rule.strength.rawValue), \(rule.basis.rawValue)", condition, rule.sources.map(PageParts.source).joined(", ")]
        }
        var table = HTML.table("Header fields", ["Field", "Strength", "When", "Source"], rows)
        let warnings = facts.warnings
        if !warnings.isEmpty {
            let links = warnings.map { warning -> HTML in
                "<a href=\"\(Links.warning(warning.code))\"><span class=\"n\">\(warning.code)</span> \(warning.text)</a>"
            }
            table += "<p>A Warning header field may say more: \(links.joined(", ")).</p>\n"
        }
        return HTML.section("headers", "Header fields", table)
    }

    var q850: HTML {
        let table = { (label: String, mappings: [CauseMapping]) -> HTML in
            mappings.isEmpty ? "" : "<h3>\(label)</h3>\n\(MappingTable.html(label, mappings, side: .cause, in: registry))"
        }
        return HTML.section(
            "q850", "Q.850, at the gateway to the telephone network",
            table("Becomes", facts.toQ850) + table("Made from", facts.fromQ850))
    }

    var dialog: HTML {
        var content: HTML = ""
        if let statements = facts.effect?.statements, !statements.isEmpty {
            content += "<p><b>Inside a dialog:</b> "
            content += statements.map { statement -> HTML in "\(statement.text) \(PageParts.source(statement.source))" }.joined(" ")
            content += "</p>\n"
        }
        let forking = facts.forking
        content +=
            "<p><b>In a forking proxy:</b> \(forking.explanation) (\(forking.rank.rawValue.spaced)) \(PageParts.source(forking.source)) "
        content += "<a href=\"/classes#fork\">Drawing of the fork</a></p>\n"
        if let note = code.methods.note {
            content += "<p><b>Requests that it answers:</b> \(note) \(code.methods.source.map(PageParts.source))</p>\n"
        }
        return HTML.section("dialog", "Dialog and forking", content)
    }

    var flows: HTML {
        let all = facts.flows
        // Flows with the fewest steps come first and show the code most clearly. For a code that most calls have, one flow is enough.
        let drawn = all.count > 4 ? Array(all.prefix(1)) : Array(all.prefix(2))
        var content: HTML = ""
        for flow in drawn {
            let drawing = LadderDrawing(flow, subject: code.code)
            content += """
                <figure class="flow">
                <figcaption><h3><a href="\(Links.flow(flow.name))">\(flow.title)</a></h3><p>\(flow.summary)</p></figcaption>
                \(drawing.figure)<details><summary>The same in words</summary>
                \(drawing.steps())</details>
                </figure>

                """
        }
        let rest = all.dropFirst(drawn.count).map { flow -> HTML in "<a href=\"\(Links.flow(flow.name))\">\(flow.title)</a>" }
        if !rest.isEmpty { content += "<p>Also in: \(rest.joined(", ")).</p>\n" }
        return HTML.section("flows", "Call flows", content)
    }

    var example: HTML {
        let lines = code.example.split(whereSeparator: \.isNewline).joined(separator: "\n")
        return HTML.section("example", "Example", HTML.snippet("Example message", "\(lines)"))
    }

    /// Other phrases, other uses, and how statistics count the code.
    var elsewhere: HTML {
        let phrases = facts.phrases.map { alias -> HTML in
            "“\(alias.phrase)” <span class=\"note\">\(alias.kind.rawValue.spaced)\(alias.note.map { ": \($0)" } ?? "")</span> \(alias.sources.map(PageParts.source).joined(", "))"
        }
        let uses = facts.deFactoUses.map { use -> HTML in
            let who = use.products.joined(separator: ", ")
            let wire: HTML = use.wireCode.map { " On the wire: \(PageParts.code($0, in: registry))." } ?? ""
            return
                "\(who.isEmpty ? "" : "\(who): ")\(use.phrase.map { "“\($0)”. " } ?? "")\(use.meaning) \(use.note ?? "")\(wire) \(use.sources.map(PageParts.source).joined(", "))"
        }
        let metrics = facts.metrics.map { use -> [HTML] in
            [
                "<abbr title=\"\(use.metric.name)\">\(use.metric.rawValue)</abbr>", "\(use.metric.name)",
                "\(use.role.rawValue.spaced), \(use.event.label)\(use.note.map { "; \($0)" } ?? "")",
                PageParts.source(use.source),
            ]
        }
        let values = facts.subregistryValues.map { value -> [HTML] in
            ["<code>\(value.value)</code>", "\(value.text ?? "")", "\(value.meaning)", PageParts.source(value.reference)]
        }
        let field = facts.subregistryValues.first?.registry.headerField ?? ""
        return HTML.section(
            "values", "Values of \(field)", HTML.table("Values of \(field)", ["Value", "Text", "Meaning", "Source"], values))
            + HTML.section(
                "phrases", "Other phrases",
                phrases.isEmpty
                    ? "" : "<p>\(PhraseAlias.rule.text) \(PageParts.source(PhraseAlias.rule.source))</p>\n\(HTML.list(phrases))")
            + HTML.section("uses", "Uses in software", HTML.list(uses))
            + HTML.section("metrics", "In statistics", HTML.table("Metrics", ["Metric", "Name", "Counts as", "Source"], metrics))
    }

    var sources: HTML {
        var items: [HTML] = ["\(PageParts.source(code.definition)) defines it."]
        if case .iana = code.registration { items.append("Registered in: \(ResponseCode.Registration.registry).") }
        if case .unregistered(let place) = code.registration { items.append("\(PageParts.source(place)): never registered with IANA.") }
        items += code.related.map { other -> HTML in
            "\(PageParts.source(other.reference)) <span class=\"note\">\(other.relation.rawValue):</span> \(other.note)"
        }
        return HTML.section("sources", "Sources", HTML.list(items))
    }
}
