// SPDX-License-Identifier: Apache-2.0

/// Reads a drawn ladder, copied from sngrep's screen or typed by hand: arrows between columns, each with a label on it or above it.
///
///     192.0.2.1:5060          192.0.2.2:5060
///           |      INVITE (SDP)      |
///           | ---------------------> |
///           | <---- 486 Busy Here -- |
struct LadderReader {
    private let text: TraceText
    private var names: [(column: Int, name: String)] = []
    /// A label whose arrow has not been read yet.
    private var label: (line: Int, start: StartLine)?

    init(text: TraceText) { self.text = text }

    /// Reads a line. Returns a message when its arrow is complete.
    mutating func read(_ index: Int) -> (line: Int, summary: MessageSummary)? {
        let range = text.range(ofLine: index)
        guard range.count <= 400 else { return nil }
        let cells = Cells(text, range)
        guard let arrow = cells.arrow else {
            if let start = cells.label(text) {
                label = (index, start)
            } else if cells.addresses.count >= 2 {
                names = cells.addresses
            }
            return nil
        }
        guard let (line, start) = cells.label(text).map({ (index, $0) }) ?? label else { return nil }
        label = nil
        var envelope = Envelope(.sngrep)
        var (left, right) = (name(nearest: arrow.start), name(nearest: arrow.end))
        if left == right { (left, right) = ("left", "right") }
        envelope.source = arrow.pointsRight ? left : right
        envelope.destination = arrow.pointsRight ? right : left
        envelope.setTime(LineCursor.time(in: text, range))
        return (line, MessageSummary(envelope: envelope, start: start))
    }

    private func name(nearest column: Int) -> String? {
        guard names.count >= 2 else { return column < 40 ? "left" : "right" }
        return names.min { abs($0.column - column) < abs($1.column - column) }?.name
    }
}

/// One line of a ladder, in characters and not in bytes, because box-drawing characters take three bytes each.
struct Cells {
    struct Arrow {
        let start: Int
        let end: Int
        let pointsRight: Bool
    }

    private(set) var arrow: Arrow?
    private(set) var addresses: [(column: Int, name: String)] = []
    /// The ranges of the words, in bytes.
    private var words: [Range<Int>] = []

    init(_ text: TraceText, _ range: Range<Int>) {
        var column = 0
        var offset = range.lowerBound
        var wordStart: (offset: Int, column: Int)?
        var strokes: (first: Int, last: Int, count: Int)?
        var pointsRight: Bool?
        while offset <= range.upperBound {
            let byte = offset < range.upperBound ? text.byte(offset) : 0x20
            let isBox = byte == 0xE2 && (text.byte(offset + 1) == 0x94 || text.byte(offset + 1) == 0x95)
            let isStroke =
                (isBox && (text.byte(offset + 2) == 0x80 || text.byte(offset + 2) == 0x81)) || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: "=")
            let isHead = byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<")
            let isEdge = isBox || isHead || byte == UInt8(ascii: "|") || byte.isBlank || byte == UInt8(ascii: "=")
            let startsStroke = byte == UInt8(ascii: "-") && text.byte(offset + 1) == UInt8(ascii: "-")
            if isEdge || startsStroke || (isStroke && wordStart == nil) {
                if let start = wordStart {
                    take(text, start.offset..<offset, start.column)
                    wordStart = nil
                }
            } else if wordStart == nil {
                wordStart = (offset, column)
            }
            if isStroke, wordStart == nil { strokes = strokes.map { ($0.first, column, $0.count + 1) } ?? (column, column, 1) }
            if isHead {
                let next = text.byte(offset + (byte == UInt8(ascii: ">") ? -1 : 1))
                if next == UInt8(ascii: "-") || next == UInt8(ascii: "=") || next & 0x80 != 0 { pointsRight = byte == UInt8(ascii: ">") }
            }
            column += 1
            offset += isBox ? 3 : 1
        }
        if let strokes, strokes.count >= 3, let pointsRight {
            arrow = Arrow(start: strokes.first, end: strokes.last, pointsRight: pointsRight)
        }
    }

    private mutating func take(_ text: TraceText, _ range: Range<Int>, _ column: Int) {
        guard words.count < 64 else { return }
        words.append(range)
        let word = text.string(range)
        let digits = word.utf8.filter(\.isDigit).count
        let dots = word.utf8.filter { $0 == UInt8(ascii: ".") }.count
        if digits >= 4, dots == 3 || word.contains("]:") { addresses.append((column + word.utf8.count / 2, word)) }
    }

    /// The label of an arrow: a method or a status code, and what follows it.
    func label(_ text: TraceText) -> StartLine? {
        for (index, word) in words.enumerated() {
            let value = text.string(word)
            let end = words[index...].last.map { $0.upperBound } ?? word.upperBound
            if let method = Self.method(text, word, value) {
                return StartLine(kind: .request(method: method, uri: word.upperBound..<word.upperBound), range: method.lowerBound..<end)
            }
            // `200/OK`.
            if word.count > 4, text.byte(word.lowerBound + 3) == UInt8(ascii: "/"), let code = boundedNumber(value.prefix(3)),
                (100...699).contains(code)
            {
                return StartLine(kind: .response(code: code, phrase: word.lowerBound + 4..<end), range: word.lowerBound..<end)
            }
            if word.count == 3, let code = boundedNumber(value), (100...699).contains(code), index + 1 < words.count {
                return StartLine(kind: .response(code: code, phrase: words[index + 1].lowerBound..<end), range: word.lowerBound..<end)
            }
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
}
