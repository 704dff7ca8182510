// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Draws a ladder as SVG: a lifeline for each participant, and an arrow for each message, in the order of time.
struct LadderDrawing: Sendable {
    private let ladder: Ladder
    private let title: String
    private let summary: String
    /// The code that the page is about; its arrows are highlighted.
    private let subject: Int?
    /// Unique on the page, for the references inside the drawing.
    private let id: String
    /// The horizontal position of each participant's lifeline.
    private let columns: [String: Int]

    private let gutter = 34
    private let headHeight = 52
    private let rowHeight = 42
    /// The width of the box with a participant's name.
    private let boxWidth: Int
    private let width: Int

    /// - Parameters:
    ///   - id: unique on the page.
    ///   - summary: a description for screen readers; the steps in words follow the drawing.
    init(_ ladder: Ladder, id: String, title: String, summary: String, subject: Int? = nil) {
        self.ladder = ladder
        self.title = title
        self.summary = summary
        self.subject = subject
        self.id = "ladder-" + id
        let boxWidth = max(120, 8 * (ladder.participants.map(\.count).max() ?? 0) + 16)
        let spacing = max(ladder.participants.count > 2 ? 206 : 300, boxWidth + 20)
        let first = gutter + boxWidth / 2 + 2
        var columns: [String: Int] = [:]
        for (index, name) in ladder.participants.enumerated() { columns[name] = first + index * spacing }
        self.boxWidth = boxWidth
        self.columns = columns
        width = gutter + boxWidth + 4 + max(0, ladder.participants.count - 1) * spacing
    }

    init(_ flow: CallFlow, subject: Int? = nil) {
        self.init(flow.ladder, id: flow.name, title: flow.title, summary: flow.summary, subject: subject)
    }

    private var height: Int { headHeight + ladder.rows.count * rowHeight + 24 }

    private func x(of name: String) -> Int { columns[name] ?? gutter }

    /// The drawing in a frame that scrolls horizontally where the page is too narrow.
    var figure: HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="Diagram: \(title)">
        <svg class="ladder" role="img" aria-labelledby="\(id)-t \(id)-d" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)">
        <title id="\(id)-t">\(title)</title>
        <desc id="\(id)-d">\(summary) \(ladder.rows.map(Self.sentence).joined(separator: " "))</desc>
        \(lifelines)\(arrows)</svg>
        </div>

        """
    }

    /// The same in words, as a list.
    ///
    /// - Parameter href: the address of the record of a row's code; nil where there is none.
    func steps(href: (Int) -> String? = { Links.code($0) }) -> HTML {
        let items = ladder.rows.map { row -> HTML in
            let who: HTML =
                row.from == row.to ? "<b>\(row.from)</b>" : "<b>\(row.from)</b> \(row.kind == .media ? "and" : "to") <b>\(row.to)</b>"
            let message: HTML = row.code.flatMap(href).map { "<a href=\"\($0)\">\(row.label)</a>" } ?? "\(row.label)"
            let note: HTML = row.note.map { " <span class=\"note\">\($0)</span>" } ?? ""
            return "<li>\(who): \(message).\(note)</li>\n"
        }
        return "<ol class=\"steps\">\n\(items.joined())</ol>\n"
    }

    private static func sentence(_ row: Ladder.Row) -> String {
        switch row.kind {
        case .event: "\(row.from): \(row.label)."
        case .media: "Media flows between \(row.from) and \(row.to)."
        case .request, .response: "\(row.from) to \(row.to): \(row.label)."
        }
    }

    // MARK: - Parts

    private var lifelines: HTML {
        ladder.participants.map { name -> HTML in
            let x = x(of: name)
            return """
                <line class="life" x1="\(x)" y1="34" x2="\(x)" y2="\(height - 6)"/>
                <rect class="who" x="\(x - boxWidth / 2)" y="4" width="\(boxWidth)" height="30" rx="5"/>
                <text class="name" x="\(x)" y="24">\(name)</text>

                """
        }.joined()
    }

    private var arrows: HTML {
        ladder.rows.enumerated().map { index, row -> HTML in
            let y = headHeight + index * rowHeight + 26
            let number: HTML = "<text class=\"count\" x=\"\(gutter - 10)\" y=\"\(y + 4)\">\(row.number)</text>\n"
            return "\(number)\(row.kind == .event || row.from == row.to ? event(row, y) : arrow(row, y))"
        }.joined()
    }

    private func event(_ row: Ladder.Row, _ y: Int) -> HTML {
        let eventWidth = row.label.count * 7 + 22
        let middle = min(max(x(of: row.from), gutter + eventWidth / 2), max(gutter, width - eventWidth / 2 - 1))
        return """
            <rect class="event" x="\(middle - eventWidth / 2)" y="\(y - 13)" width="\(eventWidth)" height="26" rx="13"/>
            <text class="happens" x="\(middle)" y="\(y + 4)">\(row.label)</text>

            """
    }

    private func arrow(_ row: Ladder.Row, _ y: Int) -> HTML {
        let (from, to) = (x(of: row.from), x(of: row.to))
        let direction = to > from ? 1 : -1
        let tone = row.code.map { "k\($0 / 100)" } ?? row.kind.rawValue
        let mark = subject != nil && row.code == subject ? " subject" : ""
        var head = Self.head(at: to, y, direction)
        if row.kind == .media { head += Self.head(at: from, y, -direction) }
        return """
            <g class="\(tone)\(mark)"><line x1="\(from)" y1="\(y)" x2="\(to - direction * 8)" y2="\(y)"/>\(head)\
            <text x="\((from + to) / 2)" y="\(y - 8)">\(row.label)</text></g>

            """
    }

    private static func head(at x: Int, _ y: Int, _ direction: Int) -> HTML {
        let back = x - direction * 10
        return "<path d=\"M\(x) \(y)L\(back) \(y - 5)L\(back) \(y + 5)z\"/>"
    }
}
