// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import SIPTrace

extension MCPTool {
    static let explainTrace = MCPTool(
        name: "explain_trace", title: "Explain a SIP trace",
        description: """
            Reads a pasted SIP trace or log (Asterisk, FreeSWITCH, Kamailio, sngrep, Wireshark, tcpdump, pjsua and others) and says what \
            happened, whose fault it is if anyone's, which lines show it, and what to check. Pass the text unchanged. Nothing is stored.
            """,
        input: ToolSchema.arguments(
            [
                "trace": ToolSchema.text("The trace or log, as text."),
                "log": ToolSchema.choice("Read it as a log of this format only.", LogFormat.allCases.map(\.rawValue)),
                "redact": ToolSchema.flag("Replace numbers, names and addresses in the answer."),
            ], required: ["trace"]),
        output: ToolSchema.object(
            [
                "summary": ToolSchema.text("For a colleague, in one to three sentences."), "trace": ["type": "object"],
                "findings": ToolSchema.list(
                    "The most important first.",
                    of: ToolSchema.object(
                        [
                            "id": ToolSchema.text(""), "title": ToolSchema.text(""), "call": ToolSchema.number("Of the trace, from 1."),
                            "verdict": ToolSchema.choice("", Finding.Verdict.allCases.map(\.rawValue)),
                            "fault": ToolSchema.choice("Who is at fault.", Finding.Fault.allCases.map(\.rawValue)),
                            "confidence": ToolSchema.choice("", Finding.Confidence.allCases.map(\.rawValue)),
                            "explanation": ToolSchema.text(""), "evidence": ToolSchema.list("Lines of the trace.", of: ["type": "object"]),
                            "refuted_by": ToolSchema.text("What would show that it is wrong."), "checks": ToolSchema.texts(""),
                            "codes": ToolSchema.texts(""), "sources": ToolSchema.sources,
                        ],
                        required: [
                            "id", "title", "verdict", "fault", "confidence", "explanation", "evidence", "refuted_by", "checks", "codes",
                            "sources",
                        ])),
            ], required: ["summary", "trace", "findings"]),
        call: { arguments, sources throws(ToolFailure) in
            let trace = Array(try arguments.needed("trace").utf8)
            guard trace.count <= sources.mostTraceBytes else {
                throw ToolFailure(
                    "The trace has \(trace.count) bytes; at most \(sources.mostTraceBytes) are read. Cut it to the call in question.")
            }
            let options = Explanation.Options(
                log: try arguments.choice("log"), redact: try arguments.flag("redact") ?? false, search: { sources.search.index })
            do throws(UnreadableInput) {
                return ExplainedTrace.answer(
                    try Explanation(of: trace, options: options, registry: sources.site.registry), sources.site.registry)
            } catch {
                throw ToolFailure(error.advice)
            }
        })
}

private enum ExplainedTrace {
    /// The longest quotation of a line.
    private static let mostQuoted = 160

    static func answer(_ explanation: Explanation, _ registry: Registry) -> ToolAnswer {
        // Only these members: the client already has the calls with all their messages in its own trace.
        let members = ["summary", "trace", "findings"]
        let structured = FieldSelection.pick(members, from: explanation.document(in: registry))
        let sources = explanation.findings.flatMap(\.sources).map { [$0.citation, $0.url].compactMap { $0 }.joined(separator: " ") }
        var text = ShortText(sources: sources)
        text.add(explanation.summary)
        text.add(explanation.reading)
        for finding in explanation.findings { describe(finding, in: &text) }
        return ToolAnswer(structured: structured, text: text)
    }

    private static func describe(_ finding: Finding, in text: inout ShortText) {
        let cited = finding.sources.first?.bracketed ?? ""
        text.add(
            "\(finding.title) (\(finding.verdict.rawValue.spaced); fault: \(finding.fault.rawValue); \(finding.confidence.rawValue))\(cited)"
        )
        text.add(finding.explanation)
        text.add(
            "Evidence",
            finding.evidence.prefix(3).map { "\($0.place): \(String($0.text.prefix(mostQuoted)))" })
        text.add("Check", Array(finding.checks.prefix(3)))
        text.add("What would disprove it: \(finding.refutedBy)")
    }
}
