// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `POST /codes`: returns a row for each line or element that is posted, in the same order, even if it is unknown.
enum PostedBatch {
    static let mediaTypes = ["text/plain", "application/json"]
    static let formats = [Format.json, .csv, .ndjson]
    static let mostBytes = 2 << 20
    private static let columns = ["text", "kind", "code", "cause", "reason_phrase", "class", "severity", "meaning", "reason"]

    /// - Parameter mostEntries: of one request; with more it is refused.
    static func answer(_ content: [UInt8], _ mediaType: String, mostEntries: Int, in registry: Registry) throws(Problem) -> Answer {
        let texts = try mediaType == "application/json" ? elements(content) : lines(content)
        guard texts.count <= mostEntries else {
            throw Problem(
                .contentTooLarge, "The content has \(texts.count) entries; at most \(mostEntries) are answered at once. Send it in parts.")
        }
        let rows = Rows(texts, registry)
        return Answer(
            json: {
                rows.joined(
                    head: "{\n  \"schema_version\": \(Schema.version),\n  \"count\": \(texts.count),\n  \"results\": [", before: "\n    ",
                    between: ",", tail: (texts.isEmpty ? "" : "\n  ") + "]\n}\n"
                ) { JSONWriter.line($0) }
            },
            exports: [
                .init(format: .csv) {
                    let head = String(decoding: CSV.document([], columns: columns), as: UTF8.self)
                    return rows.joined(head: head, before: "", between: "", tail: "") { CSV.rows([$0], columns: columns) }
                },
                .init(format: .ndjson) { rows.joined(head: "", before: "", between: "", tail: "") { JSONWriter.line($0) + [0x0A] } },
            ])
    }

    private static func lines(_ content: [UInt8]) throws(Problem) -> [String] {
        var lines = content.split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        guard !lines.isEmpty else {
            throw Problem(
                .invalidQuery, "The content is empty. Post one entry a line as text/plain, or a JSON list, such as [486, \"Q.850:17\"].")
        }
        return lines.map { String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self) }
    }

    private static func elements(_ content: [UInt8]) throws(Problem) -> [String] {
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
        private let registry: Registry
        private static let mostKept = 4096
        /// More than most rows take, so that the answer is not copied while it grows. Memory that is not written to is not used.
        private static let bytesOfRow = 200

        init(_ texts: [String], _ registry: Registry) {
            self.texts = texts
            self.registry = registry
        }

        func joined(head: String, before: String, between: String, tail: String, write: (JSONValue) -> [UInt8]) -> [UInt8] {
            let reader = CallOutcomeReader(registry)
            var bytes: [UInt8] = []
            bytes.reserveCapacity(texts.count * Self.bytesOfRow)
            bytes += head.utf8
            var kept: [String: [UInt8]] = [:]
            for (place, text) in texts.enumerated() {
                if place > 0 { bytes += between.utf8 }
                bytes += before.utf8
                if let row = kept[text] {
                    bytes += row
                    continue
                }
                let row = write(PostedBatch.row(text, BatchEntry(reader.read(text), in: registry), in: registry))
                if kept.count < Self.mostKept { kept[text] = row }
                bytes += row
            }
            bytes += tail.utf8
            return bytes
        }
    }

    private static func row(_ text: String, _ entry: BatchEntry, in registry: Registry) -> JSONValue {
        let text = JSONValue.Member("text", .string(text.shortened))
        switch entry {
        case .code(let entry):
            return .object(
                [
                    text, .init("kind", "code"), .init("code", .int(entry.code)), .init("reason_phrase", .string(entry.phrase)),
                    .init("class", .string(ResponseClass(ofCode: entry.code).label)),
                ] + (entry.severity(in: registry).map { [.init("severity", .string($0.rawValue))] } ?? [])
                    + [.init("meaning", .string(entry.meaning))])
        case .cause(let cause):
            return .object([
                text, .init("kind", "cause"), .init("cause", .int(cause.cause)), .init("reason_phrase", .string(cause.name)),
                .init("class", .string(cause.causeClass.rawValue)), .init("meaning", .string(cause.meaning)),
            ])
        case .unknown(let reason, let members):
            return .object([text, .init("kind", "unknown")] + members.filter { $0.key != "treat_as" } + [.init("reason", .string(reason))])
        }
    }
}
