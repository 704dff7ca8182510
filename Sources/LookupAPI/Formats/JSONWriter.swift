// SPDX-License-Identifier: Apache-2.0

/// Writes JSON (RFC 8259) as bytes, indented by two spaces or all in one line.
struct JSONWriter: Sendable {
    private(set) var bytes: [UInt8] = []
    private var depth = 0
    private let isIndented: Bool

    private init(isIndented: Bool) {
        self.isIndented = isIndented
    }

    /// The value in one line, without a newline.
    static func line(_ value: JSONValue) -> [UInt8] {
        var writer = JSONWriter(isIndented: false)
        writer.write(value)
        return writer.bytes
    }

    private static func mustBeEscaped(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }

    /// A whole document: the indented value and a newline.
    static func document(_ value: JSONValue) -> [UInt8] {
        var writer = JSONWriter(isIndented: true)
        // Enough for a problem, which is written for each request.
        writer.bytes.reserveCapacity(1024)
        writer.write(value)
        writer.bytes.append(0x0A)
        return writer.bytes
    }

    /// The members of an object without its braces, each on a line that is indented by `depth` levels.
    static func members(_ members: ArraySlice<JSONValue.Member>, depth: Int) -> [UInt8] {
        var writer = JSONWriter(isIndented: true)
        writer.depth = depth - 1
        writer.write(.object(Array(members)))
        // Without "{", and without the line of "}".
        return Array(writer.bytes.dropFirst().dropLast(2 * depth))
    }

    private mutating func write(_ value: JSONValue) {
        switch value {
        case .null: append("null")
        case .bool(let flag): append(flag ? "true" : "false")
        case .int(let number): append(String(number))
        case .number(let digits): append(digits)
        case .string(let text): writeString(text)
        case .array(let values):
            writeList(values, open: 0x5B, close: 0x5D) { writer, value in writer.write(value) }
        case .object(let members):
            writeList(members, open: 0x7B, close: 0x7D) { writer, member in
                writer.writeString(member.key)
                writer.append(writer.isIndented ? ": " : ":")
                writer.write(member.value)
            }
        }
    }

    private mutating func writeList<Element>(
        _ elements: [Element], open: UInt8, close: UInt8, _ body: (inout JSONWriter, Element) -> Void
    ) {
        bytes.append(open)
        if !elements.isEmpty {
            depth += 1
            var isFirst = true
            for element in elements {
                if !isFirst { bytes.append(0x2C) }
                isFirst = false
                newline()
                body(&self, element)
            }
            depth -= 1
            newline()
        }
        bytes.append(close)
    }

    private mutating func newline() {
        guard isIndented else { return }
        bytes.append(0x0A)
        for _ in 0..<depth * 2 { bytes.append(0x20) }
    }

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Quotes a string and escapes only what RFC 8259 §7 requires, so that people can read it.
    private mutating func writeString(_ text: String) {
        bytes.append(0x22)
        var text = text
        text.withUTF8 { octets in
            var start = 0
            for index in octets.indices {
                let byte = octets[index]
                guard Self.mustBeEscaped(byte) else { continue }
                bytes.append(contentsOf: octets[start..<index])
                writeEscape(byte)
                start = index + 1
            }
            bytes.append(contentsOf: octets[start...])
        }
        bytes.append(0x22)
    }

    private mutating func writeEscape(_ byte: UInt8) {
        switch byte {
        case 0x22: append("\\\"")
        case 0x5C: append("\\\\")
        case 0x0A: append("\\n")
        case 0x0D: append("\\r")
        case 0x09: append("\\t")
        default:
            append("\\u00")
            bytes.append(Self.hexDigit(byte >> 4))
            bytes.append(Self.hexDigit(byte & 15))
        }
    }

    private static func hexDigit(_ nibble: UInt8) -> UInt8 { nibble < 10 ? 0x30 + nibble : 0x57 + nibble }
}
