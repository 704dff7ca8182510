// SPDX-License-Identifier: Apache-2.0

/// Splits a line that contains a whole message with visible line ends: `\r\n` of JSON and debuggers, `#015#012` of syslog, tabs.
enum LineSplitter {
    private static let marks: [StaticString] = ["\\r\\n", "#015#012", "\\n", "\\x0d\\x0a", "\\015\\012", "#012", "^M", ".."]

    /// The parts of the line; empty for an ordinary line.
    static func split(_ line: [UInt8]) -> [Range<Int>] {
        for mark in marks where line.holds(mark) {
            let parts = mark.withUTF8Buffer { split(line, at: Array($0)) }
            // Dots also stand for what was left out, so that one field with them proves nothing.
            let least = "\(mark)" == ".." ? 2 : 1
            if parts.count > 2, parts.lazy.filter({ isMessageLine(line[$0]) }).prefix(least).count == least { return parts }
        }
        let parts = line.contains(0x09) ? split(line, at: [0x09]) : []
        return parts.count > 2 && parts.dropFirst().filter({ isMessageLine(line[$0]) }).count >= 2 ? parts : []
    }

    /// Decodes the escapes of JSON and of debuggers: `\"`, `\/`, `\u003c`.
    static func unescaped(_ part: ArraySlice<UInt8>) -> [UInt8] {
        guard part.contains(UInt8(ascii: "\\")) else { return Array(part) }
        var result: [UInt8] = []
        var offset = part.startIndex
        while offset < part.endIndex {
            let next = offset + 1 < part.endIndex ? part[offset + 1] : 0
            if part[offset] == UInt8(ascii: "\\"), next == UInt8(ascii: "\"") || next == UInt8(ascii: "/") || next == UInt8(ascii: "'") {
                result.append(next)
                offset += 2
            } else if part[offset] == UInt8(ascii: "\\"), next == UInt8(ascii: "u"), part.endIndex - offset >= 6,
                let code = UInt8(String(decoding: part[(offset + 2)..<(offset + 6)], as: UTF8.self), radix: 16), code >= 0x20, code < 0x7F
            {
                result.append(code)
                offset += 6
            } else {
                result.append(part[offset])
                offset += 1
            }
        }
        return result
    }

    private static func split(_ line: [UInt8], at mark: [UInt8]) -> [Range<Int>] {
        guard let first = mark.first else { return [] }
        var parts: [Range<Int>] = []
        var start = 0
        var offset = 0
        while offset < line.count {
            if line[offset] == first, line.count - offset >= mark.count, line[offset..<offset + mark.count].elementsEqual(mark) {
                parts.append(start..<offset)
                offset += mark.count
                start = offset
            } else {
                offset += 1
            }
        }
        if !parts.isEmpty { parts.append(start..<line.count) }
        return parts
    }

    /// Whether the part begins with a known field or a start line, or is a line of Asterisk's history of messages.
    private static func isMessageLine(_ part: ArraySlice<UInt8>) -> Bool {
        let part = part.drop { $0.isBlank }
        if part.first?.isDigit == true, Array(part.prefix(64)).holds(" * ==> ") || Array(part.prefix(64)).holds(" * <== ") { return true }
        if part.starts(with: "SIP/2.0 ".utf8) { return true }
        let name = part.prefix { $0.isToken }
        return part.dropFirst(name.count).first == UInt8(ascii: ":") && FieldName(wireName: name) != .other && name.count > 1
    }
}
