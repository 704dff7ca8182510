// SPDX-License-Identifier: Apache-2.0

/// What all messages of a trace share: the text, and the places of the header fields in it.
final class MessageStorage: Sendable {
    let text: TraceText
    let entries: [FieldEntry]

    init(text: TraceText, entries: [FieldEntry]) {
        self.text = text
        self.entries = entries
    }
}

/// The place of one message in the text.
struct MessageText: Sendable {
    let storage: MessageStorage
    let start: StartLine?
    /// Indices into the storage's entries.
    let fieldRange: Range<Int>
    /// Indices of lines.
    let bodyLines: Range<Int>
    /// The length of what the log puts before each line, in bytes.
    let prefix: Int

    var firstLine: String {
        if let start { return storage.text.string(start.range) }
        return fieldRange.first.map { field($0).text } ?? bodyLines.first.map { bodyLine($0) } ?? ""
    }

    var reasonPhrase: String {
        if case .response(_, let phrase) = start?.kind { return storage.text.string(phrase) }
        return ""
    }

    var requestURI: String {
        if case .request(_, let uri) = start?.kind { return storage.text.string(uri) }
        return ""
    }

    func field(_ index: Int) -> Field {
        let entry = storage.entries[index]
        let start = Int(entry.start)
        return Field(
            name: entry.name, writtenName: storage.text.string(start..<start + Int(entry.nameLength)), value: value(index),
            line: storage.text.number(ofLine: Int(entry.line)))
    }

    /// The value alone, unfolded, without white space at its ends.
    func value(_ index: Int) -> String {
        let entry = storage.entries[index]
        let text = storage.text
        let start = Int(entry.start)
        let nameEnd = start + Int(entry.nameLength)
        let line = Int(entry.line)
        var end = max(nameEnd, text.range(ofLine: line).upperBound)
        // Skips the colon and the white space around it.
        var valueStart = nameEnd
        while valueStart < end, text.byte(valueStart).isBlank { valueStart += 1 }
        if text.byte(valueStart) == UInt8(ascii: ":") { valueStart += 1 }
        var value = text.string(text.trimmed(min(valueStart, end)..<end))
        for next in (line + 1)..<(line + max(1, Int(entry.lineCount))) {
            let range = text.range(ofLine: next)
            end = range.upperBound
            // What was broken at a hyphen was one word.
            value +=
                (value.utf8.last == UInt8(ascii: "-") ? "" : " ")
                + text.string(text.trimmed(min(range.lowerBound + Int(entry.prefix), end)..<end))
        }
        return value
    }

    var hasBody: Bool { !bodyLines.isEmpty }

    /// One line of the body, without the log's prefix.
    func bodyLine(_ index: Int) -> String { storage.text.string(bodyRange(index)) }

    func bodyRange(_ index: Int) -> Range<Int> {
        let range = storage.text.range(ofLine: index)
        return min(range.lowerBound + prefix, range.upperBound)..<range.upperBound
    }

    var body: String { bodyLines.map { bodyLine($0) }.joined(separator: "\n") }

    var bodySize: Int { bodyLines.reduce(0) { $0 + bodyRange($1).count + 2 } }
}
