// SPDX-License-Identifier: Apache-2.0

/// One line of a drawn ladder, with every arrow in it: in characters and not in bytes, because box-drawing characters take three bytes each.
///
///     |--INVITE-->|           |          Alice -----> Proxy -----> Bob          |           |--+PRACK
struct LadderLine {
    struct Arrow {
        let start: Int
        let end: Int
        let pointsRight: Bool
        /// The words between its strokes, in bytes; empty when they stand elsewhere.
        let label: Range<Int>
    }

    /// Words with single blanks between them.
    struct Group {
        let start: Int
        let end: Int
        let bytes: Range<Int>
    }

    private(set) var arrows: [Arrow] = []
    /// What stands outside the arrows, from left to right.
    private(set) var groups: [Group] = []
    /// The columns of bars.
    private(set) var bars: [Int] = []
    /// An arrow that turns back to the column from which it comes: that column, and its label.
    private(set) var loop: (column: Int, label: Range<Int>)?

    private enum Piece {
        case strokes(start: Int, end: Int, left: Bool, right: Bool)
        case group(Group)
        case bar
    }

    private static let mostPieces = 64

    init(_ text: TraceText, _ range: Range<Int>) {
        var pieces: [Piece] = []
        var offset = range.lowerBound
        var column = 0
        while offset < range.upperBound, pieces.count < Self.mostPieces {
            let byte = text.byte(offset)
            if byte.isBlank {
                offset += 1
                column += 1
            } else if Self.isBar(text, offset) {
                bars.append(column)
                pieces.append(.bar)
                offset += Self.width(text, offset)
                column += 1
            } else if let strokes = Self.strokes(text, offset, range.upperBound) {
                pieces.append(.strokes(start: column, end: column + strokes.columns - 1, left: strokes.left, right: strokes.right))
                offset = strokes.end
                column += strokes.columns
            } else {
                let group = Self.group(text, offset, column, range.upperBound)
                pieces.append(.group(group))
                column += max(1, group.end - group.start + 1)
                offset = group.bytes.upperBound
            }
        }
        assemble(pieces, text)
    }

    /// Joins strokes, a label and strokes to one arrow, if only one end of the whole has a head.
    private mutating func assemble(_ pieces: [Piece], _ text: TraceText) {
        var index = 0
        while index < pieces.count {
            switch pieces[index] {
            case .bar: break
            case .group(let group): groups.append(group)
            case .strokes(let start, let end, let left, let right):
                if index + 2 < pieces.count, case .group(let label) = pieces[index + 1],
                    case .strokes(_, let farEnd, let farLeft, let farRight) = pieces[index + 2],
                    let pointsRight = Self.direction((left, right), (farLeft, farRight), isLabel: Self.label(text, label.bytes) != nil)
                {
                    arrows.append(Arrow(start: start, end: farEnd, pointsRight: pointsRight, label: label.bytes))
                    index += 2
                } else if !left, !right, index + 1 < pieces.count, case .group(let turn) = pieces[index + 1],
                    text.byte(turn.bytes.lowerBound) == UInt8(ascii: "+")
                {
                    loop = (start, turn.bytes.lowerBound + 1..<turn.bytes.upperBound)
                    index += 1
                } else if left != right, end - start >= 3 {
                    arrows.append(Arrow(start: start, end: end, pointsRight: right, label: 0..<0))
                }
            }
            index += 1
        }
    }

    /// Which way an arrow points whose label stands between two strokes, one of which has a head: `-- INVITE -->`. Both may have one where
    /// the label is that of a message: `--> INVITE -->`. Nil for two arrows with a name between them.
    private static func direction(
        _ near: (left: Bool, right: Bool), _ far: (left: Bool, right: Bool), isLabel: Bool
    ) -> Bool? {
        switch (near.left, near.right, far.left, far.right) {
        case (false, false, false, true): true
        case (true, false, false, false): false
        case (false, true, false, true), (false, true, false, false): isLabel ? true : nil
        case (true, false, true, false), (false, false, true, false): isLabel ? false : nil
        default: nil
        }
    }

    /// Whether no bar stands between words and an arrow.
    func isBeside(_ group: Group, _ arrow: Arrow) -> Bool {
        let gap = group.end < arrow.start ? group.end..<arrow.start : arrow.end..<max(arrow.end, group.start)
        return !bars.contains { gap.contains($0) }
    }

    /// The start line in a label: a method or a status code, and what follows it.
    static func label(_ text: TraceText, _ range: Range<Int>) -> StartLine? {
        var offset = range.lowerBound
        var count = 0
        while offset < range.upperBound, count < 64 {
            while offset < range.upperBound, text.byte(offset).isBlank { offset += 1 }
            let start = offset
            while offset < range.upperBound, !text.byte(offset).isBlank { offset += 1 }
            guard start < offset else { break }
            count += 1
            let word = start..<offset
            let value = text.string(word)
            if let method = Self.method(text, word, value) {
                return StartLine(
                    kind: .request(method: method, uri: word.upperBound..<word.upperBound), range: method.lowerBound..<range.upperBound)
            }
            // `200 OK`, `200/OK`, and `180` alone.
            let isSlashed = word.count > 4 && text.byte(start + 3) == UInt8(ascii: "/")
            guard word.count == 3 || isSlashed, let code = boundedNumber(value.prefix(3)), (100...699).contains(code) else { continue }
            let phrase = isSlashed ? start + 4..<range.upperBound : text.trimmed(offset..<range.upperBound)
            guard !phrase.isEmpty || count == 1 else { continue }
            return StartLine(kind: .response(code: code, phrase: phrase), range: start..<range.upperBound)
        }
        return nil
    }

    /// The range of a method in a word, which may begin with `re-`.
    static func method(_ text: TraceText, _ word: Range<Int>, _ value: String) -> Range<Int>? {
        if methods.contains(value) { return word }
        guard value.asciiLowercased.hasPrefix("re-"), methods.contains(String(value.dropFirst(3))) else { return nil }
        return word.lowerBound + 3..<word.upperBound
    }

    static let methods: Set<String> = [
        "INVITE", "ACK", "BYE", "CANCEL", "REGISTER", "OPTIONS", "PRACK", "SUBSCRIBE", "NOTIFY", "PUBLISH", "INFO", "REFER", "MESSAGE",
        "UPDATE",
    ]

    // MARK: - Pieces

    private static func isBox(_ text: TraceText, _ offset: Int) -> Bool {
        text.byte(offset) == 0xE2 && (text.byte(offset + 1) == 0x94 || text.byte(offset + 1) == 0x95)
    }

    private static func width(_ text: TraceText, _ offset: Int) -> Int {
        switch text.byte(offset) {
        case 0..<0x80: 1
        case 0xC0..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0...: 4
        default: 1
        }
    }

    private static func isStroke(_ text: TraceText, _ offset: Int) -> Bool {
        let byte = text.byte(offset)
        if isBox(text, offset) { return text.byte(offset + 2) == 0x80 || text.byte(offset + 2) == 0x81 }
        return byte == UInt8(ascii: "-") || byte == UInt8(ascii: "=")
    }

    private static func isBar(_ text: TraceText, _ offset: Int) -> Bool {
        text.byte(offset) == UInt8(ascii: "|") || isBox(text, offset) && !isStroke(text, offset)
    }

    private static func isHead(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") }

    /// Two strokes or more, with a head at either end.
    private static func strokes(_ text: TraceText, _ start: Int, _ limit: Int) -> (end: Int, columns: Int, left: Bool, right: Bool)? {
        var offset = start
        var columns = 0
        let left = text.byte(offset) == UInt8(ascii: "<")
        if left {
            offset += 1
            columns += 1
        }
        var count = 0
        while offset < limit, isStroke(text, offset) {
            offset += width(text, offset)
            columns += 1
            count += 1
        }
        let right = offset < limit && text.byte(offset) == UInt8(ascii: ">")
        if right {
            offset += 1
            columns += 1
        }
        // A hyphen alone may begin a word or a number.
        guard count >= 2 || count == 1 && (left || right) else { return nil }
        return (offset, columns, left, right)
    }

    /// Words up to two blanks, a bar or an arrow.
    private static func group(_ text: TraceText, _ start: Int, _ column: Int, _ limit: Int) -> Group {
        var offset = start
        var columns = 0
        var last = (end: start + width(text, start), columns: 1)
        while offset < limit {
            let byte = text.byte(offset)
            if byte.isBlank {
                if text.byte(offset + 1).isBlank { break }
            } else {
                if offset > start, isBar(text, offset) { break }
                if offset > start, isStroke(text, offset), isStroke(text, offset + width(text, offset)) || isHead(text.byte(offset + 1)) {
                    break
                }
                if offset > start, byte == UInt8(ascii: "<"), isStroke(text, offset + 1) { break }
                last = (min(limit, offset + width(text, offset)), columns + 1)
            }
            offset += width(text, offset)
            columns += 1
        }
        return Group(start: column, end: column + last.columns - 1, bytes: start..<min(last.end, limit))
    }
}
