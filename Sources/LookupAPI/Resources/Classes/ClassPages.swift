// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The pages of the six response classes: the list, and a single class with its codes.
struct ClassPages: Sendable {
    let site: Site
    private var registry: Registry { site.registry }

    func all() -> [UInt8] {
        let page = Page(
            site, title: "Classes of SIP responses",
            description: "The six classes of SIP responses, and what a 4xx and a 6xx do to a forked call.",
            path: "/classes", section: "/classes")
        let classes = registry.classes.map { note -> HTML in
            """
            <section>
            <h2><a href="\(Links.responseClass(note.responseClass))"><span class="n k\(note.responseClass.rawValue)">\
            \(note.responseClass.label)</span> \(note.name)</a></h2>
            <p class="lede">\(note.meaning)</p>
            <p><b>Unknown code:</b> \(note.unknownCode)</p>
            <p><a href="\(Links.responseClass(note.responseClass))">Its \(registry.codes(in: note.responseClass).count) codes and what it does
            to a transaction</a></p>
            </section>

            """
        }
        return page.bytes(
            """
            <h1>Classes of SIP responses</h1>
            <p class="lede">The first digit says what kind of answer it is; a client that does not know a code uses it.</p>
            <div class="classes">
            \(classes.joined())</div>
            \(ForkDrawing.section)\(PageParts.command("/classes"))
            """)
    }

    func one(_ note: ClassNote) -> [UInt8] {
        let label = note.responseClass.label
        let page = Page(
            site, title: "\(label) \(note.name)", description: note.meaning, path: Links.responseClass(note.responseClass),
            section: "/classes",
            trail: [("Classes", "/classes")], kind: "code")
        let rows = registry.codes(in: note.responseClass).map { CodeTable.row(.known($0), in: registry) }
        let fork: HTML =
            note.responseClass.rawValue >= 3 ? "<p><a href=\"/classes#fork\">Drawing of the fork</a></p>\n" : ""
        return page.bytes(
            """
            <header class="title k\(note.responseClass.rawValue)">
            <h1><span class="n">\(label)</span> \(note.name)</h1>
            <p class="lede">\(note.meaning)</p>
            </header>
            <div class="text">
            \(HTML.section("transaction", "Effect on the transaction", HTML.paragraph(note.transaction)))\
            \(HTML.section("forking", "In a forking proxy", HTML.paragraph(note.forking) + fork))\
            \(HTML.section("unknown", "A code that the client does not know", HTML.paragraph(note.unknownCode)))</div>
            <section><h2 id="codes-h">The codes</h2>
            \(HTML.codeTable(labelledBy: "codes-h", rows.joined()))</section>
            <div class="text">\(HTML.section("sources", "Sources", PageParts.sources(note.sources)))\
            \(PageParts.command(Links.responseClass(note.responseClass)))</div>
            \(PageParts.turn(registry.classes.firstIndex(of: note), of: registry.classes.count) { place in
                let other = registry.classes[place]
                return ("<span class=\"n\">\(other.responseClass.label)</span> \(other.name)", Links.responseClass(other.responseClass))
            })
            """)
    }
}
