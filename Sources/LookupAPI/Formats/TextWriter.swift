// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Writes blocks as plain text for a terminal. Examples and drawings are not wrapped, because a wrapped line would be another one.
struct TextWriter: Sendable {
    /// What every terminal has, and what a reader of a file expects.
    static let usualWidth = 80
    /// The longest key of an entry, in columns, that has its title on the same line.
    private static let longestKey = 12

    private let width: Int
    private var text = ""
    /// The indentation of what follows a heading.
    private var margin = ""
    /// Whether the last line belongs to a paragraph outside all sections, after which the next block needs an empty line.
    private var isOpen = false

    /// - Parameter width: the columns of a line.
    static func document(_ blocks: [Block], width: Int = usualWidth) -> [UInt8] {
        var writer = TextWriter(width: width)
        for block in blocks { writer.write(block) }
        return VisibleText.of(Array(writer.text.utf8))
    }

    private init(width: Int) { self.width = width }

    private mutating func write(_ block: Block) {
        if isOpen { line() }
        isOpen = false
        switch block {
        case .title(let title, let tags): writeTitle(title, tags)
        case .heading(let title):
            if !text.isEmpty, !text.hasSuffix("\n\n") { line() }
            fill(title.uppercased(), first: "")
            margin = "  "
        case .paragraph(let inline):
            fill(inline.words, first: margin)
            isOpen = margin.isEmpty
        case .facts(let facts):
            for fact in facts { fill("\(fact.name): \(fact.value.words)", first: margin, rest: margin + "  ") }
        case .list(let items):
            for item in items { fill(item.words, first: "  - ") }
        case .numbered(let items):
            for (place, item) in items.enumerated() { fill(item.words, first: "  \(place + 1). ") }
        case .table(let columns, let rows): writeTable(columns, rows.map { $0.map(\.words) })
        case .entries(let entries): write(entries)
        case .verbatim(let text):
            for row in Self.lines(of: text) { line(row.isEmpty ? "" : "  " + row) }
        case .drawing(let drawing):
            if margin.isEmpty, !text.hasSuffix("\n\n") { line() }
            for row in Self.lines(of: drawing) { line(row) }
        }
    }

    private mutating func writeTitle(_ title: String, _ tags: [String]) {
        let tags = tags.isEmpty ? "" : "[\(tags.joined(separator: ", "))]"
        if title.columns + 3 + tags.columns <= width {
            line(tags.isEmpty ? title : "\(title)   \(tags)")
        } else {
            fill(title, first: "")
            if !tags.isEmpty { line(tags) }
        }
    }

    /// Writes a table. Columns are as wide as their content, and the last one wraps; if there is no room for it, each row is written as a
    /// list.
    private mutating func writeTable(_ columns: [String], _ rows: [[String]]) {
        let widths = columns.indices.map { place in
            ([columns] + rows).map { $0.indices.contains(place) ? $0[place].columns : 0 }.max() ?? 0
        }
        let before = widths.dropLast().reduce(0) { $0 + $1 + 2 }
        guard before <= width / 2 else {
            for row in rows { fill(row.filter { !$0.isEmpty }.joined(separator: "; "), first: "  - ") }
            return
        }
        for row in [columns] + rows {
            let cells = zip(row.dropLast(), widths).map { Self.padded($0, to: $1 + 2) }
            fill(row.last ?? "", first: margin + cells.joined())
        }
    }

    private mutating func write(_ entries: [Block.Entry]) {
        // A long key gets a line of its own, so that it does not move the other titles to the right.
        let keyWidth = (entries.map(\.key.columns).filter { $0 <= Self.longestKey }.max() ?? 2) + 2
        let indent = String(repeating: " ", count: keyWidth)
        for entry in entries {
            let isLong = entry.key.columns > Self.longestKey
            if isLong || entry.title.isEmpty { line(entry.key) }
            if !entry.title.isEmpty { fill(entry.title, first: isLong ? indent : Self.padded(entry.key, to: keyWidth)) }
            for about in entry.about { fill(about, first: indent) }
        }
    }

    // MARK: - Lines

    private mutating func line(_ line: String = "") {
        text += line
        text += "\n"
    }

    /// Writes words, wrapped at the width.
    ///
    /// - Parameters:
    ///   - first: the beginning of the first line, such as a bullet.
    ///   - rest: the beginning of the following lines; nil for as many spaces as `first` has columns.
    private mutating func fill(_ words: String, first: String, rest: String? = nil) {
        let indent = rest ?? String(repeating: " ", count: first.columns)
        var current = first
        var columns = first.columns
        var isEmpty = true
        for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            let text = Substring(word)
            let wordWidth = text.columns
            if !isEmpty, columns + 1 + wordWidth > width {
                line(current)
                current = indent
                columns = indent.columns
                isEmpty = true
            }
            if columns + wordWidth > width, isEmpty, !text.hasPrefix("https://") {
                // A word that no line has room for is broken, because a trace may have one of any length. An address is of use only whole.
                for piece in text.pieces(ofColumns: max(1, width - max(columns, indent.columns))) {
                    if !isEmpty {
                        line(current)
                        current = indent
                    }
                    current += piece
                    columns = current.columns
                    isEmpty = false
                }
                continue
            }
            if !isEmpty {
                current += " "
                columns += 1
            }
            current += text
            columns += wordWidth
            isEmpty = false
        }
        if !isEmpty { line(current) }
    }

    /// The lines of a text, which may end in LF or CRLF.
    static func lines(of text: String) -> [String] {
        var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private static func padded(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - text.columns))
    }
}

extension String {
    /// A word of the JSON documents for people: "user_outcome" becomes "user outcome".
    var spaced: String { String(map { $0 == "_" || $0 == "-" ? " " : $0 }) }
}
