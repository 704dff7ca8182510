// SPDX-License-Identifier: Apache-2.0

/// The value of fields such as From, To, Contact and Route: a name, a URI, parameters (RFC 3261 §20.10).
package struct NameAddress: Sendable, Hashable {
    package let displayName: String?
    package let uri: SIPURI
    /// The parameters after the closing bracket. Without brackets, all parameters belong to the field (RFC 3261 §20.10).
    package let parameters: Parameters

    package var tag: String? { parameters["tag"] }

    package init(_ text: String) { self.init(text[...]) }

    init(_ text: Substring) {
        let bytes = text.utf8.span
        guard let open = Self.bracket(in: bytes) else {
            var end = 0
            while end < bytes.count, bytes[end] != UInt8(ascii: ";") { end += 1 }
            displayName = nil
            uri = SIPURI(text.slice(0..<end).trimmedBlanks)
            parameters = Parameters(text.slice(end..<bytes.count))
            return
        }
        let name = unquoted(text.slice(0..<open))
        displayName = name.isEmpty ? nil : name
        var close = open
        while close < bytes.count, bytes[close] != UInt8(ascii: ">") { close += 1 }
        uri = SIPURI(text.slice(open + 1..<close).trimmedBlanks)
        parameters = Parameters(text.slice(min(close + 1, bytes.count)..<bytes.count))
    }

    /// The index of the bracket that begins the URI; a bracket within a quoted name is skipped.
    private static func bracket(in bytes: Span<UInt8>) -> Int? {
        var inQuotes = false
        for index in 0..<bytes.count {
            if bytes[index] == UInt8(ascii: "\"") { inQuotes.toggle() }
            if bytes[index] == UInt8(ascii: "<"), !inQuotes { return index }
        }
        return nil
    }

    /// The addresses of a comma-separated value, at most 32.
    static func list(_ text: String) -> [NameAddress] {
        splitOutsideQuotes(text[...], at: UInt8(ascii: ","), most: 32).filter { !$0.isBlank }.map { NameAddress($0) }
    }
}
