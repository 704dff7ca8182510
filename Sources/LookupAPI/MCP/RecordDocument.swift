// SPDX-License-Identifier: Apache-2.0

/// A record of the registry as a resource of MCP: its address and its answer.
struct RecordDocument: Sendable {
    /// The path of the record, such as "/codes/486".
    let path: String
    let answer: @Sendable () -> Answer

    static let mediaType = Format.markdown.mediaType

    /// The URI of a record in MCP. It has a scheme of its own, because clients read it through MCP and not from the web.
    static func uri(_ path: String) -> String { "sip-codes:" + path }

    /// The entry in the list of resources, with the title and the first paragraph of the record.
    var entry: JSONValue {
        var title = path
        var about: String?
        for block in answer().blocks().prefix(2) {
            switch block {
            case .title(let text, _): title = text
            case .paragraph(let inline): about = inline.words
            default: break
            }
        }
        return .compact([
            "uri": .string(Self.uri(path)), "name": .string(String(path.dropFirst())), "title": .string(title),
            "description": .optional(about), "mimeType": .string(Self.mediaType),
        ])
    }
}

/// A family of records, by the template of their addresses: "/codes/{code}".
struct RecordTemplate: Sendable {
    let path: String
    let about: String

    var json: JSONValue {
        .compact([
            "uriTemplate": .string(RecordDocument.uri(path)), "name": .string(String(path.dropFirst())),
            "description": about.isEmpty ? .null : .string(about), "mimeType": .string(RecordDocument.mediaType),
        ])
    }
}

/// Every record, in the order of the service's addresses. They are made when they are first asked for.
final class RecordDocuments: Sendable {
    let templates: [RecordTemplate]
    private let make: @Sendable () -> [RecordDocument]
    private let made = Lazy<Table>()

    /// How many records a page of the list has.
    static let pageCount = 100

    private final class Table: Sendable {
        /// The index in `documents` of each path, including the paths of further views.
        let places: [String: Int]
        let documents: [RecordDocument]
        /// The entries of the list, which has one view of each record.
        let entries: [JSONValue]

        init(_ documents: [RecordDocument]) {
            self.documents = documents
            places = Dictionary(documents.enumerated().map { ($0.element.path, $0.offset) }) { first, _ in first }
            entries = documents.filter { !$0.path.utf8.contains(UInt8(ascii: "?")) }.map(\.entry)
        }
    }

    init(templates: [RecordTemplate], _ documents: @escaping @Sendable () -> [RecordDocument]) {
        self.templates = templates
        make = documents
    }

    private var table: Table { made.value { Table(make()) } }

    /// - Parameter cursor: the value that came with the page before; nil for the first page.
    /// - Returns: the page and the cursor of the next one; nil for an invalid cursor.
    func page(_ cursor: String?) -> (entries: [JSONValue], next: String?)? {
        let entries = table.entries
        guard let start = cursor.map(PathNumber.parse) ?? 0, start % Self.pageCount == 0, start == 0 || start < entries.count else {
            return nil
        }
        let end = min(start + Self.pageCount, entries.count)
        return (Array(entries[start..<end]), end < entries.count ? String(end) : nil)
    }

    /// The record as Markdown; nil for an unknown address.
    func read(_ uri: String) -> String? {
        let scheme = RecordDocument.uri("")
        guard uri.hasPrefix(scheme), let place = table.places[String(uri.dropFirst(scheme.count))] else { return nil }
        return String(decoding: table.documents[place].answer().body(in: .markdown), as: UTF8.self)
    }
}
