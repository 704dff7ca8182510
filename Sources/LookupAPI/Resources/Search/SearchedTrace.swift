// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import SIPTrace

/// What `/explain` finds in the text of a search, if that is a trace; shown before the hits.
struct SearchedTrace {
    let explanation: Explanation
    /// Where to go with the text.
    private let advice: String

    /// Nil for a text that is not a trace.
    init?(_ query: SearchQuery, in registry: Registry) {
        guard SearchQuery.isTrace(query.text), let explanation = try? Explanation(of: Array(query.text.utf8), registry: registry) else {
            return nil
        }
        self.explanation = explanation
        advice =
            query.text.utf8.count > SearchLimits.queryBytes
            ? "reads the whole text; a search reads only its first \(SearchLimits.queryBytes) bytes." : "also draws the calls."
    }

    /// The member in the document of a search.
    var member: JSONValue.Member {
        .init(
            "explain",
            [
                "href": "/explain", "summary": .string(explanation.summary), "findings": .array(explanation.findings.map { $0.json }),
            ])
    }

    /// The blocks before the hits.
    func blocks(in registry: Registry) -> [Block] {
        [.heading("What the trace shows"), .paragraph(Inline(explanation.summary))]
            + explanation.findings.flatMap { $0.blocks(in: registry) }
            + [.paragraph("The text reads like a trace. \(Inline.link("Explain a trace", to: "/explain")) \(advice)")]
    }

    /// The section of the page before the hits.
    func section(_ site: Site) -> HTML {
        HTML.section(
            "trace", "What the trace shows",
            """
            <p>\(explanation.summary) <a href="/explain">Explain a trace</a> \(advice)</p>
            \(explanation.findings.map { ExplainPage(site: site).finding($0) }.joined())
            """)
    }
}
