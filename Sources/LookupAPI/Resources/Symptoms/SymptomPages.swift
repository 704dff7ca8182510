// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The pages of symptoms: the list, and a single symptom with all its possible explanations.
struct SymptomPages: Sendable {
    let site: Site

    func all() -> [UInt8] {
        let page = Page(
            site, title: "Symptoms", description: "What people see or hear when calls go wrong, and how to find out why.",
            path: "/symptoms", section: "/symptoms", kind: "browse")
        let items = Symptom.all.map { symptom -> HTML in
            let codes = symptom.codes.map { "<a href=\"\(Links.code($0))\"><span class=\"n k\($0 / 100)\">\($0)</span></a>" as HTML }
            return "<a href=\"\(Links.symptom(symptom.name))\">\(symptom.title)</a> \(codes.joined(" "))"
        }
        return page.bytes(
            """
            <h1>Symptoms</h1>
            <p class="lede">What people see or hear when calls go wrong. Each symptom says what the wire shows meanwhile, what can be
            behind it, how to tell which it is, and what to check first.</p>
            \(HTML.list(items))\(PageParts.command("/symptoms"))
            """)
    }

    func one(_ symptom: Symptom) -> [UInt8] {
        let page = Page(
            site, title: symptom.title, description: symptom.onTheWire, path: Links.symptom(symptom.name), section: "/symptoms",
            trail: [("Symptoms", "/symptoms")])
        let explanations = symptom.explanations.map { explanation -> HTML in
            let source: HTML = explanation.source.map { " \(PageParts.source($0))" } ?? ""
            return """
                \(explanation.cause) <span class="tag">\(explanation.basis.rawValue)</span>\(source)<br><b>Sign:</b> \(explanation.sign)
                """
        }
        let flow = symptom.flow.flatMap(CallFlow.flow)
        let checks = symptom.checks.map { "\($0)" as HTML }
        let sections: [Sheet.Section] = [
            ("causes", "Causes", HTML.section("causes", "Possible causes", HTML.list(explanations, numbered: true))),
            ("checks", "Checks", HTML.section("checks", "Check in this order", HTML.list(checks, numbered: true))),
            ("codes", "Codes", HTML.section("codes", "Codes", HTML.list(symptom.codes.map { PageParts.code($0, in: site.registry) }))),
            ("q850", "Q.850", HTML.section("q850", "Q.850 causes", HTML.list(symptom.causes.map(PageParts.cause)))),
            ("flow", "Call flow", HTML.section("flow", "Call flow", flow.map(drawing) ?? "")),
            ("sayings", "Also put as", HTML.section("sayings", "Also put as", HTML.list(symptom.sayings.map { "\($0)" }))),
            ("sources", "Sources", HTML.section("sources", "Sources", PageParts.sources(symptom.sources))),
            ("data", "As data", PageParts.command(Links.symptom(symptom.name))),
        ]
        return page.bytes(
            """
            <h1>\(symptom.title)</h1>
            <p class="lede">\(symptom.onTheWire)</p>
            \(Sheet(sections).html)\(PageParts.turn(Symptom.all.firstIndex(of: symptom), of: Symptom.all.count) {
                ("\(Symptom.all[$0].title)", Links.symptom(Symptom.all[$0].name))
            })
            """)
    }

    /// What people see or hear, on the page of a code or a cause.
    static func section(_ symptoms: [Symptom]) -> HTML {
        HTML.section(
            "symptoms", "Symptoms",
            HTML.list(symptoms.map { "<a href=\"\(Links.symptom($0.name))\">\($0.title)</a>" }))
    }

    private func drawing(_ flow: CallFlow) -> HTML {
        """
        <figure class="flow"><figcaption><a href="\(Links.flow(flow.name))">\(flow.title)</a></figcaption>
        \(LadderDrawing(flow).figure)</figure>

        """
    }
}
