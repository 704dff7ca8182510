// SPDX-License-Identifier: Apache-2.0

/// What a resource says, before it has a format. Each format is worked out when its bytes are asked for, the others not at all.
struct Answer: Sendable {
    /// The JSON document.
    var json: @Sendable () -> [UInt8]
    /// For a terminal; nil where there is no such page.
    var text: (@Sendable () -> String)?
    /// For a browser; nil where there is no page.
    var page: (@Sendable () -> [UInt8])?
    /// The items of a list, for the formats that hold items and nothing beside them.
    var items: @Sendable () -> [JSONValue] = { [] }
    /// The members of an item, for a table that has none.
    var columns: @Sendable () -> [String] = { [] }
    /// Further formats, for tools that load a table.
    var exports: [Export] = []

    struct Export: Sendable {
        let format: Format
        let body: @Sendable () -> [UInt8]
    }

    /// One thing, whole.
    static func record(
        _ value: @escaping @Sendable () -> JSONValue, text: (@Sendable () -> String)? = nil, page: (@Sendable () -> [UInt8])? = nil
    ) -> Answer {
        Answer(json: { JSONWriter.document(value()) }, text: text, page: page)
    }

    /// Several things of one kind.
    ///
    /// - Parameters:
    ///   - name: the member that holds the items.
    ///   - items: objects with the same members each, as far as they are not left out for being empty.
    ///   - extra: members beside version and count.
    static func list(
        _ name: String, _ items: @escaping @Sendable () -> [JSONValue], columns: @escaping @Sendable () -> [String] = { [] },
        extra: @escaping @Sendable () -> [JSONValue.Member] = { [] }, text: (@Sendable () -> String)? = nil,
        page: (@Sendable () -> [UInt8])? = nil, exports: [Export] = []
    ) -> Answer {
        Answer(
            json: {
                let items = items()
                return JSONWriter.document(list(name, count: .int(items.count), extra: extra(), items: .array(items)))
            }, text: text, page: page, items: items, columns: columns, exports: exports)
    }

    /// The document of a list.
    static func list(_ name: String, count: JSONValue, extra: [JSONValue.Member], items: JSONValue) -> JSONValue {
        .object([.init("schema_version", .int(Schema.version)), .init("count", count)] + extra + [.init(name, items)])
    }

    /// The bytes of a format that the answer has; empty for another.
    func body(in format: Format) -> [UInt8] {
        switch format {
        case .json: json()
        case .text: Array((text?() ?? "").utf8)
        case .html: page?() ?? []
        case .csv: CSV.document(items(), columnsIfEmpty: columns())
        case .ndjson: NDJSON.document(items())
        default: exports.first { $0.format == format }?.body() ?? []
        }
    }
}
