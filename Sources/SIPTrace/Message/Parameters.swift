// SPDX-License-Identifier: Apache-2.0

/// `;name=value` parameters in their order; names are compared without case (RFC 3261 §7.3.1).
public struct Parameters: Sendable, Hashable {
    /// Names in small letters; the value without its quotes, nil for a flag.
    public private(set) var all: [Item] = []

    public struct Item: Sendable, Hashable {
        public let name: String
        public let value: String?
    }

    private static let most = 64

    /// - Parameter separator: a semicolon, or the comma of challenges and credentials.
    init(_ text: some StringProtocol, separator: Character = ";") {
        for part in splitOutsideQuotes(text, at: separator, most: Self.most) {
            let equals = part.utf8.firstIndex(of: UInt8(ascii: "="))
            let name = part[..<(equals ?? part.endIndex)].trimmedBlanks
            guard !name.isEmpty else { continue }
            all.append(Item(name: name.asciiLowercased, value: equals.map { unquoted(part[part.utf8.index(after: $0)...]) }))
        }
    }

    /// The value of the first parameter with the name; an empty text for a flag, nil when there is none.
    public subscript(_ name: String) -> String? {
        all.first { $0.name == name }.map { $0.value ?? "" }
    }
}

/// The text between separators that stand neither in quotes nor in angle brackets.
func splitOutsideQuotes(_ text: some StringProtocol, at separator: Character, most: Int) -> [String] {
    guard let mark = separator.asciiValue else { return [String(text)] }
    // Most values hold neither quotes nor brackets, and many no separator.
    if !text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "<") }) {
        return text.parts(at: mark, most: most).map { String($0) }
    }
    var parts: [String] = []
    var part: [UInt8] = []
    var inQuotes = false
    var isEscaped = false
    var depth = 0
    for byte in text.utf8 {
        if inQuotes {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                inQuotes = false
            }
        } else if byte == UInt8(ascii: "\"") {
            inQuotes = true
        } else if byte == UInt8(ascii: "<") {
            depth = 1
        } else if byte == UInt8(ascii: ">") {
            depth = 0
        } else if byte == mark, depth == 0 {
            parts.append(String(decoding: part, as: UTF8.self))
            part.removeAll(keepingCapacity: true)
            if parts.count >= most { return parts }
            continue
        }
        part.append(byte)
    }
    parts.append(String(decoding: part, as: UTF8.self))
    return parts
}

/// Without the quotes around it, if there are any.
func unquoted(_ text: some StringProtocol) -> String {
    let text = text.trimmedBlanks
    guard text.utf8.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
    return String(text.dropFirst().dropLast())
}
