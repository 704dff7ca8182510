// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The pages of call flows: the gallery, and a single flow.
struct FlowPages: Sendable {
    let site: Site
    private var registry: Registry { site.registry }

    func all() -> [UInt8] {
        let page = Page(
            site, title: "Call flows", description: "SIP call flows drawn as ladders, each with the response codes that it shows.",
            path: "/flows",
            section: "/flows", kind: "gallery")
        let contents = CallFlow.all.map { flow -> HTML in "<li><a href=\"#\(flow.name)\">\(flow.title)</a></li>" }
        let figures = CallFlow.all.map { flow -> HTML in
            """
            <figure class="flow" id="\(flow.name)">
            <figcaption><h2><a href="\(Links.flow(flow.name))">\(flow.title)</a></h2><p>\(flow.summary)</p>
            <p class="shown">\(codes(flow))</p></figcaption>
            \(LadderDrawing(flow).figure)</figure>

            """
        }
        return page.bytes(
            """
            <h1>Call flows</h1>
            <p class="lede">Where the codes occur in a call: who sends what to whom, in order of time. An ACK in the drawings goes hop by
            hop after a refusal, and from end to end after a 2xx.</p>
            <nav class="contents wide" aria-label="Flows on this page"><ul>\(contents.joined())</ul></nav>
            <div class="flows">
            \(figures.joined())</div>
            \(PageParts.command("/flows"))
            """)
    }

    func one(_ flow: CallFlow) -> [UInt8] {
        let page = Page(
            site, title: flow.title, description: flow.summary, path: Links.flow(flow.name), section: "/flows",
            trail: [("Call flows", "/flows")])
        let drawing = LadderDrawing(flow)
        return page.bytes(
            """
            <h1>\(flow.title)</h1>
            <p class="lede">\(flow.summary)</p>
            <div class="sheet even">
            <figure class="flow">\(drawing.figure)</figure>
            <section><h2>Step by step</h2>
            \(drawing.steps())</section>
            </div>
            \(HTML.section("codes", "The codes in it", HTML.list(flow.codes.map { PageParts.code($0, in: registry) })))\
            \(HTML.section("sources", "Sources", PageParts.sources(flow.sources)))\
            \(PageParts.command(Links.flow(flow.name)))\
            \(PageParts.turn(CallFlow.all.firstIndex(of: flow), of: CallFlow.all.count) {
                ("\(CallFlow.all[$0].title)", Links.flow(CallFlow.all[$0].name))
            })
            """)
    }

    private func codes(_ flow: CallFlow) -> HTML {
        flow.codes.map { code -> HTML in
            "<a href=\"\(Links.code(code))\" title=\"\(registry.code(code)?.reasonPhrase ?? "")\"><span class=\"n k\(code / 100)\">\(code)</span></a>"
        }.joined(" ")
    }
}
