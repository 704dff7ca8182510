// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import SIPTrace

/// `/explain`: takes a trace and explains what happened in it. Posted content is not stored.
enum ExplainResource {
    static let mediaTypes = ["text/plain", "application/octet-stream"]
    static let parameters = ["log", "redact"]

    /// The answer to GET: how to post a trace.
    static func usage(_ site: Site, mostBytes: Int) -> Answer {
        .record(
            {
                Schema.record([
                    .init("about", "POST a SIP trace or log to this address; the answer says what happened and which lines show it."),
                    .init("content_types", .strings(mediaTypes)),
                    .init("most_bytes", .int(mostBytes)),
                    .init("logs", .strings(LogFormat.allCases.map(\.rawValue))),
                ])
            },
            blocks: {
                [
                    .title("Explain a trace", tags: []),
                    .paragraph("POST a SIP trace or log to this address; the answer says what happened and which lines show it."),
                    .facts([
                        .init("Content types", Inline(mediaTypes.joined(separator: ", "))), .init("Most bytes", "\(mostBytes)"),
                        .init("Logs", Inline(LogFormat.allCases.map(\.title).joined(separator: ", "))),
                    ]),
                    .verbatim("curl --data-binary @trace.txt -H 'Content-Type: text/plain' localhost:8080/explain"),
                ]
            }, page: { ExplainPage(site: site).empty() })
    }

    /// - Parameter content: what was posted, any coding undone.
    static func answer(_ content: [UInt8], _ query: Query, _ search: PreparedSearch, _ site: Site) throws(Problem) -> Answer {
        var options = try options(query)
        options.search = { search.index }
        let explanation: Explanation
        do throws(UnreadableInput) {
            explanation = try Explanation(of: text(of: content), options: options, registry: site.registry)
        } catch {
            throw problem(error)
        }
        return answer(explanation, site)
    }

    static func answer(_ explanation: Explanation, _ site: Site) -> Answer {
        // Unlike a record it has all its lists, also when they are empty.
        var answer = Answer(
            json: { JSONWriter.document(References.gathered(explanation.document(in: site.registry))) },
            blocks: { explanation.blocks(in: site.registry) },
            page: { ExplainPage(site: site).found(explanation) })
        answer.exports = [.init(format: .trace) { Array(explanation.cleanedTrace.utf8) }]
        return answer
    }

    private static func options(_ query: Query) throws(Problem) -> Explanation.Options {
        var options = Explanation.Options()
        options.log = try FilterValue.choice("log", query)
        if let text = try query.value("redact") {
            guard ["0", "1", "true", "false"].contains(text) else { throw .invalidFilter("redact", text, allowed: ["0", "1"]) }
            options.redact = text == "1" || text == "true"
        }
        return options
    }

    /// The trace in posted content. A form without JavaScript sends the name of its field and "=" before the text (the text/plain encoding
    /// of the HTML standard).
    static func text(of content: [UInt8]) -> [UInt8] {
        let prefix = Array((ExplainPage.field + "=").utf8)
        return content.starts(with: prefix) ? Array(content.dropFirst(prefix.count)) : content
    }

    private static func problem(_ input: UnreadableInput) -> Problem {
        switch input {
        case .empty: Problem(.invalidTrace, "There is nothing in the request's content. \(input.advice)")
        case .capture, .binary: Problem(.unsupportedContent, input.advice)
        }
    }
}
