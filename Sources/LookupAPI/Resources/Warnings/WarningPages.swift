// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The pages of warning codes: the list, and a single code.
struct WarningPages: Sendable {
    let site: Site
    private var registry: Registry { site.registry }

    func all(_ warnings: [WarningCode], before: HTML = "") -> [UInt8] {
        let page = Page(
            site, title: "SIP warning codes", description: "The codes of the Warning header field, which say why a response was chosen.",
            path: "/warnings", section: "/warnings", kind: "browse")
        let sections = WarningCode.Block.allCases.map { block -> HTML in
            let own = warnings.filter { $0.block == block }
            guard !own.isEmpty else { return "" }
            let id = "block-\(block.rawValue)"
            let rows = own.map { warning -> HTML in
                """
                <tr><th scope="row"><a href="\(Links.warning(warning.code))"><span class="n">\(warning.code)</span> \
                <span class="p">\(warning.text)</span></a></th><td class="m">\(warning.meaning)</td><td class="s"></td></tr>

                """
            }
            return """
                <section class="class"><div class="about"><h2 id="\(id)"><span class="n">\(block.range.lowerBound)–\(block.range.upperBound)\
                </span></h2>
                <p>\(block.meaning)</p></div>
                \(HTML.codeTable(labelledBy: id, rows.joined()))</section>

                """
        }
        return page.bytes(
            """
            <h1>SIP warning codes</h1>
            <p class="lede">A response may carry a Warning header field, which says more closely what was wrong.</p>
            \(before)\(sections.joined())\(PageParts.command("/warnings"))
            """)
    }

    func one(_ warning: WarningCode) -> [UInt8] {
        let page = Page(
            site, title: "Warning \(warning.code), \(warning.text)", description: warning.meaning, path: Links.warning(warning.code),
            section: "/warnings", trail: [("Warnings", "/warnings")], kind: "code")
        let responses = warning.responses.map { PageParts.code($0, in: registry) }
        return page.bytes(
            """
            <header class="title">
            <h1><span class="n">\(warning.code)</span> \(warning.text)</h1>
            <p class="lede">\(warning.meaning)</p>
            </header>
            <div class="text">
            <p>\(warning.block.meaning) \(PageParts.source(warning.block.source))</p>
            \(HTML.paragraph(warning.note))\
            \(HTML.section("responses", "Comes with", HTML.list(responses)))\
            \(HTML.section("sources", "Sources", PageParts.sources([warning.source] + warning.responseSources)))\
            \(PageParts.command(Links.warning(warning.code)))</div>
            """)
    }
}
