// SPDX-License-Identifier: Apache-2.0

/// The content of an answer before it has a form.
enum Answer: Sendable {
    case record(RecordAnswer)
    case list(ListAnswer)

    var formats: [Format] {
        switch self {
        case .record(let record): record.textPage == nil ? [.json] : [.json, .text]
        case .list(let list): [.json, .text, .csv, .ndjson] + list.exports.map(\.format)
        }
    }

    /// The bytes of one of `formats`; empty for another.
    func body(in format: Format) -> [UInt8] {
        switch (self, format) {
        case (.record(let record), .json): JSONWriter.document(record.value)
        case (.record(let record), .text): Array((record.textPage ?? "").utf8)
        case (.record, _): []
        case (.list(let list), .json): JSONWriter.document(list.value)
        case (.list(let list), .text): Array(list.textPage.utf8)
        case (.list(let list), .csv): CSV.document(list.items)
        case (.list(let list), .ndjson): NDJSON.document(list.items)
        case (.list(let list), _): list.exports.first { $0.format == format }?.body() ?? []
        }
    }
}

/// One thing, whole.
struct RecordAnswer: Sendable {
    let value: JSONValue
    /// Nil where there is no page for a terminal.
    var textPage: String?
}

/// Several things of one kind.
struct ListAnswer: Sendable {
    /// The member that holds the items.
    let name: String
    /// Objects with the same members each, as far as they are not left out for being empty.
    let items: [JSONValue]
    /// Members beside version and count.
    var extra: [JSONValue.Member] = []
    let textPage: String
    /// Further forms, for tools that load a table.
    var exports: [Export] = []

    struct Export: Sendable {
        let format: Format
        let body: @Sendable () -> [UInt8]
    }

    var value: JSONValue {
        .object(
            [.init("schema_version", .int(Schema.version)), .init("count", .int(items.count))] + extra + [.init(name, .array(items))])
    }
}
