// SPDX-License-Identifier: Apache-2.0

/// The parts between commas that are neither in quotes nor in angle brackets, with the empty ones. Of a longer list, the
/// first 63.
func splitKeepingEmpty(_ text: Substring) -> [Substring] {
    let bytes = text.utf8.span
    var parts: [Substring] = []
    var start = 0
    var inQuotes = false
    var isEscaped = false
    var inBrackets = false
    for offset in 0..<bytes.count {
        let byte = bytes[offset]
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
        } else if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") {
            inBrackets = byte == UInt8(ascii: "<")
        } else if byte == UInt8(ascii: ","), !inBrackets {
            parts.append(text.slice(start..<offset))
            start = offset + 1
            if parts.count >= 63 { return parts }
        }
    }
    parts.append(text.slice(start..<bytes.count))
    return parts
}
