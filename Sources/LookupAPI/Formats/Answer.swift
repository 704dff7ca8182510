// SPDX-License-Identifier: Apache-2.0

/// The content of an answer before it has a form. Each form is worked out when its bytes are asked for, the others not at all.
enum Answer: Sendable {
    case record(RecordAnswer)
    case list(ListAnswer)

    var formats: [Format] {
        switch self {
        case .record(let record): [.json] + (record.textPage == nil ? [] : [.text]) + (record.htmlPage == nil ? [] : [.html])
        case .list(let list):
            [.json, .text] + (list.htmlPage == nil ? [] : [.html]) + [.csv, .ndjson] + list.exports.map(\.format)
        }
    }

    /// The bytes of one of `formats`; empty for another.
    func body(in format: Format) -> [UInt8] {
        switch (self, format) {
        case (.record(let record), .json): JSONWriter.document(record.value())
        case (.record(let record), .text): Array((record.textPage?() ?? "").utf8)
        case (.record(let record), .html): record.htmlPage?() ?? []
        case (.record, _): []
        case (.list(let list), .json): JSONWriter.document(list.value)
        case (.list(let list), .text): Array(list.textPage().utf8)
        case (.list(let list), .html): list.htmlPage?() ?? []
        case (.list(let list), .csv): CSV.document(list.items(), columnsIfEmpty: list.columns())
        case (.list(let list), .ndjson): NDJSON.document(list.items())
        case (.list(let list), _): list.exports.first { $0.format == format }?.body() ?? []
        }
    }
}

/// One thing, whole.
struct RecordAnswer: Sendable {
    var value: @Sendable () -> JSONValue
    /// Nil where there is no page for a terminal.
    var textPage: (@Sendable () -> String)?
    /// Nil where there is no page for a browser.
    var htmlPage: (@Sendable () -> [UInt8])?
}

/// Several things of one kind.
struct ListAnswer: Sendable {
    /// The member that holds the items.
    let name: String
    /// Objects with the same members each, as far as they are not left out for being empty.
    let items: @Sendable () -> [JSONValue]
    /// The members of an item, for a table that has none.
    var columns: @Sendable () -> [String] = { [] }
    /// Members beside version and count.
    var extra: @Sendable () -> [JSONValue.Member] = { [] }
    let textPage: @Sendable () -> String
    /// Further forms, for tools that load a table.
    var exports: [Export] = []
    /// Nil where there is no page for a browser.
    var htmlPage: (@Sendable () -> [UInt8])?

    /// What every list can be, whatever else it can.
    static let formats: [Format] = [.json, .text, .csv, .ndjson]

    struct Export: Sendable {
        let format: Format
        let body: @Sendable () -> [UInt8]
    }

    var value: JSONValue {
        let items = items()
        return Self.value(name: name, count: .int(items.count), extra: extra(), items: .array(items))
    }

    static func value(name: String, count: JSONValue, extra: [JSONValue.Member], items: JSONValue) -> JSONValue {
        .object([.init("schema_version", .int(Schema.version)), .init("count", count)] + extra + [.init(name, items)])
    }
}
