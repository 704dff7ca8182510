// SPDX-License-Identifier: Apache-2.0

/// `;name=value` parameters in their order; names are compared without case (RFC 3261 §7.3.1). They are parsed when one is asked for,
/// because most never are.
package struct Parameters: Sendable, Hashable {
    private let text: Substring
    private let separator: UInt8

    package struct Item: Sendable, Hashable {
        /// In lower case.
        package let name: String
        /// Without its quotes; nil for a parameter without a value.
        package let value: String?
    }

    private static let most = 64

    /// - Parameter separator: a semicolon, or the comma of challenges and credentials.
    init(_ text: Substring, separator: UInt8 = UInt8(ascii: ";")) {
        self.text = text
        self.separator = separator
    }

    package var all: [Item] {
        splitOutsideQuotes(text, at: separator, most: Self.most).compactMap { part in
            let equals = part.utf8.firstIndex(of: UInt8(ascii: "="))
            let name = part[..<(equals ?? part.endIndex)].trimmedBlanks
            guard !name.isEmpty else { return nil }
            return Item(name: name.asciiLowercased, value: equals.map { unquoted(part[part.utf8.index(after: $0)...]) })
        }
    }

    /// The value of the first parameter with that name, which must be given in lower case; empty for a parameter without a value, nil when
    /// there is none.
    package subscript(_ name: String) -> String? {
        let bytes = text.utf8.span
        let wanted = name.utf8.span
        var start = 0
        for _ in 0..<Self.most where start < bytes.count {
            let end = partEnd(in: bytes, from: start, separator: separator)
            var offset = start
            while offset < end, bytes[offset].isBlank { offset += 1 }
            if let value = valueStart(in: bytes, offset..<end, wanted) {
                return value < end ? unquoted(text.slice(value + 1..<end)) : ""
            }
            start = end + 1
        }
        return nil
    }

    /// The offset of the equals sign after the name, or the end of a parameter without a value; nil for another parameter.
    private func valueStart(in bytes: Span<UInt8>, _ part: Range<Int>, _ name: Span<UInt8>) -> Int? {
        guard name.count > 0, part.count >= name.count else { return nil }
        for index in 0..<name.count where bytes[part.lowerBound + index].lowercased != name[index] { return nil }
        var offset = part.lowerBound + name.count
        while offset < part.upperBound, bytes[offset].isBlank { offset += 1 }
        return offset == part.upperBound || bytes[offset] == UInt8(ascii: "=") ? offset : nil
    }
}

/// The parts between separators that are neither in quotes nor in angle brackets, at most `most`; empty ones are left out unless they
/// are asked for.
func splitOutsideQuotes(_ text: Substring, at separator: UInt8, most: Int, keepsEmpty: Bool = false) -> [Substring] {
    let bytes = text.utf8.span
    var parts: [Substring] = []
    var start = 0
    while start < bytes.count || keepsEmpty && start == bytes.count, parts.count < most {
        let end = partEnd(in: bytes, from: start, separator: separator)
        if start < end || keepsEmpty { parts.append(text.slice(start..<end)) }
        start = end + 1
    }
    return parts
}

/// The end of the part that begins at an offset outside quotes and brackets.
private func partEnd(in bytes: Span<UInt8>, from start: Int, separator: UInt8) -> Int {
    var inQuotes = false
    var isEscaped = false
    var inBrackets = false
    for offset in start..<max(start, bytes.count) {
        let byte = bytes[offset]
        if inQuotes {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                inQuotes = false
            }
        } else if byte == separator, !inBrackets {
            return offset
        } else if byte == UInt8(ascii: "\"") {
            inQuotes = true
        } else if byte == UInt8(ascii: "<") {
            inBrackets = true
        } else if byte == UInt8(ascii: ">") {
            inBrackets = false
        }
    }
    return bytes.count
}

/// The text without quotes around it, if there are any.
func unquoted(_ text: some StringProtocol) -> String {
    let text = text.trimmedBlanks
    let bytes = text.utf8.span
    guard bytes.count >= 2, bytes[0] == UInt8(ascii: "\""), bytes[bytes.count - 1] == UInt8(ascii: "\"") else { return text }
    return String(text[...].slice(1..<bytes.count - 1))
}
