// SPDX-License-Identifier: Apache-2.0

/// Reads a drawn ladder, copied from sngrep's screen or typed by hand: arrows between columns, each with a label on it or above it.
///
///     192.0.2.1:5060          192.0.2.2:5060
///           |      INVITE (SDP)      |
///           | ---------------------> |
///           | <---- 486 Busy Here -- |
struct LadderReader {
    private let text: TraceText
    /// The columns of bars that stand in two lines or more.
    private let columns: [Int]
    private var names: [(column: Int, name: String)] = []
    /// Words in columns of their own, which are names if arrows follow.
    private var heading: (line: Int, names: [(column: Int, name: String)])?
    /// A label whose arrow has not been read yet.
    private var label: (line: Int, start: StartLine)?

    private static let longest = 400
    private static let longestName = 30
    private static let mostNames = 16
    private static let mostColumns = 32
    /// How far the end of an arrow may be from the bar or the name that it belongs to.
    private static let nearness = 3

    init(text: TraceText, lines: Range<Int>) {
        self.text = text
        var counts: [Int: Int] = [:]
        for index in lines {
            let range = text.range(ofLine: index)
            guard range.count <= Self.longest else { continue }
            for column in LadderLine(text, range).bars { counts[column, default: 0] += 1 }
        }
        columns = Array(counts.filter { $0.value >= 2 }.keys.sorted().prefix(Self.mostColumns))
    }

    /// Reads a line. Returns the messages whose arrows are complete with it.
    mutating func read(_ index: Int) -> [(line: Int, summary: MessageSummary)] {
        let range = text.range(ofLine: index)
        guard range.count <= Self.longest else { return [] }
        let line = LadderLine(text, range)
        if let loop = line.loop, let start = LadderLine.label(text, loop.label) {
            let name = name(at: loop.column)
            return [(index, summary(start, from: name, to: name, range))]
        }
        var outside = line.groups.compactMap { group in LadderLine.label(text, group.bytes).map { (group: group, start: $0) } }
        guard !line.arrows.isEmpty else {
            if let first = outside.first { label = (index, first.start) } else { readNames(line, index) }
            return []
        }
        if names.isEmpty, let heading, index - heading.line <= 4 { names = heading.names }
        let isNamed = outside.isEmpty
        if isNamed { takeNames(around: line) }
        let isLabelled = line.arrows.contains { !$0.label.isEmpty }
        var messages: [(line: Int, summary: MessageSummary)] = []
        for arrow in line.arrows.prefix(Self.mostNames) {
            var found = arrow.label.isEmpty ? nil : LadderLine.label(text, arrow.label).map { (line: index, start: $0) }
            if found == nil {
                // A label beyond a bar is that of the arrow below it, if this arrow has one above it.
                let place =
                    outside.firstIndex { line.isBeside($0.group, arrow) } ?? (label == nil || isLabelled ? outside.indices.first : nil)
                found = place.map { (index, outside[$0].start) } ?? (isLabelled ? nil : label)
                if let place, !line.bars.isEmpty { outside.remove(at: place) }
            }
            guard let found else { continue }
            var (left, right) = ends(of: arrow, line, usesGroups: isNamed)
            if left == right { (left, right) = ("left", "right") }
            let (source, destination) = arrow.pointsRight ? (left, right) : (right, left)
            messages.append((found.line, summary(found.start, from: source, to: destination, range)))
        }
        if !messages.isEmpty { label = line.bars.isEmpty ? nil : outside.first.map { (index, $0.start) } }
        return messages
    }

    private func summary(_ start: StartLine, from source: String, to destination: String, _ range: Range<Int>) -> MessageSummary {
        var envelope = Envelope(.sngrep, source: source, destination: destination)
        envelope.setTime(LineCursor.time(in: text, range))
        return MessageSummary(envelope: envelope, start: start)
    }

    // MARK: - Names

    /// The heading: two addresses or more, or words far from each other.
    private mutating func readNames(_ line: LadderLine, _ index: Int) {
        let addresses = line.groups.flatMap { words(of: $0) }.filter { isAddress($0.name) }
        if addresses.count >= 2 {
            names = addresses
        } else if line.bars.isEmpty, (2...Self.mostNames).contains(line.groups.count),
            line.groups.allSatisfy({ $0.bytes.count <= Self.longestName && text.byte($0.bytes.lowerBound).isLetter })
        {
            heading = (index, line.groups.map { (middle(of: $0), text.string($0.bytes)) })
        }
    }

    /// Names at both ends of arrows, as in `Alice -----> Proxy -----> Bob`.
    private mutating func takeNames(around line: LadderLine) {
        guard line.bars.isEmpty, line.groups.count == line.arrows.count + 1 else { return }
        for group in line.groups where group.bytes.count <= Self.longestName && names.count < Self.mostNames {
            let name = text.string(group.bytes)
            if !names.contains(where: { $0.name == name }) { names.append((middle(of: group), name)) }
        }
    }

    private func ends(of arrow: LadderLine.Arrow, _ line: LadderLine, usesGroups: Bool) -> (String, String) {
        let isNamed = usesGroups && line.bars.isEmpty
        let before = isNamed ? line.groups.last { $0.end < arrow.start && arrow.start - $0.end <= Self.nearness } : nil
        let behind = isNamed ? line.groups.first { $0.start > arrow.end && $0.start - arrow.end <= Self.nearness } : nil
        if let before, let behind { return (text.string(before.bytes), text.string(behind.bytes)) }
        return (name(at: arrow.start), name(at: arrow.end))
    }

    private func name(at column: Int) -> String {
        if names.count >= 2, let nearest = names.min(by: { abs($0.column - column) < abs($1.column - column) }) { return nearest.name }
        if columns.count >= 2, let place = columns.indices.min(by: { abs(columns[$0] - column) < abs(columns[$1] - column) }),
            abs(columns[place] - column) <= Self.nearness
        {
            switch (place, columns.count) {
            case (0, _) where columns.count <= 3: return "left"
            case (1, 3): return "middle"
            case (_, ...3): return "right"
            default: return "column \(place + 1)"
            }
        }
        return column < 40 ? "left" : "right"
    }

    private func middle(of group: LadderLine.Group) -> Int { (group.start + group.end) / 2 }

    private func words(of group: LadderLine.Group) -> [(column: Int, name: String)] {
        var words: [(column: Int, name: String)] = []
        var offset = group.bytes.lowerBound
        while offset < group.bytes.upperBound, words.count < Self.mostNames {
            while offset < group.bytes.upperBound, text.byte(offset).isBlank { offset += 1 }
            let start = offset
            while offset < group.bytes.upperBound, !text.byte(offset).isBlank { offset += 1 }
            if start < offset {
                words.append((group.start + (start + offset) / 2 - group.bytes.lowerBound, text.string(start..<offset)))
            }
        }
        return words
    }

    private func isAddress(_ word: String) -> Bool {
        let digits = word.utf8.filter(\.isDigit).count
        let dots = word.utf8.filter { $0 == UInt8(ascii: ".") }.count
        return digits >= 4 && (dots == 3 || word.contains("]:"))
    }
}
