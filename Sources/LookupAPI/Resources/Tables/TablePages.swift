// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The pages of the tables of methods and of header fields.
struct TablePages: Sendable {
    let site: Site
    private var registry: Registry { site.registry }

    func methods() -> [UInt8] {
        let page = Page(
            site, title: "SIP methods", description: "What each SIP method is for, how it relates to dialogs, and what may answer it.",
            path: "/methods", section: "/methods")
        let sections = MethodInfo.all.map { info -> HTML in
            let related = info.related.map { other -> HTML in
                "\(PageParts.source(other.reference)) <span class=\"note\">\(other.relation.rawValue):</span> \(other.note)"
            }
            return """
                <section id="\(info.method.rawValue)">
                <h2>\(info.method.rawValue)</h2>
                <p class="lede">\(info.purpose)</p>
                <p>\(info.dialogNote)</p>
                \(HTML.facts([
                    ("Provisional responses", "\(info.provisionalWords)"),
                    ("Refreshes the target", info.isTargetRefresh ? "yes" : ""),
                    ("Codes for few methods", info.codes(in: registry).map { PageParts.code($0.code, in: registry) }.joined(", ")),
                    ("Defined in", PageParts.source(info.definition)),
                ]))\(HTML.list(related))</section>

                """
        }
        return page.bytes(
            """
            <h1>SIP methods</h1>
            <p class="lede">The requests that the codes answer.</p>
            <div class="classes">
            \(sections.joined())</div>
            \(PageParts.command("/methods"))
            """)
    }

    func headers() -> [UInt8] {
        let page = Page(
            site, title: "Header fields of SIP responses",
            description: "Which header fields a SIP response must, should or may carry, by code.",
            path: "/headers", section: "/headers")
        let rows = HeaderRule.all.map { rule -> [HTML] in
            let scope: HTML
            switch rule.scope {
            case .code(let code): scope = PageParts.code(code, in: registry)
            case .responseClass(let responseClass):
                scope = "<a href=\"\(Links.responseClass(responseClass))\"><span class=\"n\">\(responseClass.label)</span></a>"
            case .every, .range: scope = "<span class=\"n\">\(rule.scope.label)</span>"
            }
            let methods: HTML = rule.methods.isEmpty ? "" : "To \(rule.methods.map(PageParts.method).joined(", ")). "
            return [
                "<code>\(rule.name)</code>", scope, "\(rule.strength.rawValue)",
                "\(methods)\(rule.condition ?? (rule.methods.isEmpty ? "always" : ""))", rule.sources.map(PageParts.source).joined(", "),
            ]
        }
        return page.bytes(
            """
            <h1>Header fields of responses</h1>
            <p class="lede">What a response must, should or may carry, from the rules for every response to those for single codes.</p>
            \(HTML.table("Header fields", ["Field", "Responses", "Strength", "When", "Source"], rows))\(PageParts.command("/headers"))
            """)
    }
}
