// SPDX-License-Identifier: Apache-2.0

extension Ladder {
    /// The widest line of a ladder, in characters.
    static let width = 80

    /// The ladder as a plain-text diagram: one column for each participant, one arrow for each message, lines of at most 80 columns. Names
    /// that have no room above their columns are replaced by numbers and follow below. The rows are numbered; with `withNotes`, the notes
    /// follow with the numbers of their rows.
    public func text(withNotes: Bool = true) -> String {
        let drawing = LadderGeometry(participants: participants, width: Self.width)
        var lines = drawing.heading()
        for row in rows { lines += drawing.lines(for: row) }
        lines.append(drawing.lifelines())
        lines += drawing.legend()
        if withNotes { lines += noteLines() }
        return lines.map { $0 + "\n" }.joined()
    }

    private func noteLines() -> [String] {
        var lines: [String] = []
        for row in rows {
            guard let note = row.note else { continue }
            let number = "\(row.number)"
            let lead = String(repeating: " ", count: max(0, 3 - number.count)) + number + "  "
            let indent = String(repeating: " ", count: lead.count)
            for (place, text) in LadderGeometry.wrap(note, width: Self.width - lead.count).enumerated() {
                lines.append((place == 0 ? lead : indent) + text)
            }
        }
        return lines.isEmpty ? [] : [""] + lines
    }
}

/// The geometry of a ladder: the positions of the columns, and the placing of text and arrows between them.
private struct LadderGeometry {
    /// The characters of a label that are drawn. A start line in a trace may be as long as the trace.
    private static let longestLabel = 300

    let names: [String]
    /// What stands above the columns: the names, or numbers.
    let titles: [String]
    /// The position of each lifeline, from 0.
    let columns: [Int]
    let width: Int

    init(participants names: [String], width: Int) {
        let named = Self.columns(of: names, in: width)
        let isRoomy = names.count < 2 || names.allSatisfy { $0.columns < named.spacing }
        titles = isRoomy ? names : names.indices.map { "\($0 + 1)" }
        self.names = names
        self.width = width
        columns = isRoomy ? named.columns : Self.columns(of: titles, in: width).columns
    }

    /// Names come from a trace and may be of any length and number: a column is always within the line.
    private static func columns(of titles: [String], in width: Int) -> (columns: [Int], spacing: Int) {
        let left = min(titles.first?.columns ?? 0, width / 2) / 2
        let right = min(titles.last?.columns ?? 0, width / 2) / 2
        let gaps = max(1, titles.count - 1)
        // Two participants need no more than half of the line.
        let spacing = min(36, max(3, (width - left - right - 1) / gaps))
        return (titles.indices.map { min(left + $0 * spacing, width - 1) }, spacing)
    }

    /// The names that the numbers above the columns stand for.
    func legend() -> [String] {
        guard titles != names else { return [] }
        let lead = "\(names.count)".count + 2
        return [""]
            + zip(titles, names).flatMap { title, name in
                let first = title + String(repeating: " ", count: lead - title.count)
                return Self.wrap(String(name.prefix(Self.longestLabel)), width: width - lead).enumerated().map { place, part in
                    (place == 0 ? first : String(repeating: " ", count: lead)) + part
                }
            }
    }

    private var spacing: Int { columns.count > 1 ? max(1, columns[1] - columns[0]) : width }

    /// The line of names, each centred on its lifeline.
    func heading() -> [String] {
        var row = blank()
        for (title, column) in zip(titles, columns) {
            let title = title.prefix(columns: spacing - 1)
            put(title, at: max(0, column - title.columns / 2), into: &row)
        }
        return [text(row), lifelines()]
    }

    /// A line that has only the lifelines.
    func lifelines() -> String { text(blankWithLifelines()) }

    func lines(for row: Ladder.Row) -> [String] {
        guard let from = column(of: row.from), let to = column(of: row.to) else { return [] }
        let label = "\(row.number) \(row.label.prefix(Self.longestLabel))"
        return row.kind == .event || from == to
            ? event(label, at: from) : arrow(label, from: from, to: to, isMedia: row.kind == .media)
    }

    private func column(of name: String) -> Int? {
        names.firstIndex(of: name).map { columns[$0] }
    }

    private func arrow(_ label: String, from: Int, to: Int, isMedia: Bool) -> [String] {
        let low = min(from, to)
        let high = max(from, to)
        let room = high - low - 1
        var lines = Self.wrap(label, width: max(1, room - 2)).map { part in
            var row = blankWithLifelines()
            let start = low + 1 + (room - part.columns) / 2
            // The spaces on both sides separate the words from a lifeline that passes.
            put(" " + part + " ", at: start - 1, into: &row)
            row[low] = "|"
            row[high] = "|"
            return text(row)
        }
        var row = blankWithLifelines()
        for position in low + 1..<high { row[position] = isMedia ? "=" : "-" }
        if isMedia || to < from { row[low + 1] = "<" }
        if isMedia || to > from { row[high - 1] = ">" }
        lines.append(text(row))
        return lines
    }

    /// A remark beside one lifeline: on its right or, where there is no room, on its left.
    private func event(_ label: String, at column: Int) -> [String] {
        let isLast = column == columns.last
        let room = max(1, isLast ? min(spacing, column) - 4 : spacing - 5)
        return Self.wrap(label, width: room).enumerated().map { index, part in
            var row = blankWithLifelines()
            let marker = index == 0 ? "* " : "  "
            put(marker + part, at: isLast ? column - 2 - marker.count - part.columns + 1 : column + 2, into: &row)
            return text(row)
        }
    }

    private func blank() -> [Character] { Array(repeating: " ", count: width) }

    private func blankWithLifelines() -> [Character] {
        var row = blank()
        for column in columns where column < width { row[column] = "|" }
        return row
    }

    private func put(_ text: String, at start: Int, into row: inout [Character]) {
        var place = start
        for character in text {
            let columns = character.columns
            if row.indices.contains(place), row.indices.contains(place + columns - 1) {
                row[place] = character
                // What a wide letter covers is left out when the row is written.
                if columns == 2 { row[place + 1] = Self.covered }
            }
            place += columns
        }
    }

    private static let covered: Character = "\u{0}"

    /// The row without the spaces at its end.
    private func text(_ row: [Character]) -> String {
        guard let last = row.lastIndex(where: { $0 != " " }) else { return "" }
        return String(row[...last].filter { $0 != Self.covered })
    }

    /// `text` as lines of at most `width` columns, broken at spaces where possible.
    static func wrap(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var columns = 0
        for word in text.split(separator: " ") {
            let needed = word.columns
            if !line.isEmpty, columns + 1 + min(needed, width) <= width {
                line += " " + word
                columns += 1 + needed
                continue
            }
            if !line.isEmpty { lines.append(line) }
            let pieces = needed <= width ? [String(word)] : word.pieces(ofColumns: width)
            lines += pieces.dropLast()
            line = pieces.last ?? ""
            columns = line.columns
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }
}
