// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Everything that is known of one code, in the order in which an engineer asks.
struct CodePage: Sendable {
    let code: ResponseCode
    let site: Site
    var facts: CodeFacts { CodeFacts(code, in: registry) }
    var registry: Registry { site.registry }

    func bytes() -> [UInt8] {
        let note = registry.classes.first { $0.responseClass == code.responseClass }
        let page = Page(
            site, title: "\(code.code) \(code.reasonPhrase)", description: code.meaning, path: Links.code(code.code), section: "/",
            trail: [("Codes", "/"), ("\(code.responseClass.label) \(note?.name ?? "")", Links.responseClass(code.responseClass))],
            structured: structured, kind: "code")
        return page.bytes(
            """
            <article>
            \(heading)
            \(Sheet(sections, facts: card).html)\(neighbours)</article>
            """)
    }

    /// What it means, why it came and what to check are on the first screen of a phone.
    private var sections: [Sheet.Section] {
        [
            (OperatorParts.sectionID, "From the operator", OperatorParts.section(code.code, in: registry)), ("meaning", "Meaning", meaning),
            PageParts.causes(code.likelyCauses), PageParts.checks(code.checks), ("next", "Next", next), ("sender", "Sender", flow),
            ("confused", "Confused with", confusions), ("headers", "Headers", headers), ("q850", "Q.850", q850),
            ("dialog", "Dialog and forking", dialog), ("flows", "Call flows", flows),
            ("symptoms", "Symptoms", SymptomPages.section(facts.symptoms)),
            ("practice", "In practice", ProviderCodePages.practice(facts)),
            ("provider-codes", "Codes of providers", ProviderCodePages.count(facts.providerCodes.count, with: code.code)),
            ("example", "Example", example),
            ("elsewhere", nil, elsewhere), ("sources", "Sources", sources),
            ("data", "As data", PageParts.command(Links.code(code.code))),
        ]
    }

    private var heading: HTML {
        var tags: HTML = ""
        if code.registration != .iana { tags += "<span class=\"tag\">not registered</span> " }
        if code.status != .active { tags += "<span class=\"tag\">\(code.status.rawValue)</span> " }
        return """
            <header class="title k\(code.responseClass.rawValue)">
            <h1><span class="n">\(code.code)</span> \(code.reasonPhrase)</h1>
            <p class="lede">\(code.meaning) \(tags)</p>
            </header>
            """
    }

    private var meaning: HTML { HTML.section("meaning", "What it means", HTML.paragraph(code.description)) }

    private var flow: HTML {
        let senders = code.context.sentBy.map { $0.rawValue.spaced }.joined(separator: ", ")
        return HTML.section(
            "sender", "Who sends it, and when",
            """
            <p><b>Sent by</b> \(senders).</p>
            \(HTML.paragraph(code.context.position))<p><b>The receiver:</b> \(code.context.receiver)</p>

            """)
    }

    private var next: HTML {
        let step = code.next
        let retry: String =
            switch step.retry {
            case .notApplicable: "nothing to retry"
            case .no: "no"
            case .unchanged: "yes, the same request"
            case .changed: "only a changed request"
            }
        let target: String =
            switch step.target {
            case .same: "where it went before"
            case .other: "somewhere else"
            case .either: "there or somewhere else"
            case .none: ""
            }
        return HTML.section(
            "next", "What to do next",
            "<p>\(step.how)</p>\n"
                + HTML.facts([
                    ("Retry", "\(retry)"),
                    ("When", "\(step.after ?? "")"),
                    ("Where to", "\(target)"),
                    ("Another route", "<b>\(step.failover.advice.rawValue)</b>: \(step.failover.reason)"),
                ]) + PageParts.sources(step.sources))
    }

    private var confusions: HTML {
        let items = facts.confusions.map { other -> HTML in
            "\(PageParts.code(other.code.code, in: registry))<br>\(other.difference)"
        }
        return HTML.section(
            "confused", "Not to be confused with", HTML.list(items))
    }

    /// The most important facts at a glance.
    private var card: [(name: String, value: HTML)] {
        let scope: HTML =
            switch code.methods.kind {
            case .any: "any request"
            case .only: code.methods.methods.map(PageParts.method).joined(", ")
            case .except: "any but \(code.methods.methods.map(PageParts.method).joined(", "))"
            }
        let effect = facts.effect
        return [
            ("Class", "<a href=\"\(Links.responseClass(code.responseClass))\">\(code.responseClass.label)</a>"),
            ("Kind", "\(code.severity.level.rawValue.spaced)"),
            ("Why", "\(code.severity.reason)"),
            ("Answers", scope),
            ("Ends", effect.map { "the \($0.ends.rawValue)" } ?? ""),
            ("Status", "\(code.status.rawValue), \(code.tier.rawValue)"),
            ("On the wire", code.wirePhrase == code.reasonPhrase ? "" : "\(code.wirePhrase)"),
            ("Defined in", PageParts.source(code.definition)),
        ]
    }

    private var neighbours: HTML {
        let codes = registry.codes
        return PageParts.turn(codes.firstIndex { $0.code == code.code }, of: codes.count) { place in
            ("<span class=\"n\">\(codes[place].code)</span> \(codes[place].reasonPhrase)", Links.code(codes[place].code))
        }
    }

    private var structured: JSONValue {
        Page.term(
            "\(code.code) \(code.reasonPhrase)", code: String(code.code), about: code.meaning, path: Links.code(code.code),
            of: (Page.siteName, "/"), in: site)
    }
}
