// SPDX-License-Identifier: Apache-2.0

/// One line that holds a whole message, its line ends written out: `\r\n` of JSON and debuggers, `#015#012` of syslog, tabs.
enum LineSplitter {
    /// The lines within the line; none when it is an ordinary line. Escaped quotes and slashes are undone in place.
    static func split(_ line: [UInt8]) -> [Range<Int>] {
        for mark in ["\\r\\n", "#015#012", "\\n", "\\x0d\\x0a", "<CR><LF>", "^M"] {
            let parts = split(line, at: Array(mark.utf8))
            if parts.count > 2, parts.contains(where: { isMessageLine(line[$0]) }) { return parts }
        }
        let parts = split(line, at: [0x09])
        return parts.count > 2 && parts.dropFirst().filter({ isMessageLine(line[$0]) }).count >= 2 ? parts : []
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

    /// Whether a known field or a start line stands here.
    private static func isMessageLine(_ part: ArraySlice<UInt8>) -> Bool {
        let part = part.drop { $0.isBlank }
        if part.starts(with: "SIP/2.0 ".utf8) { return true }
        let name = part.prefix { $0.isToken }
        return part.dropFirst(name.count).first == UInt8(ascii: ":") && FieldName(wireName: name) != .other && name.count > 1
    }
}
