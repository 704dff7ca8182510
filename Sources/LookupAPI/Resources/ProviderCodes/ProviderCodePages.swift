// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The pages of codes of providers and software: all, those of one provider, and a single code.
struct ProviderCodePages: Sendable {
    let site: Site
    private var registry: Registry { site.registry }

    func all(_ entries: [ProviderCode], isEverything: Bool) -> [UInt8] {
        let page = Page(
            site, title: "Provider codes",
            description: "The codes of providers and programs besides the SIP code: what each says, who sent it and what to do.",
            path: isEverything ? "/provider-codes" : nil, section: "/provider-codes", kind: "browse")
        let sections = Provider.allCases.map { provider -> HTML in section(provider, entries.filter { $0.provider == provider }) }
        return page.bytes(
            """
            <h1>Provider codes</h1>
            <p class="lede">What providers and programs number, name or write in their logs beside the SIP code. All of it is practice, read \
            from the source that each entry names.</p>
            \(sections.joined())\(PageParts.command("/provider-codes"))
            """)
    }

    func provider(_ provider: Provider) -> [UInt8] {
        let page = Page(
            site, title: "Codes of \(provider.name)", description: "What \(provider.name) says beside the SIP code.",
            path: Links.provider(provider), section: "/provider-codes", trail: [("Provider codes", "/provider-codes")], kind: "browse")
        return page.bytes(
            """
            <h1>Codes of \(provider.name)</h1>
            \(section(provider, ProviderCode.codes(of: provider)))\(PageParts.command(Links.provider(provider)))
            """)
    }

    private func section(_ provider: Provider, _ entries: [ProviderCode]) -> HTML {
        guard !entries.isEmpty else { return "" }
        let id = "provider-\(provider.rawValue)"
        let rows = entries.map { entry -> HTML in
            """
            <tr><th scope="row"><a href="\(Links.providerCode(entry))"><span class="p">\(entry.code)</span></a></th>\
            <td class="m">\(entry.meaning) <span class="note">\(entry.advice)</span></td><td class="s"></td></tr>

            """
        }
        return """
            <section class="class"><div class="about"><h2 id="\(id)"><a href="\(Links.provider(provider))">\(provider.name)</a></h2></div>
            \(HTML.codeTable(labelledBy: id, rows.joined()))</section>

            """
    }

    func one(_ entry: ProviderCode) -> [UInt8] {
        let page = Page(
            site, title: "\(entry.provider.name): \(entry.code)", description: entry.meaning, path: Links.providerCode(entry),
            section: "/provider-codes",
            trail: [("Provider codes", "/provider-codes"), (entry.provider.name, Links.provider(entry.provider))], kind: "code")
        let related = entry.responses.map { PageParts.code($0, in: registry) } + entry.causes.map(PageParts.cause)
        let source: HTML = """
            <p class="sources"><a class="cite" href="\(entry.source.address)">\(entry.source.citation)</a>. \(entry.source.licence). \
            This is practice, not a standard.</p>

            """
        let sections: [Sheet.Section] = [
            ("advice", "What to do", HTML.section("advice", "What to do", HTML.paragraph(entry.advice))),
            ("responses", "Comes with", HTML.section("responses", "Comes with", HTML.list(related))),
            ("aliases", "Also written", HTML.section("aliases", "Also written", HTML.list(entry.aliases.map { "\($0)" }))),
            ("sources", "Source", HTML.section("sources", "Source", source)),
            ("data", "As data", PageParts.command(Links.providerCode(entry))),
        ]
        return page.bytes(
            """
            <header class="title">
            <h1>\(entry.code)</h1>
            <p class="lede">\(entry.meaning)</p>
            </header>
            \(Sheet(sections, facts: [("Provider", "\(entry.provider.name)"), ("Sent by", "\(entry.sender.label)")]).html)
            """)
    }

    /// The section of another page that links to provider codes.
    static func links(_ entries: [ProviderCode]) -> HTML {
        let items = entries.map { entry -> HTML in
            "<a href=\"\(Links.providerCode(entry))\">\(entry.provider.name): \(entry.code)</a>"
        }
        return HTML.section("provider-codes", "Codes of providers", HTML.list(items))
    }

    /// The section of a code's page that links to the provider codes that come with it.
    static func count(_ count: Int, with code: Int) -> HTML {
        guard count > 0 else { return "" }
        return HTML.section(
            "provider-codes", "Codes of providers",
            """
            <p><a href="\(Links.providerCodes(with: code))">What providers and programs say beside it: \(count)</a></p>

            """)
    }

    /// When products send a code, and what they do on receiving it; empty for a code for which no product was examined.
    static func practice(_ facts: CodeFacts) -> HTML {
        let rows = facts.practice.map { row -> [HTML] in
            let sources = row.sources.map { source -> HTML in
                "<a class=\"cite\" href=\"\(source.address)\">\(source.citation)</a> <span class=\"note\">\(source.licence)</span>"
            }
            return [
                "\(row.product.name)", "\(row.sends ?? "Nothing found.")", "\(row.receives ?? "Nothing found.")", sources.joined("<br>"),
            ]
        }
        let silent = facts.productsWithoutPractice.map(\.name).joined(separator: ", ")
        let table = HTML.table("In practice", ["Product", "Sends it", "On receiving it", "Source"], rows)
        let note: HTML = silent.isEmpty ? "" : "<p class=\"note\">Nothing was found in the sources of: \(silent).</p>\n"
        return HTML.section("practice", "Who sends it in practice", table.isEmpty ? "" : table + note)
    }
}
