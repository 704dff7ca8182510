// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// A call flow as a drawn ladder: a lifeline for each participant, an arrow for each message, in the order of time.
struct LadderDrawing: Sendable {
    private let flow: CallFlow
    /// The code that the page is about; its arrows stand out.
    private let subject: Int?
    /// Unique on the page, for the references inside the drawing.
    private let id: String

    private let gutter = 34
    private let headHeight = 52
    private let rowHeight = 42

    init(_ flow: CallFlow, subject: Int? = nil) {
        self.flow = flow
        self.subject = subject
        id = "ladder-" + flow.name
    }

    private var spacing: Int { flow.participants.count > 2 ? 206 : 300 }
    private var width: Int { gutter + 2 * 62 + (flow.participants.count - 1) * spacing }
    private var height: Int { headHeight + flow.steps.count * rowHeight + 24 }

    private func x(of name: String) -> Int {
        gutter + 62 + (flow.participants.firstIndex { $0.name == name } ?? 0) * spacing
    }

    /// The drawing in a frame that scrolls sideways where it is narrow.
    var figure: HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="Diagram: \(flow.title)">
        <svg class="ladder" role="img" aria-labelledby="\(id)-t \(id)-d" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)">
        <title id="\(id)-t">\(flow.title)</title>
        <desc id="\(id)-d">\(flow.summary) \(flow.steps.map(Self.sentence).joined(separator: " "))</desc>
        \(lifelines)\(arrows)</svg>
        </div>

        """
    }

    /// The same in words.
    var steps: HTML {
        let items = flow.steps.map { step -> HTML in
            let who: HTML =
                step.from == step.to ? "<b>\(step.from)</b>" : "<b>\(step.from)</b> \(step.kind == .media ? "and" : "to") <b>\(step.to)</b>"
            let message: HTML =
                step.code.map { "<a href=\"\(Links.code($0))\">\(Self.message(of: step))</a>" } ?? "\(Self.message(of: step))"
            let note: HTML = step.note.map { " <span class=\"note\">\($0)</span>" } ?? ""
            return "<li>\(who): \(message).\(note)</li>\n"
        }
        return "<ol class=\"steps\">\n\(items.joined())</ol>\n"
    }

    private static func sentence(_ step: CallFlow.Step) -> String {
        switch step.kind {
        case .event: "\(step.from): \(step.message)."
        case .media: "Media flows between \(step.from) and \(step.to)."
        case .request, .response: "\(step.from) to \(step.to): \(message(of: step))."
        }
    }

    private static func message(of step: CallFlow.Step) -> String {
        guard step.kind == .response, let method = step.method, method != .invite else { return step.message }
        return "\(step.message) (\(method.rawValue))"
    }

    // MARK: - Parts

    private var lifelines: HTML {
        flow.participants.map { participant -> HTML in
            let x = x(of: participant.name)
            return """
                <line class="life" x1="\(x)" y1="34" x2="\(x)" y2="\(height - 6)"/>
                <rect class="who" x="\(x - 60)" y="4" width="120" height="30" rx="5"/>
                <text class="name" x="\(x)" y="24">\(participant.name)</text>

                """
        }.joined()
    }

    private var arrows: HTML {
        flow.steps.enumerated().map { index, step -> HTML in
            let y = headHeight + index * rowHeight + 26
            let number: HTML = "<text class=\"count\" x=\"\(gutter - 10)\" y=\"\(y + 4)\">\(index + 1)</text>\n"
            return "\(number)\(step.kind == .event || step.from == step.to ? event(step, y) : arrow(step, y))"
        }.joined()
    }

    private func event(_ step: CallFlow.Step, _ y: Int) -> HTML {
        let boxWidth = step.message.count * 7 + 22
        let middle = min(max(x(of: step.from), gutter + boxWidth / 2), width - boxWidth / 2 - 1)
        return """
            <rect class="event" x="\(middle - boxWidth / 2)" y="\(y - 13)" width="\(boxWidth)" height="26" rx="13"/>
            <text class="happens" x="\(middle)" y="\(y + 4)">\(step.message)</text>

            """
    }

    private func arrow(_ step: CallFlow.Step, _ y: Int) -> HTML {
        let (from, to) = (x(of: step.from), x(of: step.to))
        let direction = to > from ? 1 : -1
        let tone = step.code.map { "k\($0 / 100)" } ?? step.kind.rawValue
        let mark = subject != nil && step.code == subject ? " subject" : ""
        var head = Self.head(at: to, y, direction)
        if step.kind == .media { head += Self.head(at: from, y, -direction) }
        return """
            <g class="\(tone)\(mark)"><line x1="\(from)" y1="\(y)" x2="\(to - direction * 8)" y2="\(y)"/>\(head)\
            <text x="\((from + to) / 2)" y="\(y - 8)">\(Self.message(of: step))</text></g>

            """
    }

    private static func head(at x: Int, _ y: Int, _ direction: Int) -> HTML {
        let back = x - direction * 10
        return "<path d=\"M\(x) \(y)L\(back) \(y - 5)L\(back) \(y + 5)z\"/>"
    }
}
