// SPDX-License-Identifier: Apache-2.0

/// Turns Wireshark's packet details into the message that they describe, line by line: `Request-Line: INVITE …` becomes the start line, the
/// fields lose their indentation, `Media Attribute (a): sendrecv` becomes `a=sendrecv`, and lines that only explain a field are removed.
struct WiresharkDetails {
    /// The indentation of the message's fields, in spaces; nil outside a message.
    private var fieldIndent: Int?
    private var isInBody = false
    /// What a log or an editor puts before each line.
    private let prefix: LinePrefix?

    /// Nil for a text without such details.
    init?(in text: TraceText) {
        let all = 0..<text.bytes.count
        guard let title = text.find("Session Initiation Protocol", in: all),
            text.find("Request-Line: ", in: all) != nil || text.find("Status-Line: ", in: all) != nil
        else { return nil }
        // The title of a protocol is not indented, so what precedes it precedes every line.
        let start = text.bytes[..<title].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
        let lead = text.bytes[start..<title]
        prefix = lead.first == UInt8(ascii: ">") ? nil : LinePrefix(lead)
    }

    /// The line to be read; nil for one that is to be removed.
    mutating func rewrite(_ whole: [UInt8]) -> [UInt8]? {
        let line = prefix?.end(in: whole.span, 0..<whole.count).map { Array(whole[$0...]) } ?? whole
        let indent = line.prefix { $0.isBlank }.count
        let rest = line[indent...]
        if rest.starts(with: "Request-Line: ".utf8) || rest.starts(with: "Status-Line: ".utf8) {
            fieldIndent = indent
            isInBody = false
            let colon = rest.firstIndex(of: UInt8(ascii: ":")) ?? rest.endIndex
            return Array(rest[colon...].dropFirst(2))
        }
        guard let outer = fieldIndent else { return line }
        if rest.starts(with: "Message Header".utf8) {
            fieldIndent = indent + 4
            return nil
        }
        if rest.starts(with: "Message Body".utf8) {
            isInBody = true
            return []
        }
        if isInBody { return bodyLine(line, indent, rest) }
        if rest.isEmpty || indent < outer {
            // The details of another protocol or of another packet begin.
            if !rest.isEmpty, indent == 0 { fieldIndent = nil }
            return fieldIndent == nil ? line : nil
        }
        return indent == outer && isField(rest) ? Array(rest) : nil
    }

    /// False for the lines before the header in which Wireshark repeats the parts of the start line.
    private func isField(_ rest: ArraySlice<UInt8>) -> Bool {
        !rest.starts(with: "Method: ".utf8) && !rest.starts(with: "Request-URI: ".utf8) && !rest.starts(with: "Status-Code: ".utf8)
            && rest.first != UInt8(ascii: "[")
    }

    private mutating func bodyLine(_ line: [UInt8], _ indent: Int, _ rest: ArraySlice<UInt8>) -> [UInt8]? {
        if indent == 0, !rest.isEmpty {
            fieldIndent = nil
            isInBody = false
            return line
        }
        let letters = Array(rest)
        for index in letters.indices.dropLast(4)
        where letters[index] == UInt8(ascii: "(") && letters[index + 1].isLetter && letters[index + 2] == UInt8(ascii: ")")
            && letters[index + 3] == UInt8(ascii: ":") && letters[index + 4] == 0x20
        {
            return [letters[index + 1], UInt8(ascii: "=")] + letters[(index + 5)...]
        }
        return nil
    }
}
