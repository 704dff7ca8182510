// SPDX-License-Identifier: Apache-2.0

/// Reads a flow that somebody typed, one message a line, with the direction in words, arrows or names, or with the time alone:
///
///     recv INVITE                       alice -> proxy: INVITE             10:00:01.250 INVITE sip:201@192.0.2.2
///     send 180 Ringing                  proxy -> alice: 180 Ringing        10:00:01.300 our 200 OK
struct FlowReader {
    private let text: TraceText

    init(text: TraceText) { self.text = text }

    private static let longest = 240
    private static let received: Set<String> = [
        "recv", "received", "rx", "in", "incoming", "<-", "<--", "<=", "<==", "<<", "<<<", "\u{2190}",
    ]
    private static let sent: Set<String> = [
        "send", "sent", "tx", "out", "outgoing", "->", "-->", "=>", "==>", ">>", ">>>", "\u{2192}", "our",
    ]
    /// INFO is a method and, more often, the level of a line in a log.
    private static let levels: Set<String> = ["INFO", "DEBUG", "WARN", "WARNING", "ERROR", "NOTICE", "TRACE"]
    private static let marks: Set<String> = ["TX", "RX"]
    private static let right: Set<String> = ["->", "-->", "--->", "=>", "==>", "\u{2192}"]
    private static let left: Set<String> = ["<-", "<--", "<---", "<=", "<==", "\u{2190}"]

    /// Whether the text has messages with the fields that every message has; then what looks like a flow is a log.
    var hasWholeMessages: Bool {
        let all = 0..<text.bytes.count
        return text.find("CSeq:", in: all) != nil || text.find("Call-ID:", in: all) != nil
    }

    /// A flow has two rows or more, and one of them is a request.
    func isConvincing(_ rows: [MessageSummary]) -> Bool {
        rows.count >= 2 && rows.contains { if case .request = $0.start.kind { true } else { false } }
    }

    func read(_ index: Int) -> MessageSummary? {
        var line = text.trimmed(text.range(ofLine: index))
        if let row = StructuredRow(text, line)?.summary { return row }
        guard (5...Self.longest).contains(line.count), mayHoldLabel(line) else { return nil }
        let time = timeAtStart(&line)
        let words = words(in: line)
        guard let first = words.first else { return nil }
        var envelope = Envelope(.raw)
        envelope.setTime(time.map { ($0.text, $0.microseconds) })
        let lead = word(first)
        if let start = numbered(words, line) { return summary(envelope, start, line) }
        let behind = words.dropFirst(words.count > 2 && isSeconds(words[1]) ? 2 : 1)
        if words.count > 1, Self.received.contains(lead) || Self.sent.contains(lead), let start = label(behind, line) {
            envelope.direction = Self.sent.contains(lead) ? .sent : .received
            return summary(envelope, start, line)
        }
        if let place = words.prefix(4).firstIndex(where: { Self.right.contains(text.string($0)) || Self.left.contains(text.string($0)) }),
            place > 0
        {
            let isRight = Self.right.contains(text.string(words[place]))
            let far = words[(place + 1)...].prefix(3)
            guard let end = far.firstIndex(where: { text.byte($0.upperBound - 1) == UInt8(ascii: ":") }) ?? far.indices.first,
                let start = label(words[(end + 1)...], line)
            else { return nil }
            let near = name(words[..<place])
            let other = name(words[(place + 1)...end])
            envelope.source = isRight ? near : other
            envelope.destination = isRight ? other : near
            return summary(envelope, start, line)
        }
        if time != nil, Self.levels.contains(text.string(first)), !isTarget(words.dropFirst().first) {
            return logged(words.dropFirst(), line, envelope)
        }
        if time != nil, let start = label(words[...], line) { return summary(envelope, start, line) }
        return nil
    }

    /// A line of a program's log, which after the time has its level and somewhere a direction and a message: `INFO [trunk] TX REGISTER`.
    private func logged(_ words: ArraySlice<Range<Int>>, _ line: Range<Int>, _ envelope: Envelope) -> MessageSummary? {
        guard let place = words.firstIndex(where: { Self.marks.contains(text.string($0)) }), let start = label(words[(place + 1)...], line)
        else { return nil }
        var envelope = envelope
        envelope.direction = text.string(words[place]) == "TX" ? .sent : .received
        return summary(envelope, start, line)
    }

    private func isTarget(_ word: Range<Int>?) -> Bool {
        word.map {
            text.has("sip:", at: $0.lowerBound, before: $0.upperBound) || text.has("sips:", at: $0.lowerBound, before: $0.upperBound)
        }
            ?? true
    }

    /// `3 Request: BYE sip:…`, `4 Status: 403 Forbidden`, as copied from a list of packets without the addresses.
    private func numbered(_ words: [Range<Int>], _ line: Range<Int>) -> StartLine? {
        var words = words[...]
        if let first = words.first, first.count <= 5, text.bytes[first].allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }) {
            words = words.dropFirst()
        }
        guard let name = words.first, ["request:", "status:", "response:"].contains(text.string(name).asciiLowercased),
            let start = label(words.dropFirst(), line)
        else { return nil }
        return start
    }

    /// The time since the beginning, as in `-> 0.085348s ACK`.
    private func isSeconds(_ word: Range<Int>) -> Bool {
        guard text.byte(word.lowerBound).isDigit, word.count > 3 else { return false }
        return text.bytes[word].allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "s") || $0 == UInt8(ascii: "+") }
            && text.bytes[word].contains(UInt8(ascii: "."))
    }

    /// Whether three capitals or three digits stand together, as in every label: most lines of a log end here.
    private func mayHoldLabel(_ line: Range<Int>) -> Bool {
        var capitals = 0
        var digits = 0
        for offset in line {
            let byte = text.byte(offset)
            capitals = byte.isUpper ? capitals + 1 : 0
            if capitals == 3 { return true }
            if !byte.isDigit, digits == 3 { return true }
            digits = byte.isDigit ? digits + 1 : 0
        }
        return digits == 3
    }

    private func summary(_ envelope: Envelope, _ start: StartLine, _ line: Range<Int>) -> MessageSummary {
        var summary = MessageSummary(envelope: envelope, start: start)
        if case .response = start.kind {
            let rest = text.string(start.range.lowerBound..<line.upperBound)
            summary.method = LadderLine.methods.first {
                rest.contains("(\($0))") || rest.contains("(for \($0))") || rest.contains("/\($0)")
            }
        }
        return summary
    }

    /// The time at the start of the line, with or without a date before it. The line then begins behind it.
    private func timeAtStart(_ line: inout Range<Int>) -> (text: String, microseconds: Int)? {
        let head = line.lowerBound..<min(line.upperBound, line.lowerBound + 28)
        guard let time = LineCursor.time(in: text, head), let place = position(of: time.text, in: head) else { return nil }
        // Before it, only a date.
        guard text.bytes[line.lowerBound..<place].allSatisfy({ !$0.isLetter || $0 == UInt8(ascii: "T") }) else { return nil }
        var start = place + time.text.utf8.count
        while start < line.upperBound, !text.byte(start).isLetter, !text.byte(start).isDigit, text.byte(start) != UInt8(ascii: "<"),
            text.byte(start) != UInt8(ascii: "-")
        {
            start += 1
        }
        line = start..<line.upperBound
        return time
    }

    private func position(of time: String, in range: Range<Int>) -> Int? {
        let wanted = Array(time.utf8)
        return (range.lowerBound..<max(range.lowerBound, range.upperBound - wanted.count + 1)).first {
            text.bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
        }
    }

    private func words(in line: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var offset = line.lowerBound
        while offset < line.upperBound, words.count < 12 {
            while offset < line.upperBound, isGap(text.byte(offset)) { offset += 1 }
            let start = offset
            while offset < line.upperBound, !isGap(text.byte(offset)) { offset += 1 }
            if start < offset { words.append(start..<offset) }
        }
        return words
    }

    private func isGap(_ byte: UInt8) -> Bool {
        byte.isBlank || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "|")
    }

    private func word(_ range: Range<Int>) -> String {
        let word = text.string(range).asciiLowercased
        return word.last == ":" ? String(word.dropLast()) : word
    }

    private func name(_ words: ArraySlice<Range<Int>>) -> String? {
        guard let first = words.first, let last = words.last else { return nil }
        let name = text.string(first.lowerBound..<last.upperBound)
        return name.last == ":" ? String(name.dropLast()) : name
    }

    /// A method or a status code as the first of the words, and what belongs to it.
    private func label(_ words: ArraySlice<Range<Int>>, _ line: Range<Int>) -> StartLine? {
        guard var first = words.first else { return nil }
        var rest = words.dropFirst()
        let lead = text.string(first).asciiLowercased
        if lead == "sip/2.0" || lead == "our" {
            guard let next = rest.first else { return nil }
            first = next
            rest = rest.dropFirst()
        }
        var value = first
        while value.count > 3, !text.byte(value.upperBound - 1).isLetter, !text.byte(value.upperBound - 1).isDigit {
            value = value.lowerBound..<value.upperBound - 1
        }
        let string = text.string(value)
        if let method = LadderLine.method(text, value, string) {
            let target = rest.first.flatMap { text.has("sip:", at: $0.lowerBound, before: $0.upperBound) ? $0 : nil }
            let end = target?.upperBound ?? method.upperBound
            return StartLine(
                kind: .request(method: method, uri: target ?? method.upperBound..<method.upperBound), range: method.lowerBound..<end)
        }
        guard value.count == 3 || value.count > 4 && text.byte(value.lowerBound + 3) == UInt8(ascii: "/"),
            let code = boundedNumber(string.prefix(3)), (100...699).contains(code)
        else { return nil }
        let phrase = phrase(from: value.lowerBound + 3, in: line)
        guard code >= 100, !phrase.isEmpty || rest.isEmpty else { return nil }
        return StartLine(kind: .response(code: code, phrase: phrase), range: value.lowerBound..<max(value.upperBound, phrase.upperBound))
    }

    /// The reason phrase: words of letters, up to a wide gap or a bracket.
    private func phrase(from start: Int, in line: Range<Int>) -> Range<Int> {
        var start = start
        while start < line.upperBound, text.byte(start).isBlank || text.byte(start) == UInt8(ascii: "/") { start += 1 }
        var end = start
        while end < line.upperBound,
            text.byte(end).isLetter || text.byte(end) == UInt8(ascii: "-") || text.byte(end) == UInt8(ascii: "'")
                || (text.byte(end).isBlank && text.byte(end + 1).isLetter)
        {
            end += 1
        }
        return start..<end
    }
}
