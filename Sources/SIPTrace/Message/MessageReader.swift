// SPDX-License-Identifier: Apache-2.0

/// Reads one message from its start line on: header fields, then the body. It tolerates the damage that pasting does.
///
/// A message ends where the caller says that something else begins, so a truncated message never includes the next one.
struct MessageReader {
    let text: TraceText
    /// Whether a line starts another message or belongs to the log.
    let isBoundary: (Int) -> Bool
    private(set) var entries: [FieldEntry] = []
    private(set) var isTruncated = false

    struct Result {
        var fields: Range<Int>
        var body: Range<Int>
        var prefix: Int
        var isElided: Bool
        /// The index of the first line after the message.
        var end: Int
    }

    /// Further fields are skipped.
    private static let mostFieldsPerMessage = 200
    private static let mostFields = 60_000
    private static let mostContinuations = 60

    init(text: TraceText, isBoundary: @escaping (Int) -> Bool) {
        self.text = text
        self.isBoundary = isBoundary
    }

    /// - Parameters:
    ///   - line: the index of the line after the start line.
    ///   - prefix: how many bytes the log puts before each line.
    mutating func read(from line: Int, prefix: Int) -> Result {
        let first = entries.count
        var result = Result(fields: first..<first, body: line..<line, prefix: prefix, isElided: false, end: line)
        var index = line
        var hasLength = false
        var doubleSpaced = false
        header: while index < text.lines.count, !isBoundary(index) {
            if text.isBlank(line: index) || isBlankBehindPrefix(index, result.prefix) {
                // A blank line ends the header, unless further fields follow it: pasted text may be double-spaced.
                if !hasLength, index + 1 < text.lines.count, !isBoundary(index + 1), knownField(index + 1, result.prefix) != nil,
                    entries.count - first < 3 || doubleSpaced
                {
                    doubleSpaced = true
                    index += 1
                    continue
                }
                break header
            }
            if let entry = knownField(index, result.prefix) {
                hasLength = hasLength || entry.name == .contentLength
                result.prefix = max(0, Int(entry.start) - text.range(ofLine: index).lowerBound)
                append(entry, since: first)
            } else if isSDPStart(index, result.prefix) {
                break header
            } else if isElision(index) {
                result.isElided = true
            } else if startsWithBlank(index, result.prefix), entries.count > first {
                continueField(since: first, prefix: result.prefix)
            } else if let entry = anyField(index, result.prefix) {
                append(entry, since: first)
            } else if entries.count > first, goesOn(behind: index, result.prefix) || isWrapped(index) {
                continueField(since: first, prefix: hasPrefix(index, result.prefix) ? result.prefix : 0)
            } else {
                break header
            }
            index += 1
        }
        result.fields = first..<entries.count
        readBody(from: index, into: &result)
        return result
    }

    private mutating func append(_ entry: FieldEntry, since first: Int) {
        guard entries.count - first < Self.mostFieldsPerMessage, entries.count < Self.mostFields else {
            isTruncated = true
            return
        }
        entries.append(entry)
    }

    /// Adds a line to the last field: a folded line, or a line that a terminal has broken.
    private mutating func continueField(since first: Int, prefix: Int) {
        guard entries.count > first, let last = entries.last, last.lineCount < Self.mostContinuations else { return }
        entries[entries.count - 1] = FieldEntry(
            name: last.name, lineCount: last.lineCount + 1, nameLength: last.nameLength, line: last.line, start: last.start,
            prefix: UInt16(clamping: prefix))
    }
}

// MARK: - The meaning of a line

extension MessageReader {
    /// How far into a line a known field is searched for, in bytes.
    private static var longestPrefix: Int { 200 }

    private func content(_ index: Int, _ prefix: Int) -> Range<Int> {
        let range = text.range(ofLine: index)
        return min(range.lowerBound + prefix, range.upperBound)..<range.upperBound
    }

    private func isBlankBehindPrefix(_ index: Int, _ prefix: Int) -> Bool {
        prefix > 0 && text.trimmed(content(index, prefix)).isEmpty && text.range(ofLine: index).count + 2 >= prefix
    }

    private func startsWithBlank(_ index: Int, _ prefix: Int) -> Bool {
        let range = content(index, prefix)
        return !range.isEmpty && text.byte(range.lowerBound).isBlank
    }

    /// A field that the table has: after the prefix, at the start of the line, or after a prefix of another length.
    func knownField(_ index: Int, _ prefix: Int) -> FieldEntry? {
        if prefix > 0, let entry = entry(at: text.trimmed(content(index, prefix)), index), entry.name != .other { return entry }
        let whole = text.trimmed(text.range(ofLine: index))
        if let entry = entry(at: whole, index), entry.name != .other { return entry }
        guard prefix > 0 else { return nil }
        let limit = min(whole.upperBound, whole.lowerBound + Self.longestPrefix)
        var offset = whole.lowerBound
        while offset < limit {
            if !text.byte(offset).isToken, text.byte(offset + 1).isLetter,
                let entry = entry(at: offset + 1..<whole.upperBound, index), entry.name != .other
            {
                return entry
            }
            offset += 1
        }
        return nil
    }

    /// Whether the line is a field or SDP, with or without the prefix: no log writes such lines of its own.
    func isMessageLine(_ index: Int, _ prefix: Int) -> Bool {
        if let field = knownField(index, prefix) {
            // FreeSWITCH's event socket writes a header of its own before each log line.
            return field.name != .contentType || text.find("log/data", in: text.range(ofLine: index)) == nil
        }
        if isSDPLine(index, 0) { return true }
        return prefix > 0 && (isSDPLine(index, prefix) || isBlankBehindPrefix(index, prefix))
    }

    /// A field that the table has, right at the start of the range.
    func knownField(at range: Range<Int>, _ index: Int) -> FieldEntry? {
        entry(at: range, index).flatMap { $0.name == .other ? nil : $0 }
    }

    /// Reads a Reason that a list of messages quotes in the line of one. Returns the range of its entry.
    mutating func readReason(in index: Int) -> Range<Int> {
        let first = entries.count
        let range = text.range(ofLine: index)
        if let place = text.find("Reason: ", in: range), let entry = knownField(at: place..<range.upperBound, index) {
            append(entry, since: first)
        }
        return first..<entries.count
    }

    /// Whether the line is `Name: value`, with any name.
    func isField(_ index: Int, _ prefix: Int) -> Bool { anyField(index, prefix) != nil }

    private func anyField(_ index: Int, _ prefix: Int) -> FieldEntry? { entry(at: content(index, prefix), index) }

    /// The field `Name:` at the start of the range. White space before the colon is allowed (RFC 3261 §7.3.1).
    private func entry(at range: Range<Int>, _ line: Int) -> FieldEntry? {
        let all = text.bytes
        let bytes = all.span
        let limit = min(range.upperBound, range.lowerBound + 64, bytes.count)
        guard range.lowerBound < limit, bytes[range.lowerBound].isLetter else { return nil }
        var hash = WordHash()
        var end = range.lowerBound
        while end < limit, bytes[end].isToken {
            hash.add(bytes[end])
            end += 1
        }
        var colon = end
        while colon < range.upperBound, text.byte(colon).isBlank { colon += 1 }
        guard colon < range.upperBound, text.byte(colon) == UInt8(ascii: ":") else { return nil }
        return FieldEntry(
            name: FieldName(hash, length: end - range.lowerBound), lineCount: 1, nameLength: UInt16(clamping: end - range.lowerBound),
            line: UInt32(clamping: line), start: UInt32(clamping: range.lowerBound), prefix: 0)
    }

    private func isSDPStart(_ index: Int, _ prefix: Int) -> Bool {
        let range = text.trimmed(content(index, prefix))
        return text.has("v=0", at: range.lowerBound, before: range.upperBound)
    }

    private func isSDPLine(_ index: Int, _ prefix: Int) -> Bool {
        let range = text.trimmed(content(index, prefix))
        let letter = text.byte(range.lowerBound)
        return range.count >= 2 && letter.isLetter && !letter.isUpper && text.byte(range.lowerBound + 1) == UInt8(ascii: "=")
    }

    /// Whether the line says that something was left out: `...`, `[...]`, `<snip>`.
    private func isElision(_ index: Int) -> Bool {
        let range = text.trimmed(text.range(ofLine: index))
        guard range.count <= 40 else { return false }
        return text.find("...", in: range) != nil || text.hasIgnoringCase("<snip", at: range.lowerBound, before: range.upperBound)
            || text.hasIgnoringCase("[snip", at: range.lowerBound, before: range.upperBound)
            || text.find("\u{2026}", in: range) != nil
    }

    /// Whether fields continue right after a line that is not a field.
    private func goesOn(behind index: Int, _ prefix: Int) -> Bool {
        for next in index + 1...index + 2 where next < text.lines.count {
            if isBoundary(next) { return false }
            if knownField(next, prefix) != nil { return true }
        }
        return false
    }
}

// MARK: - Lines that were broken in two

extension MessageReader {
    /// Further lines of one field are not looked at, so that the cost stays linear.
    private static var mostWrapped: Int { 4 }

    /// Whether the line goes on with the last field, which was broken: after a comma, with `name=`, or within quotation marks.
    private func isWrapped(_ index: Int) -> Bool {
        guard let last = entries.last, last.lineCount <= Self.mostWrapped, Int(last.line) + Int(last.lineCount) == index else {
            return false
        }
        let line = text.trimmed(text.range(ofLine: index))
        let before = text.trimmed(text.range(ofLine: index - 1))
        guard !line.isEmpty, !before.isEmpty else { return false }
        if text.byte(before.upperBound - 1) == UInt8(ascii: ",") {
            var end = line.lowerBound
            while end < line.upperBound, text.byte(end).isToken { end += 1 }
            // One letter and an equals sign is a line of SDP.
            if end - line.lowerBound >= 2, text.byte(end) == UInt8(ascii: "=") { return true }
        }
        guard Self.quoting.contains(last.name), text.find(UInt8(ascii: "\""), in: line) != nil else { return false }
        let quotes = (Int(last.start)..<max(Int(last.start), before.upperBound)).reduce(0) { count, offset in
            text.byte(offset) == UInt8(ascii: "\"") ? count &+ 1 : count
        }
        return !quotes.isMultiple(of: 2)
    }

    /// Fields whose values have quotation marks.
    private static var quoting: Set<FieldName> {
        [.authorization, .proxyAuthorization, .wwwAuthenticate, .proxyAuthenticate, .reason, .warning, .contact]
    }

    /// Whether the log puts its prefix before this line too, judging by the punctuation in the prefix of the last field.
    private func hasPrefix(_ index: Int, _ prefix: Int) -> Bool {
        guard prefix > 0, let last = entries.last else { return true }
        let line = text.range(ofLine: index)
        let model = text.range(ofLine: Int(last.line))
        guard line.count >= prefix, model.count >= prefix else { return false }
        for offset in 0..<min(prefix, 24) {
            let byte = text.byte(model.lowerBound + offset)
            if !byte.isLetter, !byte.isDigit, text.byte(line.lowerBound + offset) != byte { return false }
        }
        return true
    }
}

// MARK: - The body

extension MessageReader {
    private func readBody(from line: Int, into result: inout Result) {
        var index = line
        var blanks = 0
        while index < text.lines.count, !isBoundary(index), blanks < 3,
            text.isBlank(line: index) || isBlankBehindPrefix(index, result.prefix)
        {
            index += 1
            blanks += 1
        }
        result.end = index
        result.body = index..<index
        let length = lengthField(result)
        guard index < text.lines.count, !isBoundary(index), length != 0 || isSDPStart(index, result.prefix) else { return }
        let start = index
        let isSDP = isSDPLine(index, result.prefix)
        guard isSDP || length != nil else { return }
        var size = 0
        var end = index
        while index < text.lines.count, !isBoundary(index) {
            let isInside = length.map { size < $0 } ?? false
            if isSDP {
                // Content-Length is wrong where names and addresses were replaced, so everything that looks like SDP is taken for the body.
                if text.isBlank(line: index) || isBlankBehindPrefix(index, result.prefix) {
                    guard index + 1 < text.lines.count, isSDPLine(index + 1, result.prefix), !isBoundary(index + 1) else { break }
                } else if isSDPLine(index, result.prefix) {
                    end = index + 1
                } else {
                    guard isInside, index + 1 < text.lines.count, isSDPLine(index + 1, result.prefix) else { break }
                }
            } else {
                guard isInside else { break }
                if !text.isBlank(line: index) { end = index + 1 }
            }
            size += content(index, result.prefix).count + 2
            index += 1
        }
        result.body = start..<end
        result.end = max(end, result.end)
    }

    private func lengthField(_ result: Result) -> Int? {
        guard let index = result.fields.first(where: { entries[$0].name == .contentLength }) else { return nil }
        let entry = entries[index]
        var offset = Int(entry.start) + Int(entry.nameLength)
        let end = text.range(ofLine: Int(entry.line)).upperBound
        while offset < end, text.byte(offset).isBlank || text.byte(offset) == UInt8(ascii: ":") { offset += 1 }
        var stop = offset
        while stop < end, text.byte(stop).isDigit { stop += 1 }
        return boundedNumber(text.bytes[offset..<max(offset, stop)])
    }
}
