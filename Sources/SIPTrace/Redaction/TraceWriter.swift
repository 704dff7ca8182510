// SPDX-License-Identifier: Apache-2.0

/// Writes the lines of a trace again.
struct TraceWriter {
    private(set) var scanner: RedactionScanner
    private let redacts: Bool
    private let masks: Bool

    private enum Part {
        case log, requestURI, words, description
    }

    /// Masks credentials and keeps identities.
    init() {
        scanner = RedactionScanner(Identities(), learns: false)
        redacts = false
        masks = true
    }

    /// Replaces identities, or learns them; what is only learnt from needs no masks.
    init(_ scanner: RedactionScanner) {
        self.scanner = scanner
        redacts = true
        masks = !scanner.learns
    }

    mutating func write(_ trace: Trace, _ text: TraceText) {
        var next = 0
        for message in trace.messages {
            let message = message.text
            let start = message.start?.range.lowerBound ?? message.fieldRange.first.map { Int(message.storage.entries[$0].start) } ?? 0
            while next < text.lines.count, text.lines[next].range.upperBound < start { line(&next, text) }
            write(message, &next, text)
        }
        while next < text.lines.count { line(&next, text) }
    }

    /// A line that is no part of a message.
    private mutating func line(_ next: inout Int, _ text: TraceText) {
        put(text, text.range(ofLine: next), .log)
        put(0x0A)
        next += 1
    }

    private mutating func write(_ message: MessageText, _ next: inout Int, _ text: TraceText) {
        // The body first: its length is announced in the header.
        let before = scanner.output
        scanner.output = []
        let size = write(bodyOf: message, text)
        let body = scanner.output
        scanner.output = before
        if let start = message.start, next < text.lines.count {
            let range = text.range(ofLine: next)
            let content: (Range<Int>, Part) =
                switch start.kind {
                case .request(_, let uri): (uri, .requestURI)
                case .response(_, let phrase): (phrase, .words)
                }
            let inner = content.0.clamped(to: range)
            put(text, range.lowerBound..<max(range.lowerBound, min(start.range.lowerBound, inner.lowerBound)), .log)
            copy(text, max(range.lowerBound, min(start.range.lowerBound, inner.lowerBound))..<inner.lowerBound)
            put(text, inner, content.1)
            put(text, inner.upperBound..<range.upperBound, .log)
            put(0x0A)
            next += 1
        }
        for index in message.fieldRange {
            let entry = message.storage.entries[index]
            while next < Int(entry.line), next < text.lines.count { line(&next, text) }
            guard next == Int(entry.line), next < text.lines.count else { continue }
            let last = min(next + max(1, Int(entry.lineCount)), text.lines.count) - 1
            let end = text.range(ofLine: last).upperBound
            let name = Int(entry.start)..<min(end, Int(entry.start) + Int(entry.nameLength))
            put(text, text.range(ofLine: next).lowerBound..<max(name.lowerBound, text.range(ofLine: next).lowerBound), .log)
            if entry.name == .contentLength, message.hasBody, let written = boundedNumber(message.value(index)) {
                copy(text, name)
                put(": \(max(0, written + size - message.bodySize))")
            } else {
                field(text, name, end, entry.name)
            }
            put(0x0A)
            next = last + 1
        }
        while next < message.bodyLines.lowerBound, next < text.lines.count { line(&next, text) }
        guard message.hasBody, next == message.bodyLines.lowerBound else { return }
        put(body)
        next = message.bodyLines.upperBound
    }

    /// The lines of the body, and how many octets they take.
    private mutating func write(bodyOf message: MessageText, _ text: TraceText) -> Int {
        guard message.hasBody else { return 0 }
        let type =
            message.fieldRange.first { message.storage.entries[$0].name == .contentType }.map { message.value($0).asciiLowercased } ?? ""
        // What people write to each other is theirs.
        let isPrivate = type.hasPrefix("text/")
        var size = 0
        for index in message.bodyLines {
            let content = message.bodyRange(index)
            put(text, text.range(ofLine: index).lowerBound..<content.lowerBound, .log)
            let before = scanner.output.count
            if isPrivate, redacts {
                put(content.isEmpty ? "" : Masking.mask)
            } else {
                put(text, content, .description)
            }
            size += scanner.output.count - before + 2
            put(0x0A)
        }
        return size
    }

    /// A field from its name on.
    private mutating func field(_ text: TraceText, _ name: Range<Int>, _ end: Int, _ field: FieldName) {
        var start = name.upperBound
        while start < end, text.byte(start).isBlank { start += 1 }
        if text.byte(start) == UInt8(ascii: ":") { start += 1 }
        while start < end, text.byte(start).isBlank { start += 1 }
        let bytes = masks ? Masking.masked(text.bytes[name.lowerBound..<end]) : Array(text.bytes[name.lowerBound..<end])
        guard redacts else { return put(bytes) }
        // Masking leaves the name as it is.
        let valueStart = min(start - name.lowerBound, bytes.count)
        scanner.output.append(contentsOf: bytes[..<valueStart])
        scanner.value(bytes[valueStart...], of: field, written: bytes[..<min(name.count, bytes.count)])
    }
}

// MARK: - Bytes

extension TraceWriter {
    private mutating func put(_ byte: UInt8) { scanner.output.append(byte) }

    private mutating func put(_ bytes: [UInt8]) { scanner.output.append(contentsOf: bytes) }

    private mutating func put(_ text: String) { put(Array(text.utf8)) }

    private mutating func copy(_ text: TraceText, _ range: Range<Int>) { scanner.output.append(contentsOf: text.bytes[range]) }

    private mutating func put(_ text: TraceText, _ range: Range<Int>, _ part: Part) {
        guard !range.isEmpty else { return }
        let bytes = masks ? Masking.masked(text.bytes[range]) : Array(text.bytes[range])
        guard redacts else { return put(bytes) }
        switch part {
        case .requestURI: scanner.scan(bytes[...], .field)
        case .words: scanner.scan(bytes[...], .words)
        case .log, .description: scanner.line(bytes[...])
        }
    }

    /// The output with the line ends of the pasted text.
    func ended(_ trace: Trace, _ text: TraceText) -> [UInt8] {
        guard !trace.bareLines.isEmpty else { return scanner.output }
        var result: [UInt8] = []
        result.reserveCapacity(scanner.output.count + text.lines.count)
        var line = 0
        for byte in scanner.output {
            if byte == 0x0A {
                if !trace.bareLines.contains(text.number(ofLine: line)) { result.append(0x0D) }
                line += 1
            }
            result.append(byte)
        }
        return result
    }
}
