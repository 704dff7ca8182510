// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// What a resource says, before it has a format. Each part is made only when a format that needs it is written.
struct Answer: Sendable {
    /// The JSON document.
    var json: @Sendable () -> [UInt8]
    /// For the plain formats: text and Markdown.
    var blocks: @Sendable () -> [Block] = { [] }
    /// The HTML page.
    var page: @Sendable () -> [UInt8] = { [] }
    /// The items of a list, for the formats that consist of items alone: CSV and NDJSON.
    var items: @Sendable () -> [JSONValue] = { [] }
    /// The columns of a table of the items.
    var columns: @Sendable () -> [String] = { [] }
    /// Further formats, for tools that load a table.
    var exports: [Export] = []
    /// The content in a format that is long enough to be written while it is sent; nil for a format that is written whole.
    var parts: @Sendable (Format) -> ContentParts? = { _ in nil }
    /// Makes the whole answer when it is written, because already finding its content takes long. Then nothing else is set.
    var deferred: (@Sendable () -> Answer)?
    /// Elements of the Link field that depend on what was found; nil where there are none.
    var links: [String]?
    /// Whether writing the answer takes longer than a turn of the server's loop should last.
    var isLong = false

    struct Export: Sendable {
        let format: Format
        let body: @Sendable () -> [UInt8]
    }

    /// Makes the answer now where that is quick, and otherwise when it is written.
    static func soon(if isQuick: Bool, _ make: @escaping @Sendable () -> Answer) -> Answer {
        guard !isQuick else { return make() }
        var answer = Answer(json: { [] })
        answer.deferred = make
        answer.isLong = true
        return answer
    }

    /// The answer of one record.
    ///
    /// - Parameter columns: the columns of a table of such records; nil for those that this one has.
    static func record(
        _ value: @escaping @Sendable () -> JSONValue, columns: (@Sendable () -> [String])? = nil,
        blocks: @escaping @Sendable () -> [Block] = { [] }, page: @escaping @Sendable () -> [UInt8] = { [] }
    ) -> Answer {
        Answer(
            json: { document(value()) }, blocks: blocks, page: page, items: { [value()] },
            columns: columns ?? {
                let shape = Shape(of: [value()])
                return shape.columns(of: shape.names)
            })
    }

    /// The JSON of a record, or of some of its members. What has no value is left out, and each address stands once.
    static func document(_ record: JSONValue) -> [UInt8] { JSONWriter.document(References.gathered(record.lean)) }

    /// The answer of a list of things of one kind.
    ///
    /// - Parameters:
    ///   - name: the member of the JSON document that holds the items.
    ///   - items: objects with the same members, except those that are left out for being empty.
    ///   - columns: the columns of a table of the items, the same for all items that the list can have; nil for a list that has always the
    ///     same ones.
    ///   - extra: further members of the document, besides version and count.
    static func list(
        _ name: String, _ items: @escaping @Sendable () -> [JSONValue], columns: (@Sendable () -> [String])? = nil,
        extra: @escaping @Sendable () -> [JSONValue.Member] = { [] }, blocks: @escaping @Sendable () -> [Block],
        page: @escaping @Sendable () -> [UInt8] = { [] }, exports: [Export] = []
    ) -> Answer {
        Answer(
            json: {
                let items = items().map(\.lean)
                return JSONWriter.document(
                    References.gathered(
                        Schema.record(
                            [.init("count", .int(items.count))] + extra().map { .init($0.key, $0.value.lean) } + [
                                .init(name, .array(items))
                            ])))
            }, blocks: blocks, page: page, items: items,
            columns: columns ?? {
                let shape = Shape(of: items())
                return shape.columns(of: shape.names)
            }, exports: exports)
    }

    /// The bytes in a format that the answer has; empty for any other format.
    ///
    /// - Parameter width: the columns of text.
    func body(in format: Format, width: Int = TextWriter.usualWidth) -> [UInt8] {
        if let deferred { return deferred().body(in: format, width: width) }
        if let parts = parts(format) { return parts.whole() }
        // An export takes precedence over the same format made of the items.
        if let export = exports.first(where: { $0.format == format }) { return export.body() }
        return switch format {
        case .json: json()
        case .text: TextWriter.document(blocks(), width: width)
        case .markdown: MarkdownWriter.document(blocks())
        case .html: page()
        case .csv: CSV.document(items(), columns: columns())
        case .ndjson: NDJSON.document(items().map(\.lean))
        default: []
        }
    }
}
