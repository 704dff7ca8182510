// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The page of the operator's own number.
struct PrivateCodePage: Sendable {
    let code: PrivateCode
    let site: Site
    private var registry: Registry { site.registry }

    func bytes() -> [UInt8] {
        let source = registry.overlay?.source ?? ""
        let page = Page(
            site, title: "\(code.code) \(code.reasonPhrase)", description: code.meaning, path: Links.code(code.code), section: "/",
            trail: [("Codes", "/"), ("Private", "/codes?tier=private")], kind: "code")
        return page.bytes(
            """
            <article>
            <header class="title k\(code.responseClass.rawValue)">
            <h1><span class="n">\(code.code)</span> \(code.reasonPhrase)</h1>
            <p class="lede">\(code.meaning) <span class="tag">private</span> <span class="tag">not registered</span></p>
            </header>
            <div class="sheet"><div class="text">
            <p>A private code of <b>\(source)</b>; no registry and no RFC has it.</p>
            \(OperatorParts.section(code.code, in: registry))\
            \(PageParts.unknownToOthers(code.code, in: registry))\
            \(PageParts.command(Links.code(code.code)))</div></div>
            </article>
            """)
    }
}
