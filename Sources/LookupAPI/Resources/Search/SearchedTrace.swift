// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import SIPTrace

/// What a search says beside its hits where the text is a trace: what `/explain` finds in it.
struct SearchedTrace {
    let explanation: Explanation

    /// Nil for a question, and for what is no text.
    init?(_ query: SearchQuery, in registry: Registry) {
        guard SearchQuery.isTrace(query.text), let explanation = try? Explanation(of: Array(query.text.utf8), registry: registry) else {
            return nil
        }
        self.explanation = explanation
    }

    /// In the document of a search.
    var member: JSONValue.Member {
        .init(
            "explain",
            [
                "href": "/explain", "summary": .string(explanation.summary), "findings": .array(explanation.findings.map { $0.json }),
            ])
    }

    /// Before the hits.
    func blocks(in registry: Registry) -> [Block] {
        [.heading("What the trace shows"), .paragraph(Inline(explanation.summary))]
            + explanation.findings.flatMap { $0.blocks(in: registry) }
            + [.paragraph("The text reads like a trace. \(Inline.link("Explain a trace", to: "/explain")) also draws the calls.")]
    }

    /// Before the hits of the page.
    func section(_ site: Site) -> HTML {
        HTML.section(
            "trace", "What the trace shows",
            """
            <p>\(explanation.summary) <a href="/explain">Explain a trace</a> also draws the calls.</p>
            \(explanation.findings.map { ExplainPage(site: site).finding($0) }.joined())
            """)
    }
}
