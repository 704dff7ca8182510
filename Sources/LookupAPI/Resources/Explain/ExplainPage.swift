// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import SIPTrace

/// The page `/explain`: a field to paste a trace into, and the findings in it. It works without JavaScript: the form posts the text, and
/// the response is a page.
struct ExplainPage: Sendable {
    let site: Site
    private var registry: Registry { site.registry }

    /// The name of the form's field; see `ExplainResource.text`.
    static let field = "trace"

    func empty() -> [UInt8] {
        page.bytes(
            """
            <h1>Explain a trace</h1>
            <p class="lede">Paste SIP messages or a log: Asterisk, FreeSWITCH, Kamailio, OpenSIPS, a browser's console, sngrep, tshark, Cisco,
            AudioCodes and others are recognised. The answer says what happened, which lines show it, and what to check next.</p>
            \(form)
            \(HTML.section("privacy", "What happens to the text", HTML.list(Self.promises)))\
            \(HTML.section("shell", "From a shell", "<pre>curl --data-binary @trace.txt -H 'Content-Type: text/plain' localhost:8080/explain\nsip-codes explain trace.txt</pre>\n"))
            """)
    }

    func found(_ explanation: Explanation) -> [UInt8] {
        let calls = explanation.calls.map { call(_: $0) }.joined()
        return page.bytes(
            """
            <h1>What the trace shows</h1>
            <p class="lede">\(explanation.summary)</p>
            \(search(explanation))\
            <section id="findings" class="findings">
            \(explanation.findings.map { finding($0, isOneOfSeveral: explanation.calls.count > 1) }.joined())</section>
            \(calls)\
            <p class="note">\(explanation.reading)</p>
            \(HTML.section("again", "Another trace", form))
            """)
    }

    private var page: Page {
        Page(
            site, title: "Explain a trace",
            description: "Paste a SIP trace or log and read what happened, whose fault it is if anyone's, and what to check next.",
            path: "/explain", section: "/explain", kind: "explain")
    }

    private static let promises: [HTML] = [
        "It is used only for the answer: nothing of it is stored or logged, and the answer is not cached.",
        "Passwords' digests, nonces, tokens and SRTP keys are masked in everything that the answer quotes.",
        """
        “Explain, with names replaced” also replaces each number, name and address, always by the same replacement, so that the
        answer can be shown in public.
        """,
    ]

    private var form: HTML {
        """
        <form class="paste" id="explain" action="/explain" method="post" enctype="text/plain">
        <label for="trace">SIP messages or a log, up to 1 MiB</label>
        <textarea id="trace" name="\(Self.field)" rows="14" spellcheck="false" autocomplete="off" autocapitalize="off" required
        placeholder="INVITE sip:bob@example.com SIP/2.0 …"></textarea>
        <p class="actions"><button type="submit">Explain</button>
        <button type="submit" formaction="/explain?redact=1">Explain, with names replaced</button></p>
        </form>

        """
    }

    private func search(_ explanation: Explanation) -> HTML {
        guard let query = explanation.searchQuery else { return "" }
        return "<p>The text holds no SIP message. <a href=\"\(Links.search(query))\">Search for its words</a> instead.</p>\n"
    }

    // MARK: - Findings

    /// - Parameter isOneOfSeveral: whether the trace has several calls, so that the finding must say which one it is about.
    func finding(_ finding: Finding, isOneOfSeveral: Bool = false) -> HTML {
        let evidence = finding.evidence.map { line -> HTML in
            "<li><code>\(line.text)</code> <span class=\"note\">\(line.place)</span></li>\n"
        }
        let codes = finding.codes.map { PageParts.code($0, in: registry) }.joined(", ")
        let seeCodes: HTML = codes.isEmpty ? "" : "<p>\(codes)</p>\n"
        let call: HTML =
            finding.call.map { isOneOfSeveral ? " <span class=\"tag\"><a href=\"#call-\($0)\">call \($0)</a></span>" : "" } ?? ""
        let part = { (title: String, content: HTML) -> HTML in content.isEmpty ? "" : "<h3>\(title)</h3>\n\(content)" }
        return """
            <article class="finding \(finding.verdict.rawValue)">
            <h2>\(finding.title)</h2>
            <p class="tags"><span class="tag verdict">\(finding.verdict.rawValue.spaced)</span>
            <span class="tag">fault: \(finding.fault.rawValue)</span>
            <span class="tag">\(finding.confidence.rawValue)</span>\(call)</p>
            \(paragraphs(finding.explanation))\
            \(part("Evidence", evidence.isEmpty ? "" : "<ul class=\"evidence\">\n\(evidence.joined())</ul>\n"))\
            \(part("What to check", HTML.list(finding.checks.map { "\($0)" }, numbered: true)))\
            <p class="note">What would disprove it: \(finding.refutedBy)</p>
            \(seeCodes)\(PageParts.sources(finding.sources))</article>

            """
    }

    /// Paragraphs; lines that begin with "- " become a list.
    private func paragraphs(_ text: String) -> HTML {
        let lines = text.split(separator: "\n").map(String.init)
        let items = lines.filter { $0.hasPrefix("- ") }.map { line -> HTML in "\(String(line.dropFirst(2)))" }
        return lines.filter { !$0.hasPrefix("- ") }.map { HTML.paragraph($0) }.joined() + HTML.list(items)
    }

    // MARK: - Calls

    private func call(_ call: Call) -> HTML {
        let title = "\(call.kind.title) \(call.number): \(call.callID.isEmpty ? "no Call-ID" : call.callID)"
        let drawing = LadderDrawing(call.ladder, id: "call-\(call.number)", title: title, summary: "")
        let registry = registry
        let steps = drawing.steps { registry.phrase(of: $0) == nil ? nil : Links.code($0) }
        let joined: HTML = call.joinedBy.map { "<p class=\"note\">Several Call-IDs, joined: \($0)</p>\n" } ?? ""
        return """
            <section id="call-\(call.number)" class="call">
            <h2>\(title)</h2>
            \(joined)<figure class="flow">\(drawing.figure)</figure>
            <details><summary>Step by step</summary>
            \(steps)</details>
            </section>

            """
    }
}
