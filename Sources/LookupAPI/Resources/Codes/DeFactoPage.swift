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
        let uses = code.uses.map { use -> HTML in
            let name = use.products.isEmpty ? "Unknown software" : use.products.joined(separator: ", ")
            return """
                <h3>\(name)</h3>
                <p>\(use.phrase.map { "“\($0)”. " } ?? "")\(use.meaning) \(use.note ?? "")</p>
                \(HTML.facts([
                    ("Kind", "\(use.kind.rawValue.spaced)"), ("Certainty", "\(use.certainty.rawValue.spaced)"),
                    ("On the wire", use.wireCode.map { PageParts.code($0, in: registry) } ?? (use.isOnTheWire ? "yes" : "not known")),
                ]))\(PageParts.sources(use.sources))
                """
        }
        return page.bytes(
            """
            <article>
            <header class="title k\(code.responseClass.rawValue)">
            <h1><span class="n">\(code.code)</span> \(code.phrase ?? "(no phrase)")</h1>
            <p class="lede">\(code.meaning) <span class="tag">not registered</span></p>
            </header>
            <div class="sheet"><div class="text">
            \(OperatorParts.section(code.code, in: registry))\
            \(HTML.section("causes", "Likely causes", HTML.list(code.likelyCauses.map { "\($0)" })))\
            \(HTML.section("checks", "What to check", HTML.list(code.checks.map { "\($0)" }, numbered: true)))\
            \(HTML.section("uses", "Who uses it", uses.joined()))\
            \(SymptomPages.section(Symptom.symptoms(with: code.code)))\
            \(PageParts.unknownToOthers(code.code, in: registry))\
            \(PageParts.command(Links.code(code.code)))</div></div>
            </article>
            """)
    }
}
