// SPDX-License-Identifier: Apache-2.0

/// Blocks as plain text for a terminal of 80 columns.
struct TextWriter: Sendable {
    static let width = 80
    /// Of an entry, in columns, to stand beside its title.
    private static let longestKey = 12

    private var text = ""
    /// What stands under a heading is set in.
    private var margin = ""
    /// Whether the last line belongs to a paragraph that stands under no heading, and wants an empty line before the next.
    private var isOpen = false

    static func document(_ blocks: [Block]) -> [UInt8] {
        var writer = TextWriter()
        for block in blocks { writer.write(block) }
        return Array(writer.text.utf8)
    }

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
        if title.columns + 3 + tags.columns <= Self.width {
            line(tags.isEmpty ? title : "\(title)   \(tags)")
        } else {
            fill(title, first: "")
            if !tags.isEmpty { line(tags) }
        }
    }

    /// Columns as wide as they must be, the last one filled up to the width; where that leaves it no room, a list of rows.
    private mutating func writeTable(_ columns: [String], _ rows: [[String]]) {
        let widths = columns.indices.map { place in
            ([columns] + rows).map { $0.indices.contains(place) ? $0[place].columns : 0 }.max() ?? 0
        }
        let before = widths.dropLast().reduce(0) { $0 + $1 + 2 }
        guard before <= Self.width / 2 else {
            for row in rows { fill(row.filter { !$0.isEmpty }.joined(separator: "; "), first: "  - ") }
            return
        }
        for row in [columns] + rows {
            let cells = zip(row.dropLast(), widths).map { Self.padded($0, to: $1 + 2) }
            fill(row.last ?? "", first: margin + cells.joined())
        }
    }

    private mutating func write(_ entries: [Block.Entry]) {
        // A long name has a line of its own, so that it does not push the others to the right.
        let width = (entries.map(\.key.columns).filter { $0 <= Self.longestKey }.max() ?? 2) + 2
        let indent = String(repeating: " ", count: width)
        for entry in entries {
            let isLong = entry.key.columns > Self.longestKey
            if isLong || entry.title.isEmpty { line(entry.key) }
            if !entry.title.isEmpty { fill(entry.title, first: isLong ? indent : Self.padded(entry.key, to: width)) }
            for about in entry.about { fill(about, first: indent) }
        }
    }

    // MARK: - Lines

    private mutating func line(_ line: String = "") {
        text += line
        text += "\n"
    }

    /// Words filled up to the width.
    ///
    /// - Parameters:
    ///   - first: what the first line begins with, such as a bullet.
    ///   - rest: what the lines below begin with; nil for as much space.
    private mutating func fill(_ words: String, first: String, rest: String? = nil) {
        let indent = rest ?? String(repeating: " ", count: first.columns)
        var current = first
        var columns = first.columns
        var isEmpty = true
        for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            let text = Substring(word)
            let width = text.columns
            if !isEmpty, columns + 1 + width > Self.width {
                line(current)
                current = indent
                columns = indent.columns
                isEmpty = true
            }
            if !isEmpty {
                current += " "
                columns += 1
            }
            current += text
            columns += width
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

extension StringProtocol {
    /// The columns that the text takes on a terminal: one for each character of ours. Counted in octets that begin a
    /// character, because Swift's own counting of grapheme clusters costs more than all the rest of a page.
    var columns: Int { utf8.count { $0 & 0xC0 != 0x80 } }
}

extension String {
    /// A word of the JSON answers as people read it: "user_outcome" is "user outcome".
    var spaced: String { String(map { $0 == "_" || $0 == "-" ? " " : $0 }) }
}
