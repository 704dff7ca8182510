// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Everything that is known of one code, in the order in which an engineer asks.
struct CodePage: Sendable {
    let code: ResponseCode
    let site: Site
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
            <div class="sheet">
            <div class="text">
            \(operatorSection)\(meaning)\(flow)\(next)\(causes)\(confusions)\(headers)\(q850)\(dialog)\(flows)\(symptoms)\(example)\(elsewhere)\(sources)\
            \(PageParts.command(Links.code(code.code)))</div>
            \(card)</div>
            \(neighbours)</article>
            """)
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

    private var symptoms: HTML { SymptomPages.section(Symptom.symptoms(with: code.code)) }

    private var operatorSection: HTML { OperatorParts.section(code.code, in: registry) }

    private var meaning: HTML { PageParts.section("meaning", "What it means", PageParts.paragraph(code.description)) }

    private var flow: HTML {
        let senders = code.context.sentBy.map { $0.rawValue.spaced }.joined(separator: ", ")
        return PageParts.section(
            "sender", "Who sends it, and when",
            """
            <p><b>Sent by</b> \(senders).</p>
            \(PageParts.paragraph(code.context.position))<p><b>Whoever receives it:</b> \(code.context.receiver)</p>

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
        return PageParts.section(
            "next", "What to do next",
            "<p>\(step.how)</p>\n"
                + PageParts.facts([
                    ("Retry", "\(retry)"),
                    ("When", "\(step.after ?? "")"),
                    ("Where to", "\(target)"),
                    ("Another route", "<b>\(step.failover.advice.rawValue)</b>: \(step.failover.reason)"),
                ]) + PageParts.sources(step.sources))
    }

    private var causes: HTML {
        PageParts.section("causes", "Likely causes", PageParts.list(code.likelyCauses.map { "\($0)" }))
            + PageParts.section("checks", "What to check", PageParts.list(code.checks.map { "\($0)" }, numbered: true))
    }

    private var confusions: HTML {
        let items = code.confusedWith.map { other -> (name: String, value: HTML) in
            ("", "\(PageParts.code(other.code, in: registry))<br>\(other.difference)")
        }
        return PageParts.section(
            "confused", "Not to be confused with", PageParts.list(items.map(\.value)))
    }

    /// The facts at a glance, beside the text.
    private var card: HTML {
        let scope: HTML =
            switch code.methods.kind {
            case .any: "any request"
            case .only: code.methods.methods.map(PageParts.method).joined(", ")
            case .except: "any but \(code.methods.methods.map(PageParts.method).joined(", "))"
            }
        let effect = DialogEffect.resolve(code.code)
        return """
            <aside class="card" aria-label="At a glance">
            \(PageParts.facts([
                ("Class", "<a href=\"\(Links.responseClass(code.responseClass))\">\(code.responseClass.label)</a>"),
                ("Kind", "\(code.severity.level.rawValue.spaced)"),
                ("Why", "\(code.severity.reason)"),
                ("Answers", scope),
                ("Ends", effect.map { "the \($0.ends.rawValue)" } ?? ""),
                ("Status", "\(code.status.rawValue), \(code.tier.rawValue)"),
                ("On the wire", code.wirePhrase == code.reasonPhrase ? "" : "\(code.wirePhrase)"),
                ("Defined in", PageParts.source(code.definition)),
            ]))\(contents)</aside>

            """
    }

    private var contents: HTML {
        let entries = [
            (OperatorParts.sectionID, "From the operator"), ("meaning", "Meaning"), ("sender", "Sender"), ("next", "Next"),
            ("causes", "Causes"), ("checks", "Checks"),
            ("confused", "Confused with"), ("headers", "Headers"), ("q850", "Q.850"), ("dialog", "Dialog and forking"),
            ("flows", "Call flows"), ("symptoms", "Symptoms"), ("example", "Example"), ("sources", "Sources"), ("data", "As data"),
        ]
        let sections = operatorSection + causes + confusions + headers + q850 + flows + symptoms
        let optional = [OperatorParts.sectionID, "causes", "checks", "confused", "headers", "q850", "flows", "symptoms"]
        let links = entries.filter { !optional.contains($0.0) || sections.markup.contains("<section id=\"\($0.0)\"") }
            .map { entry -> HTML in "<li><a href=\"#\(entry.0)\">\(entry.1)</a></li>" }
        return "<nav class=\"contents\" aria-label=\"On this page\"><ul>\(links.joined())</ul></nav>\n"
    }

    private var neighbours: HTML {
        let codes = registry.codes
        return PageParts.turn(codes.firstIndex { $0.code == code.code }, of: codes.count) { place in
            ("<span class=\"n\">\(codes[place].code)</span> \(codes[place].reasonPhrase)", Links.code(codes[place].code))
        }
    }

    private var structured: JSONValue {
        [
            "@context": "https://schema.org", "@type": "DefinedTerm", "name": .string("\(code.code) \(code.reasonPhrase)"),
            "termCode": .string(String(code.code)), "description": .string(code.meaning), "url": .string(Links.code(code.code)),
            "inDefinedTermSet": ["@type": "DefinedTermSet", "name": .string(Page.siteName), "url": "/"],
        ]
    }
}
