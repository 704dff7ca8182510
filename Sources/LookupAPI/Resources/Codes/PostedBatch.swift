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
    ///   - mostEntries: of one request, where the rows have their usual members; with more it is refused.
    static func answer(
        _ content: [UInt8], _ mediaType: String, _ query: Query, format: Format?, mostEntries: Int, in registry: Registry
    ) throws(Problem) -> Answer {
        let layout = BatchLayout(
            fields: try FieldSelection.parse(query, of: FieldSelection.shapeOfCodes, for: format),
            view: try RecordView.parse(query, ofListIn: format), in: registry)
        let mostEntries = layout.mostEntries(of: mostEntries)
        let texts =
            try mediaType == "application/json" ? elements(content, mostEntries) : lines(content, mostEntries)
        guard texts.count <= mostEntries else { throw tooMany("The content has \(texts.count) entries", mostEntries) }
        let rows = Rows(texts, layout, registry)
        return Answer(
            json: {
                rows.joined(
                    head: "{\n  \"schema_version\": \(Schema.version),\n  \"count\": \(texts.count),\n  \"results\": [", before: "\n    ",
                    between: ",", tail: (texts.isEmpty ? "" : "\n  ") + "]\n}\n"
                ) { JSONWriter.line($0.lean) }
            },
            exports: [
                .init(format: .csv) {
                    let head = String(decoding: CSV.document([], columns: layout.columns), as: UTF8.self)
                    return rows.joined(head: head, before: "", between: "", tail: "") { CSV.rows([$0], columns: layout.columns) }
                },
                .init(format: .ndjson) { rows.joined(head: "", before: "", between: "", tail: "") { JSONWriter.line($0.lean) + [0x0A] } },
            ])
    }

    private static func tooMany(_ what: String, _ most: Int) -> Problem {
        Problem(.contentTooLarge, "\(what); with these members at most \(most) are answered at once. Send it in parts.")
    }

    private static func lines(_ content: [UInt8], _ most: Int) throws(Problem) -> [String] {
        // Counted first: empty lines are many more than their octets would suggest.
        let ends = content.count { $0 == 0x0A }
        guard ends <= most else { throw tooMany("The content has \(ends) lines", most) }
        var lines = content.split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        guard !lines.isEmpty else {
            throw Problem(
                .invalidQuery, "The content is empty. Post one entry a line as text/plain, or a JSON list, such as [486, \"Q.850:17\"].")
        }
        return lines.map { String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self) }
    }

    private static func elements(_ content: [UInt8], _ most: Int) throws(Problem) -> [String] {
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
        return elements.map { element in
            switch element {
            case .string(let text), .number(let text): text
            case .null: ""
            default: String(decoding: JSONWriter.line(element), as: UTF8.self)
            }
        }
    }

    /// Writes the rows. As most of them are alike, rows that were written are kept for reuse, up to a bound.
    private struct Rows: Sendable {
        private let texts: [String]
        private let layout: BatchLayout
        private let registry: Registry
        private static let mostKept = 4096
        private static let mostBytesKept = 2 << 20

        init(_ texts: [String], _ layout: BatchLayout, _ registry: Registry) {
            self.texts = texts
            self.layout = layout
            self.registry = registry
        }

        func joined(head: String, before: String, between: String, tail: String, write: (JSONValue) -> [UInt8]) -> [UInt8] {
            let reader = CallOutcomeReader(registry)
            var bytes: [UInt8] = []
            // So that the answer is not copied while it grows. Memory that is not written to is not used.
            bytes.reserveCapacity(texts.count * layout.bytesOfRow)
            bytes += head.utf8
            var kept: [String: [UInt8]] = [:]
            var bytesKept = 0
            for (place, text) in texts.enumerated() {
                if place > 0 { bytes += between.utf8 }
                bytes += before.utf8
                if let row = kept[text] {
                    bytes += row
                    continue
                }
                let row = write(layout.row(text, BatchEntry(reader.read(text), in: registry), in: registry))
                if kept.count < Self.mostKept, bytesKept < Self.mostBytesKept {
                    kept[text] = row
                    bytesKept += row.count
                }
                bytes += row
            }
            bytes += tail.utf8
            return bytes
        }
    }
}
