// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The page of a number that no registry lists, with everything it is used for.
struct DeFactoPage: Sendable {
    let code: DeFactoCode
    let site: Site
    private var registry: Registry { site.registry }

    func bytes() -> [UInt8] {
        let title = code.phrase.map { "\(code.code) \($0)" } ?? "\(code.code)"
        let page = Page(
            site, title: title, description: code.meaning, path: Links.code(code.code), section: "/",
            trail: [("Codes", "/"), ("Not registered", "/codes?tier=de-facto")], kind: "code")
        let sections: [Sheet.Section] = [
            (OperatorParts.sectionID, "From the operator", OperatorParts.section(code.code, in: registry)),
            PageParts.causes(code.likelyCauses), PageParts.checks(code.checks),
            ("uses", "Uses", HTML.section("uses", "Who uses it", uses)),
            ("symptoms", "Symptoms", SymptomPages.section(Symptom.symptoms(with: code.code))),
            ("unknown", "Unknown", PageParts.unknownToOthers(code.code, in: registry)),
            ("data", "As data", PageParts.command(Links.code(code.code))),
        ]
        return page.bytes(
            """
            <article>
            <header class="title k\(code.responseClass.rawValue)">
            <h1><span class="n">\(code.code)</span> \(code.phrase ?? "(no phrase)")</h1>
            <p class="lede">\(code.meaning) <span class="tag">not registered</span></p>
            </header>
            \(Sheet(sections).html)</article>
            """)
    }

    private var uses: HTML {
        code.uses.map { use -> HTML in
            let name = use.products.isEmpty ? "Unknown software" : use.products.joined(separator: ", ")
            return """
                <h3>\(name)</h3>
                <p>\(use.phrase.map { "“\($0)”. " } ?? "")\(use.meaning) \(use.note ?? "")</p>
                \(HTML.facts([
                    ("Kind", "\(use.kind.rawValue.spaced)"), ("Certainty", "\(use.certainty.rawValue.spaced)"),
                    ("On the wire", use.wireCode.map { PageParts.code($0, in: registry) } ?? (use.isOnTheWire ? "yes" : "not known")),
                ]))\(PageParts.sources(use.sources))
                """
        }.joined()
    }
}
