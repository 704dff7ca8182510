// SPDX-License-Identifier: Apache-2.0

/// What a resource says, before it has a format. A format is written when it is asked for.
struct Answer: Sendable {
    /// The JSON document.
    var json: @Sendable () -> [UInt8]
    /// For the formats that are plain: a terminal's text, Markdown.
    var blocks: @Sendable () -> [Block] = { [] }
    /// For a browser.
    var page: @Sendable () -> [UInt8] = { [] }
    /// The items of a list, for the formats that hold items and nothing beside them.
    var items: @Sendable () -> [JSONValue] = { [] }
    /// The members of an item that a table has a column for in any case.
    var columns: @Sendable () -> [String] = { [] }
    /// Whether a table has no other columns.
    var hasFixedColumns = false
    /// Further formats, for tools that load a table.
    var exports: [Export] = []
    /// What to make the answer of when it is written, where already to find out what is in it takes long; then nothing else is set.
    var deferred: (@Sendable () -> Answer)?
    /// Elements of the Link field, where they depend on what is found.
    var links: [String]?
    /// To write it takes longer than a turn of the server's loop should last.
    var isLong = false

    struct Export: Sendable {
        let format: Format
        let body: @Sendable () -> [UInt8]
    }

    /// Worked out now where that is quick, and otherwise when it is written.
    static func soon(if isQuick: Bool, _ make: @escaping @Sendable () -> Answer) -> Answer {
        guard !isQuick else { return make() }
        var answer = Answer(json: { [] })
        answer.deferred = make
        answer.isLong = true
        return answer
    }

    /// One thing, whole.
    static func record(
        _ value: @escaping @Sendable () -> JSONValue, blocks: @escaping @Sendable () -> [Block],
        page: @escaping @Sendable () -> [UInt8]
    ) -> Answer {
        Answer(json: { JSONWriter.document(References.gathered(value())) }, blocks: blocks, page: page)
    }

    /// Several things of one kind.
    ///
    /// - Parameters:
    ///   - name: the member that holds the items.
    ///   - items: objects with the same members each, as far as they are not left out for being empty.
    ///   - extra: members beside version and count.
    static func list(
        _ name: String, _ items: @escaping @Sendable () -> [JSONValue], columns: @escaping @Sendable () -> [String] = { [] },
        extra: @escaping @Sendable () -> [JSONValue.Member] = { [] }, blocks: @escaping @Sendable () -> [Block],
        page: @escaping @Sendable () -> [UInt8] = { [] }, exports: [Export] = []
    ) -> Answer {
        Answer(
            json: {
                let items = items()
                return JSONWriter.document(
                    References.gathered(Schema.record([.init("count", .int(items.count))] + extra() + [.init(name, .array(items))])))
            }, blocks: blocks, page: page, items: items, columns: columns, exports: exports)
    }

    /// The bytes of a format that the answer has; empty for another.
    func body(in format: Format) -> [UInt8] {
        if let deferred { return deferred().body(in: format) }
        // An export of an answer's own goes before what can be made of its items.
        if let export = exports.first(where: { $0.format == format }) { return export.body() }
        return switch format {
        case .json: json()
        case .text: TextWriter.document(blocks())
        case .markdown: MarkdownWriter.document(blocks())
        case .html: page()
        case .csv: CSV.document(items(), columns: columns(), isWhole: hasFixedColumns)
        case .ndjson: NDJSON.document(items())
        default: []
        }
    }
}
