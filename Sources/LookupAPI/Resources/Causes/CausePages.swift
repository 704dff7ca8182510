// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The pages of Q.850 causes: the list, and a single cause with the SIP codes that it maps to.
struct CausePages: Sendable {
    let site: Site
    private var registry: Registry { site.registry }

    func all(_ causes: [Q850Cause], before: HTML = "") -> [UInt8] {
        let page = Page(
            site, title: "Q.850 causes", description: "The causes of ITU-T Q.850 and the SIP response codes they map to and from.",
            path: "/causes",
            section: "/causes", kind: "browse")
        let sections = Q850Cause.CauseClass.allCases.map { causeClass -> HTML in
            let own = causes.filter { $0.causeClass == causeClass }
            guard !own.isEmpty else { return "" }
            let id = "class-\(causeClass.rawValue)"
            let rows = own.map { cause -> HTML in
                let tag: HTML = cause.status == .assigned ? "" : "<span class=\"tag\">de facto</span>"
                return """
                    <tr><th scope="row"><a href="\(Links.cause(cause.cause))"><span class="n">\(cause.cause)</span> \
                    <span class="p">\(cause.name)</span></a></th><td class="m">\(cause.meaning)</td><td class="s">\(tag)</td></tr>

                    """
            }
            return """
                <section class="class"><div class="about"><h2 id="\(id)">\(Self.capital(causeClass.rawValue.spaced))</h2>
                <p class="n">\(causeClass.range.lowerBound) to \(causeClass.range.upperBound)</p></div>
                \(HTML.codeTable(labelledBy: id, rows.joined()))</section>

                """
        }
        return page.bytes(
            """
            <h1>Q.850 causes</h1>
            <p class="lede">Why a call ended or failed, as the telephone network says it, and as the Reason header field carries it through SIP.
            </p>
            \(before)\(sections.joined())<p class="note">\(Q850Cause.sourceNote)</p>
            \(PageParts.command("/causes"))
            """)
    }

    func one(_ facts: CauseFacts) -> [UInt8] {
        let cause = facts.cause
        let sections: [Sheet.Section] = [
            ("note", nil, HTML.paragraph(cause.note)),
            PageParts.causes(facts.advice?.likelyCauses ?? []), PageParts.checks(facts.advice?.checks ?? []),
            ("to", "To SIP", mappings("to", "Maps to SIP", facts.toSIP)),
            ("from", "From SIP", mappings("from", "Maps from SIP", facts.fromSIP)),
            ("symptoms", "Symptoms", SymptomPages.section(facts.symptoms)),
            ("provider-codes", "Codes of providers", ProviderCodePages.links(facts.providerCodes)),
            ("sources", "Sources", HTML.section("sources", "Sources", "<p class=\"note\">\(Q850Cause.sourceNote)</p>\n")),
            ("data", "As data", PageParts.command(Links.cause(cause.cause))),
        ]
        let glance: [(name: String, value: HTML)] = [
            ("Class", "\(cause.causeClass.rawValue.spaced)"), ("Status", "\(cause.status.rawValue.spaced)"),
            ("In SIP", "<code>Reason: Q.850;cause=\(cause.cause)</code>"),
        ]
        let page = Page(
            site, title: "Q.850 cause \(cause.cause), \(cause.name)", description: cause.meaning, path: Links.cause(cause.cause),
            section: "/causes",
            trail: [("Q.850 causes", "/causes")],
            structured: Page.term(
                "Q.850 cause \(cause.cause), \(cause.name)", code: String(cause.cause), about: cause.meaning,
                path: Links.cause(cause.cause),
                of: ("Q.850 causes", "/causes"), in: site), kind: "code")
        return page.bytes(
            """
            <header class="title">
            <h1><span class="n">\(cause.cause)</span> \(cause.name)</h1>
            <p class="lede">\(cause.meaning)</p>
            </header>
            \(Sheet(sections, facts: glance).html)\(PageParts.turn(Q850Cause.all.firstIndex(of: cause), of: Q850Cause.all.count) { place in
                let other = Q850Cause.all[place]
                return ("<span class=\"n\">\(other.cause)</span> \(other.name)", Links.cause(other.cause))
            })
            """)
    }

    private func mappings(_ id: String, _ title: String, _ rows: [CauseMapping]) -> HTML {
        HTML.section(id, title, MappingTable.html(title, rows, side: .code, in: registry))
    }

    private static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
