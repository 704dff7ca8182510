// SPDX-License-Identifier: Apache-2.0

/// Turns what people paste into plain lines: UTF-8, each line of a message on a line of its own, without the marks of the place it was
/// copied from.
///
/// One pass; each line of the result has the line number of the pasted text that it comes from.
struct TextCleaner {
    private let input: [UInt8]
    private var output: [UInt8] = []
    private var lines: [TraceText.Line] = []
    private var isTruncated = false
    private var blankLines = 0
    /// The numbers of lines that end with LF alone.
    private var bareLines: Set<Int> = []
    private var hasCRLF = false
    /// Whether angle brackets are written as entities, as in text copied from the source of a web page.
    private let hasEntities: Bool
    /// Whether nearly all lines end with a dot.
    private let endsWithDots: Bool
    /// Nil for a text without Wireshark's packet details.
    private var details: WiresharkDetails?
    private var spacedStarts: Set<Int> = []

    struct Result {
        let text: TraceText
        /// The numbers of lines that end with LF alone, where others end with CRLF.
        let bareLines: Set<Int>
        let isLatin1: Bool
        let isTruncated: Bool
        /// The numbers of lines of a dump of octets that hold a start line with a blank at its end.
        let spacedStarts: Set<Int>
    }

    static func clean(_ input: [UInt8]) -> Result {
        let decoded = decode(input)
        var cleaner = TextCleaner(input: decoded.bytes)
        cleaner.run()
        return Result(
            text: TraceText(bytes: cleaner.output, lines: cleaner.lines), bareLines: cleaner.hasCRLF ? cleaner.bareLines : [],
            isLatin1: decoded.isLatin1, isTruncated: cleaner.isTruncated,
            spacedStarts: cleaner.spacedStarts)
    }

    private init(input: [UInt8]) {
        self.input = input
        let probe = TraceText(bytes: input, lines: [])
        hasEntities = probe.find("&lt;", in: 0..<input.count) != nil
        details = WiresharkDetails(in: probe)
        endsWithDots = Self.endsWithDots(input)
    }

    /// Reads UTF-8, or UTF-16 with a byte order mark, and anything else as Latin-1, in which every octet is a character.
    private static func decode(_ input: [UInt8]) -> (bytes: [UInt8], isLatin1: Bool) {
        if input.starts(with: [0xEF, 0xBB, 0xBF]) { return decode(Array(input.dropFirst(3))) }
        if input.starts(with: [0xFF, 0xFE]) || input.starts(with: [0xFE, 0xFF]) {
            let isLittle = input[0] == 0xFF
            var units: [UInt16] = []
            units.reserveCapacity(input.count / 2)
            for offset in stride(from: 2, to: input.count - 1, by: 2) {
                let first = UInt16(input[offset])
                let second = UInt16(input[offset + 1])
                units.append(isLittle ? second << 8 | first : first << 8 | second)
            }
            return (Array(String(decoding: units, as: UTF16.self).utf8), false)
        }
        if (try? UTF8Span(validating: input.span)) != nil { return (input, false) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(input.count + input.count / 8)
        for byte in input {
            if byte < 0x80 {
                bytes.append(byte)
            } else {
                bytes.append(0xC0 | byte >> 6)
                bytes.append(0x80 | byte & 0x3F)
            }
        }
        return (bytes, true)
    }

    private static func endsWithDots(_ input: [UInt8]) -> Bool {
        var lines = 0
        var dotted = 0
        var before: UInt8 = 0
        // The first lines are enough to decide.
        for byte in input.prefix(16_384) {
            if byte == 0x0A {
                lines += 1
                if before == UInt8(ascii: ".") { dotted += 1 }
            }
            before = byte
        }
        return lines >= 5 && dotted * 10 > lines * 6
    }

    private mutating func run() {
        output.reserveCapacity(input.count)
        let kinds = LineMarks.kinds
        var number: UInt32 = 1
        var start = 0
        while start < input.count {
            if let dump = HexDump(in: input, from: start, number: Int(number)), lines.count < TraceLimits.lines {
                take(dump)
                start = dump.end
                number += UInt32(clamping: dump.lines.count)
                continue
            }
            let (end, seen) = Self.line(of: input.span, from: start, kinds.span)
            take(start..<end, number: number, LineMarks(rawValue: seen).subtracting(.end))
            start = end + 1
            // CR LF and CR CR LF are one line end; so is a CR alone.
            if end < input.count, input[end] == 0x0A {
                if bareLines.count < TraceLimits.bareLines { bareLines.insert(Int(number)) }
            } else if end < input.count {
                hasCRLF = true
                while start < input.count, input[start] == 0x0D { start += 1 }
                if start < input.count, input[start] == 0x0A { start += 1 }
            }
            number += 1
            if lines.count >= TraceLimits.lines {
                isTruncated = start < input.count
                return
            }
        }
    }

    /// Adds the lines of a message that was printed as octets, each with the number of the line of the dump in which it begins.
    private mutating func take(_ dump: HexDump) {
        for line in dump.textLines where lines.count < TraceLimits.lines {
            if line.endsWithBlank, StartLine.isVersionAtEnd(of: line.bytes) { spacedStarts.insert(line.number) }
            append(line.bytes, UInt32(clamping: line.number))
        }
    }

    /// The end of the line that starts at an offset, and which kinds of bytes it has that need treatment.
    private static func line(of bytes: Span<UInt8>, from start: Int, _ kinds: Span<UInt8>) -> (end: Int, seen: UInt8) {
        var seen: UInt8 = 0
        for offset in start..<bytes.count {
            seen |= kinds[Int(bytes[offset])]
            if seen >= LineMarks.end.rawValue { return (offset, seen) }
        }
        return (bytes.count, seen)
    }

    private mutating func take(_ range: Range<Int>, number: UInt32, _ seen: LineMarks) {
        let marks = seen.isEmpty ? seen : confirmed(seen, in: range)
        if marks.isEmpty { return add(input[range], number) }
        var line = Array(input[range])
        if marks.contains(.controls) { removeControls(&line) }
        if marks.contains(.quoting) { removeQuoting(&line) }
        if marks.contains(.entities) { decodeEntities(&line) }
        let parts = marks.contains(.lineEnds) ? LineSplitter.split(line) : []
        if parts.isEmpty { return add(line[...], number) }
        for part in parts where lines.count < TraceLimits.lines { add(LineSplitter.unescaped(line[part])[...], number) }
    }

    /// Removes marks for bytes that are harmless where they are, as in nearly every message: brackets of addresses, dots of numbers.
    private func confirmed(_ seen: LineMarks, in range: Range<Int>) -> LineMarks {
        var marks = seen
        if marks.contains(.quoting), input[range].first(where: { $0 > 0x20 }) != UInt8(ascii: ">") { marks.remove(.quoting) }
        if marks.remove(.dots) != nil, input.span.firstIndex(of: [0x2E, 0x2E].span, in: range) != nil { marks.insert(.lineEnds) }
        if !hasEntities { marks.remove(.entities) }
        return marks
    }

    private mutating func add(_ line: ArraySlice<UInt8>, _ number: UInt32) {
        guard details != nil else { return append(line, number) }
        if let line = details?.rewrite(Array(line)) { append(line[...], number) }
    }

    private mutating func append(_ line: ArraySlice<UInt8>, _ number: UInt32) {
        var end = line.endIndex
        // ngrep shows the carriage return before each line feed as a dot.
        if endsWithDots, end > line.startIndex, line[end - 1] == UInt8(ascii: ".") { end -= 1 }
        while end > line.startIndex, line[end - 1].isBlank { end -= 1 }
        let start = UInt32(clamping: output.count)
        // Blank lines are limited, because a text of nothing else would fill the table of lines.
        blankLines = end == line.startIndex ? blankLines + 1 : 0
        guard blankLines <= 3 else { return }
        output.append(contentsOf: line[line.startIndex..<end])
        lines.append(TraceText.Line(start: start, end: UInt32(clamping: output.count), number: number))
        output.append(0x0A)
    }
}

/// What a line contains that needs treatment.
private struct LineMarks: OptionSet {
    let rawValue: UInt8

    static let controls = LineMarks(rawValue: 1)
    /// Characters that can stand for a line end within a line.
    static let lineEnds = LineMarks(rawValue: 2)
    static let entities = LineMarks(rawValue: 4)
    static let quoting = LineMarks(rawValue: 8)
    /// Two dots can stand for a line end that a capture tool could not print.
    static let dots = LineMarks(rawValue: 16)
    /// The end of the line itself.
    static let end = LineMarks(rawValue: 128)

    /// The marks of each byte value, so that a line is read once.
    static let kinds: [UInt8] = (0...255).map { (byte: UInt8) in
        let marks: LineMarks =
            switch byte {
            case 0x0A, 0x0D: .end
            case 0x1B, 0x00...0x08, 0xC2: .controls
            case UInt8(ascii: "^"), UInt8(ascii: "\\"): [.controls, .lineEnds]
            case 0x09, UInt8(ascii: "#"): .lineEnds
            case UInt8(ascii: "&"): .entities
            case UInt8(ascii: ">"): .quoting
            case UInt8(ascii: "."): .dots
            default: []
            }
        return marks.rawValue
    }
}

// MARK: - What is removed from a line

extension TextCleaner {
    /// Removes colour codes of terminals, other control characters, and `^M` at the end; a no-break space becomes a space.
    private func removeControls(_ line: inout [UInt8]) {
        var result: [UInt8] = []
        result.reserveCapacity(line.count)
        var offset = 0
        while offset < line.count {
            let byte = line[offset]
            if byte == 0x1B, offset + 1 < line.count, line[offset + 1] == UInt8(ascii: "[") {
                offset += 2
                while offset < line.count, !(0x40...0x7E).contains(line[offset]) { offset += 1 }
            } else if byte == 0xC2, offset + 1 < line.count, line[offset + 1] == 0xA0 {
                result.append(0x20)
                offset += 1
            } else if byte >= 0x20 || byte == 0x09 {
                result.append(byte)
            }
            offset += 1
        }
        // Carriage returns that were made visible.
        if result.suffix(2).elementsEqual("^M".utf8) || result.suffix(2).elementsEqual("\\r".utf8) { result.removeLast(2) }
        line = result
    }

    /// Removes the marks of quoted mail: one or more `> `.
    private func removeQuoting(_ line: inout [UInt8]) {
        var start = 0
        var offset = 0
        while offset < line.count, line[offset] == UInt8(ascii: ">") || line[offset] == 0x20 {
            offset += 1
            if line[offset - 1] == UInt8(ascii: ">") { start = offset }
        }
        guard start > 0 else { return }
        if start < line.count, line[start] == 0x20 { start += 1 }
        line.removeFirst(start)
    }

    private func decodeEntities(_ line: inout [UInt8]) {
        guard line.contains(UInt8(ascii: "&")) else { return }
        let entities: [(StaticString, UInt8)] = [
            ("&lt;", 0x3C), ("&gt;", 0x3E), ("&amp;", 0x26), ("&quot;", 0x22), ("&#39;", 0x27), ("&#34;", 0x22), ("&apos;", 0x27),
            ("&nbsp;", 0x20),
        ]
        var result: [UInt8] = []
        result.reserveCapacity(line.count)
        var offset = 0
        search: while offset < line.count {
            if line[offset] == UInt8(ascii: "&") {
                for (entity, byte) in entities where line.count - offset >= entity.utf8CodeUnitCount {
                    let found = entity.withUTF8Buffer { needle in needle.elementsEqual(line[offset..<offset + needle.count]) }
                    if found {
                        result.append(byte)
                        offset += entity.utf8CodeUnitCount
                        continue search
                    }
                }
            }
            result.append(line[offset])
            offset += 1
        }
        line = result
    }
}
