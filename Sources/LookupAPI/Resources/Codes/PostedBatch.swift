// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `POST /codes`: returns a row for each line or element that is posted, in the same order, even if it is unknown.
enum PostedBatch {
    static let mediaTypes = ["text/plain", "application/json"]
    static let formats = [Format.json, .csv, .ndjson]
    static let parameters = ["fields", "view"]

    /// The most octets of one request: enough for the longest entries that call records hold, such as the value of a Reason header field.
    static func mostBytes(mostEntries: Int) -> Int { min(8 << 20, max(256 << 10, mostEntries * 84)) }

    /// - Parameters:
    ///   - format: of the response.
    ///   - mostEntries: of one request; with more it is refused.
    static func answer(
        _ content: [UInt8], _ mediaType: String, _ query: Query, format: Format?, mostEntries: Int, in registry: Registry
    ) throws(Problem) -> Answer {
        let layout = BatchLayout(
            fields: try FieldSelection.parse(query, of: FieldSelection.shapeOfCodes, for: format),
            view: try RecordView.parse(query, ofListIn: format), in: registry)
        let entries =
            try mediaType == "application/json" ? elements(content, mostEntries) : lines(content, mostEntries)
        guard entries.count <= mostEntries else { throw tooMany("The content has \(entries.count) entries", mostEntries) }
        var answer = Answer(json: { [] })
        answer.parts = { format in
            form(of: format, layout, count: entries.count).map { BatchRows(entries, layout, $0, registry).parts }
        }
        return answer
    }

    /// How the rows are written in a format; nil for one that a batch does not have.
    private static func form(of format: Format, _ layout: BatchLayout, count: Int) -> BatchRows.Form? {
        switch format {
        case .json:
            BatchRows.Form(
                head: Array("{\n  \"schema_version\": \(Schema.version),\n  \"count\": \(count),\n  \"results\": [".utf8),
                before: Array("\n    ".utf8), between: [0x2C], tail: Array(((count == 0 ? "" : "\n  ") + "]\n}\n").utf8)
            ) { JSONWriter.line($0.lean) }
        case .csv:
            BatchRows.Form(head: CSV.document([], columns: layout.columns)) { CSV.rows([$0], columns: layout.columns) }
        case .ndjson: BatchRows.Form { JSONWriter.line($0.lean) + [0x0A] }
        default: nil
        }
    }

    private static func tooMany(_ what: String, _ most: Int) -> Problem {
        Problem(.contentTooLarge, "\(what); at most \(most) are answered at once. Send it in parts.")
    }

    private static func lines(_ content: [UInt8], _ most: Int) throws(Problem) -> PostedEntries {
        // Counted first: empty lines are many more than their octets would suggest.
        let ends = content.count { $0 == 0x0A }
        guard ends <= most else { throw tooMany("The content has \(ends) lines", most) }
        guard !content.isEmpty else {
            throw Problem(
                .invalidQuery, "The content is empty. Post one entry a line as text/plain, or a JSON list, such as [486, \"Q.850:17\"].")
        }
        return PostedEntries(linesOf: content)
    }

    private static func elements(_ content: [UInt8], _ most: Int) throws(Problem) -> PostedEntries {
        // Small values take many times their octets once they are read. An entry has a comma behind it, and a few within it.
        let commas = content.count { $0 == 0x2C }
        guard commas <= most &* 4 else { throw tooMany("The content has \(commas) commas", most) }
        let list: JSONValue
        do throws(JSONReader.Failure) {
            list = try JSONReader.read(content)
        } catch {
            throw Problem(
                .invalidQuery,
                "The content is not JSON: line \(error.line), column \(error.column) has \(error.found) in place of \(error.expected).")
        }
        guard case .array(let elements) = list else { throw .invalidQuery("The content is not a JSON list, such as [486, \"Q.850:17\"].") }
        return PostedEntries(
            elements.lazy.map { element in
                switch element {
                case .string(let text), .number(let text): text
                case .null: ""
                default: String(decoding: JSONWriter.line(element), as: UTF8.self)
                }
            })
    }
}
