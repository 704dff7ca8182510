// SPDX-License-Identifier: Apache-2.0

/// The value of From, To, Contact, Route and their like: a name, a URI, parameters (RFC 3261 §20.10).
public struct NameAddress: Sendable, Hashable {
    public let displayName: String?
    public let uri: SIPURI
    /// Those behind the closing bracket. Without brackets, all parameters belong to the field (RFC 3261 §20.10).
    public let parameters: Parameters

    public var tag: String? { parameters["tag"] }

    public init(_ text: String) {
        // The bracket of the URI, not one within a quoted name.
        let bytes = Array(text.utf8)
        var inQuotes = false
        var open: Int?
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\"") { inQuotes.toggle() }
            if byte == UInt8(ascii: "<"), !inQuotes {
                open = index
                break
            }
        }
        guard let open else {
            let end = bytes.firstIndex(of: UInt8(ascii: ";")) ?? bytes.count
            displayName = nil
            uri = SIPURI(String(decoding: bytes[..<end], as: UTF8.self).trimmedBlanks)
            parameters = Parameters(String(decoding: bytes[end...], as: UTF8.self))
            return
        }
        let name = unquoted(String(decoding: bytes[..<open], as: UTF8.self))
        displayName = name.isEmpty ? nil : name
        let close = bytes[open...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
        uri = SIPURI(String(decoding: bytes[(open + 1)..<close], as: UTF8.self).trimmedBlanks)
        parameters = Parameters(String(decoding: bytes[min(close + 1, bytes.count)...], as: UTF8.self))
    }

    /// The addresses of a comma-separated value, at most 32.
    static func list(_ text: String) -> [NameAddress] {
        splitOutsideQuotes(text, at: ",", most: 32).filter { !$0.trimmedBlanks.isEmpty }.map { NameAddress($0.trimmedBlanks) }
    }
}
