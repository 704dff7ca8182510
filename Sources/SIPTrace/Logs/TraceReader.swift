// SPDX-License-Identifier: Apache-2.0

/// Reads the messages of a text in two passes: first the meaning of each line, then each message from its start line on.
struct TraceReader {
    private let text: TraceText
    private let readers: [LogReader]
    private var marks: [Mark]
    private var envelopes: [(line: Int, envelope: Envelope)] = []
    private var summaries: [(line: Int, summary: MessageSummary)] = []
    private var notes: [(line: Int, format: LogFormat, kind: LogNote.Kind)] = []
    private var isTruncated: Bool
    private var looseFields: [LooseField] = []
    /// The readers that have understood a line so far.
    private var active: [Int] = []
    /// How many bytes of lines far from any message may still be tried with all readers.
    private var budget = TraceLimits.readerBudget
    /// The same for lines right above a message.
    private var nearBudget = TraceLimits.nearBudget
    private var lastReader = 0
    private var signature = LineSignature()

    private enum Mark: UInt8 {
        case none, start, envelope, summary, note, separator
    }

    init(text: TraceText, isTruncated: Bool, only format: LogFormat?) {
        self.text = text
        self.isTruncated = isTruncated
        readers = format.map { format in LogReader.all.filter { $0.format == format } } ?? LogReader.all
        marks = [Mark](repeating: .none, count: text.lines.count)
    }

    mutating func read(isLatin1: Bool, bareLines: Set<Int>, spacedStarts: Set<Int>) -> Trace {
        markLines()
        let marks = marks
        var reader = MessageReader(text: text) { $0 < marks.count && marks[$0] != .none }
        var drafts: [Draft] = []
        var used = 0
        var nextEnvelope = 0
        var nextSummary = 0
        var index = 0
        var descriptions = LooseDescriptions(text: text)
        while index < marks.count, drafts.count < TraceLimits.messages {
            switch marks[index] {
            case .start:
                guard let start = StartLine(in: text, text.range(ofLine: index)) else { break }
                var draft = Draft(line: index, start: start)
                while nextEnvelope < envelopes.count, envelopes[nextEnvelope].line <= index {
                    let (line, envelope) = envelopes[nextEnvelope]
                    let most = envelope.format == .wireshark ? TraceLimits.detailsDistance : TraceLimits.envelopeDistance
                    if index - line <= most { draft.envelope = envelope }
                    nextEnvelope += 1
                }
                if draft.envelope == nil { draft.envelope = heading(above: index) }
                draft.body = reader.read(from: index + 1, prefix: start.range.lowerBound - text.range(ofLine: index).lowerBound)
                used += draft.body.end - index
                index = max(index + 1, draft.body.end)
                drafts.append(draft)
                continue
            case .summary:
                while nextSummary < summaries.count, summaries[nextSummary].line < index { nextSummary += 1 }
                // A line of a drawing may have several arrows.
                while nextSummary < summaries.count, summaries[nextSummary].line == index, drafts.count < TraceLimits.messages {
                    var draft = Draft(line: index, summary: summaries[nextSummary].summary)
                    draft.body.fields = reader.readReason(in: index)
                    drafts.append(draft)
                    nextSummary += 1
                }
                used += 1
            case .none:
                if isFragmentStart(index, reader) {
                    var draft = Draft(line: index, start: nil)
                    draft.body = reader.read(from: index, prefix: 0)
                    let fields = draft.body.fields.map { reader.entries[$0].name }
                    let names = [.from, .to, .via, .contact].filter { fields.contains($0) }
                    if fields.contains(.callID) || fields.contains(.cseq), !names.isEmpty {
                        used += draft.body.end - index
                        drafts.append(draft)
                        index = max(index + 1, draft.body.end)
                        continue
                    }
                    for line in index..<draft.body.end { addLooseField(line, reader) }
                    index = max(index, draft.body.end - 1)
                } else if let end = descriptions.read(index, isFree: { marks[$0] == .none }) {
                    used += end - index
                    index = end
                    continue
                } else if addLooseField(index, reader) {
                    used += 1
                } else if text.isBlank(line: index) {
                    used += 1
                }
            case .envelope, .note, .separator: used += 1
            }
            index += 1
        }
        if !drafts.contains(where: { !$0.body.body.isEmpty }) {
            drafts += descriptions.drafts
            drafts.sort { $0.line < $1.line }
        }
        isTruncated = isTruncated || reader.isTruncated || index < marks.count
        let storage = MessageStorage(text: text, entries: reader.entries)
        let messages = drafts.enumerated().map { TraceMessage($1, number: $0 + 1, storage) }
        return Trace(
            format: mainFormat(drafts), messages: messages, notes: makeNotes(drafts), looseFields: looseFields, spacedStarts: spacedStarts,
            skippedLines: max(0, text.lines.count - used),
            isTruncated: isTruncated, isLatin1: isLatin1, bareLines: bareLines)
    }

    /// The envelope in the nearest line above, if that line is not of a known log.
    private func heading(above index: Int) -> Envelope? {
        for line in stride(from: index - 1, through: max(0, index - 3), by: -1) where !text.isBlank(line: line) {
            return marks[line] == .none ? DirectionWords.envelope(text, text.range(ofLine: line)) : nil
        }
        return nil
    }

    /// Keeps a field that stands alone, with or without the marks of quotation around it. Returns whether the line is one.
    @discardableResult
    private mutating func addLooseField(_ index: Int, _ reader: MessageReader) -> Bool {
        guard looseFields.count < TraceLimits.looseFields else { return false }
        let range = text.trimmed(text.range(ofLine: index))
        var start = range.lowerBound
        while start < range.upperBound, start - range.lowerBound < 80, Self.isQuotation(text.byte(start)) { start += 1 }
        guard let entry = reader.knownField(at: start..<range.upperBound, index) else {
            return addCredentials(start..<range.upperBound, index)
        }
        let name = Int(entry.start)..<Int(entry.start) + Int(entry.nameLength)
        var value = text.trimmed(name.upperBound..<range.upperBound)
        guard text.byte(value.lowerBound) == UInt8(ascii: ":") else { return false }
        value = value.lowerBound + 1..<value.upperBound
        while !value.isEmpty, text.byte(value.upperBound - 1) == UInt8(ascii: "`") || text.byte(value.upperBound - 1) == UInt8(ascii: "*") {
            value = value.lowerBound..<value.upperBound - 1
        }
        let field = Field(
            name: entry.name, writtenName: text.string(name), value: text.string(text.trimmed(value)), line: text.number(ofLine: index))
        let above = stride(from: index - 1, through: max(0, index - 2), by: -1).first { !text.isBlank(line: $0) }
        let label = above.map { text.string(ofLine: $0).prefix(80).description.asciiLowercased } ?? ""
        looseFields.append(LooseField(field: field, label: label))
        return true
    }

    /// Keeps parameters of credentials that are quoted without the name of their field: `username="1001",realm="example.com",…`.
    private mutating func addCredentials(_ range: Range<Int>, _ index: Int) -> Bool {
        var start = range.lowerBound
        if text.has("Digest ", at: start, before: range.upperBound) { start += 7 }
        guard text.has("username=", at: start, before: range.upperBound), range.upperBound - start < TraceLimits.logLine else {
            return false
        }
        // In a text that was copied from a program, quotation marks have a backslash before them.
        let value = String(decoding: text.bytes[start..<range.upperBound].filter { $0 != UInt8(ascii: "\\") }, as: UTF8.self)
        let field = Field(name: .authorization, writtenName: "", value: "Digest " + value, line: text.number(ofLine: index))
        looseFields.append(LooseField(field: field, label: ""))
        return true
    }

    private static func isQuotation(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "`") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "|") || byte.isBlank
    }

    /// Whether header fields begin here whose start line was not copied.
    private func isFragmentStart(_ index: Int, _ reader: MessageReader) -> Bool {
        guard index + 2 < marks.count, reader.knownField(index, 0) != nil else { return false }
        return (1...2).allSatisfy { marks[index + $0] == .none && reader.knownField(index + $0, 0) != nil }
    }
}

// MARK: - The meaning of each line

extension TraceReader {
    private mutating func markLines() {
        let looker = MessageReader(text: text) { _ in false }
        var starts = StartLineSearch(text: text)
        var next = starts.next()
        // How many bytes the log puts before each line of the last message.
        var prefix = 0
        // The last line of the header that is being read.
        var header = -1
        for index in marks.indices where !text.isBlank(line: index) {
            let range = text.range(ofLine: index)
            while let start = next, start.index < index { next = starts.next() }
            let isNear = next.map { $0.index - index <= TraceLimits.envelopeDistance } ?? false
            let isInHeader = header == index - 1
            var line: LogLine?
            if looker.isMessageLine(index, prefix) {
                if isInHeader { header = index }
            } else {
                line = readLine(index, before: isNear ? next : nil)
                // A field of the message may state an error in words, as a line beside the messages may.
                if isInHeader, looker.isField(index, prefix), line.map({ isStatement($0) }) ?? true {
                    header = index
                    line = nil
                }
            }
            if let found = next, found.index == index, isMessage(found.start, index, looker) {
                let start = found.start
                marks[index] = .start
                prefix = start.range.lowerBound - range.lowerBound
                header = index
                if case .envelope(let envelope)? = line { add(envelope, index) }
                continue
            }
            switch line {
            case .envelope(let envelope)?:
                marks[index] = .envelope
                add(envelope, index)
            case .summary(let summary)?:
                marks[index] = .summary
                if summaries.count < TraceLimits.messages { summaries.append((index, summary)) } else { isTruncated = true }
            case .note(let kind)?:
                marks[index] = .note
                if notes.count < TraceLimits.notes {
                    notes.append((index, readers.indices.contains(lastReader) ? readers[lastReader].format : .raw, kind))
                } else {
                    isTruncated = true
                }
            case .separator?: marks[index] = .separator
            case nil: break
            }
        }
        guard !readers.isEmpty, summaries.isEmpty else { return }
        let count = marks.lazy.filter { $0 == .start }.prefix(3).count
        if count == 0 { markLadder() }
        if summaries.count < 2, count < 3 { markFlow() }
    }

    /// Reads a flow that was typed as a list, in a text that quotes hardly any message.
    private mutating func markFlow() {
        let flow = FlowReader(text: text)
        guard !flow.hasWholeMessages else { return }
        let rows = marks.indices.prefix(TraceLimits.ladderLines).compactMap { index in
            marks[index] == .start ? nil : flow.read(index).map { (line: index, summary: $0) }
        }
        guard flow.isConvincing(rows.map(\.summary)) else { return }
        for old in summaries { marks[old.line] = .separator }
        summaries = Array(rows.prefix(TraceLimits.messages))
        for row in summaries { marks[row.line] = .summary }
        forgetNotesOfRows()
    }

    /// A line that is read as a message says nothing beside the messages. One between them may say what did not happen.
    private mutating func forgetNotesOfRows() {
        notes.removeAll { marks[$0.line] != .note }
        guard let first = summaries.first?.line, let last = summaries.last?.line else { return }
        for index in first...min(last + 4, marks.count - 1) where marks[index] == .none && notes.count < TraceLimits.notes {
            let range = text.range(ofLine: index)
            guard range.count <= 120, Self.absences.contains(where: { text.findIgnoringCase($0, in: range) != nil }) else { continue }
            marks[index] = .note
            notes.append((index, .raw, .error))
        }
        notes.sort { $0.line < $1.line }
    }

    private static let absences: [StaticString] = [
        "no ack", "no response", "no reply", "no answer", "no 200", "not sent", "lost", "never ", "nothing",
    ]

    /// Whether it is a note of the reader that knows no program.
    private func isStatement(_ line: LogLine) -> Bool {
        guard case .note = line, readers.indices.contains(lastReader) else { return false }
        return readers[lastReader].format == .raw
    }

    private mutating func markLadder() {
        let all = 0..<text.bytes.count
        guard text.find("--", in: all) != nil || text.find("\u{2500}", in: all) != nil else { return }
        var ladder = LadderReader(text: text, lines: 0..<min(marks.count, TraceLimits.ladderLines))
        for index in marks.indices.prefix(TraceLimits.ladderLines) where !text.isBlank(line: index) {
            guard summaries.count < TraceLimits.messages else { break }
            for (line, summary) in ladder.read(index) where summaries.count < TraceLimits.messages {
                marks[line] = .summary
                if line != index { marks[index] = .separator }
                summaries.append((line, summary))
            }
        }
        forgetNotesOfRows()
    }

    /// The meaning of a line of the log. If it is not the first thing in its line, what precedes it also precedes the start line below it.
    ///
    /// - Parameter start: the next start line, if that is near.
    private mutating func readLine(_ index: Int, before start: (index: Int, start: StartLine)?) -> LogLine? {
        let range = text.range(ofLine: index)
        if let start, start.index > index, let prefix = prefix(of: start) {
            let bytes = text.bytes
            let end = prefix.end(in: bytes.span, range) ?? range.upperBound
            guard end < range.upperBound, var line = readLine(end..<range.upperBound, isNear: true) else {
                return readLine(range, isNear: true)
            }
            if case .envelope(var envelope) = line, envelope.time == nil {
                envelope.setTime(LineCursor.time(in: text, range.lowerBound..<end))
                line = .envelope(envelope)
            }
            return line
        }
        return readLine(range, isNear: start != nil)
    }

    private func prefix(of start: (index: Int, start: StartLine)) -> LinePrefix? {
        let line = text.range(ofLine: start.index)
        guard start.start.range.lowerBound > line.lowerBound else { return nil }
        return LinePrefix(text.bytes[line.lowerBound..<start.start.range.lowerBound])
    }

    /// The meaning of a line of the log: readers that have understood a line before are tried first, then the others as long as the budgets
    /// last. A reader that only recognises whose line it is gives way to one that understands it.
    private mutating func readLine(_ line: Range<Int>, isNear: Bool) -> LogLine? {
        // Everything that matters is at the beginning of a line.
        let range = line.lowerBound..<min(line.upperBound, line.lowerBound + TraceLimits.logLine)
        var isKnown = false
        let bytes = text.bytes
        signature.read(bytes.span, range)
        for place in active where signature.mayHold(readers[place].words) {
            switch readers[place].read(text, range) {
            case nil: break
            case .separator?: isKnown = true
            case let line?: return note(line, place)
            }
        }
        let isAffordable = isNear ? nearBudget > 0 : !isKnown && budget > 0
        guard isAffordable else { return isKnown ? .separator : nil }
        if isNear { nearBudget -= range.count + 64 } else { budget -= range.count + 64 }
        var separator: Int?
        for place in readers.indices where signature.mayHold(readers[place].words) && !active.contains(place) {
            switch readers[place].read(text, range) {
            case nil: break
            case .separator?: separator = separator ?? place
            case let line?: return note(line, place)
            }
        }
        if isKnown { return .separator }
        return separator.map { note(.separator, $0) }
    }

    private mutating func note(_ line: LogLine, _ reader: Int) -> LogLine {
        lastReader = reader
        if !active.contains(reader) {
            // In the order of `LogReader.all`, in which the specific readers precede the general ones.
            active.insert(reader, at: active.firstIndex { $0 > reader } ?? active.count)
        }
        return line
    }

    private mutating func add(_ envelope: Envelope, _ line: Int) {
        var envelope = envelope
        // Some logs give the time on the line before.
        for above in stride(from: line - 1, through: max(0, line - 2), by: -1) where envelope.time == nil && !text.isBlank(line: above) {
            if marks[above] == .none || marks[above] == .separator {
                envelope.setTime(LineCursor.time(in: text, text.range(ofLine: above)))
            }
        }
        if envelopes.count < TraceLimits.envelopes { envelopes.append((line, envelope)) } else { isTruncated = true }
    }

    /// Whether a start line begins a message. In the middle of a line it does so only if fields follow, because logs also quote start
    /// lines.
    private func isMessage(_ start: StartLine, _ index: Int, _ looker: MessageReader) -> Bool {
        let range = text.range(ofLine: index)
        if text.trimmed(range).lowerBound == start.range.lowerBound { return true }
        let prefix = start.range.lowerBound - range.lowerBound
        for next in index + 1...index + 3 where next < marks.count {
            // A capture tool names the message in its heading before it prints the message.
            if StartLine(in: text, text.range(ofLine: next)) != nil { return false }
            if looker.knownField(next, prefix) != nil { return true }
        }
        return false
    }
}

/// Finds the lines that may be start lines. It searches for the version, so that lines without it are not examined one by one.
private struct StartLineSearch {
    let text: TraceText
    private var from = 0
    private var index = 0
    private var found = 0

    init(text: TraceText) { self.text = text }

    mutating func next() -> (index: Int, start: StartLine)? {
        while found < 2 * TraceLimits.messages, let place = StartLine.versionPlace(in: text, from: from) {
            while index < text.lines.count, text.range(ofLine: index).upperBound <= place { index += 1 }
            guard index < text.lines.count else { return nil }
            let line = text.range(ofLine: index)
            from = line.upperBound
            if let start = StartLine(in: text, line) {
                found += 1
                return (index, start)
            }
        }
        return nil
    }
}

// MARK: - Making the values

/// A message while it is read.
struct Draft {
    var line: Int
    var start: StartLine?
    /// Whether it is a line of a list and, if it is a response, the method of its request.
    var isSummary: Bool
    var summaryMethod: String?
    var envelope: Envelope?
    var body: MessageReader.Result

    init(line: Int, start: StartLine? = nil, summary: MessageSummary? = nil) {
        self.line = line
        self.start = start ?? summary?.start
        isSummary = summary != nil
        summaryMethod = summary?.method
        envelope = summary?.envelope
        body = MessageReader.Result(fields: 0..<0, body: 0..<0, prefix: 0, isElided: false, end: line + 1)
    }
}

extension TraceReader {
    private func mainFormat(_ drafts: [Draft]) -> LogFormat {
        var counts: [LogFormat: Int] = [:]
        for draft in drafts { if let format = draft.envelope?.format { counts[format, default: 0] += 1 } }
        if counts.isEmpty { for note in notes { counts[note.format, default: 0] += 1 } }
        return LogFormat.allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }.flatMap { counts[$0] == nil ? nil : $0 } ?? .raw
    }

    private func makeNotes(_ drafts: [Draft]) -> [LogNote] {
        var before = 0
        return notes.map { note in
            while before < drafts.count, drafts[before].line < note.line { before += 1 }
            let text = String(text.string(ofLine: note.line).prefix(TraceLimits.noteLength))
            return LogNote(
                format: note.format, kind: note.kind, line: self.text.number(ofLine: note.line), text: Masking.masked(text),
                afterMessage: before)
        }
    }
}
