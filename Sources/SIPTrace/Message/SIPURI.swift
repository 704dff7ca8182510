// SPDX-License-Identifier: Apache-2.0

/// A `sip:`, `sips:` or `tel:` URI, read leniently (RFC 3261 §19.1, RFC 3966).
package struct SIPURI: Sendable, Hashable {
    /// In lower case; empty when the text has none.
    package let scheme: String
    /// Nil when there is none. For `tel:`, the number.
    package let user: String?
    /// The host without brackets, in lower case; empty for `tel:`.
    package let host: String
    package let port: Int?
    /// The URI parameters after the host.
    package let parameters: Parameters
    /// The URI as it was written.
    package let text: String

    package var hostAndPort: String { port.map { "\(host):\($0)" } ?? host }

    package init(_ text: String) {
        self.text = text
        var rest = Substring(text)
        if let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")), rest[..<colon].utf8.allSatisfy({ $0.isLetter }),
            rest[..<colon].utf8.count <= 5
        {
            scheme = rest[..<colon].asciiLowercased
            rest = rest[rest.utf8.index(after: colon)...]
        } else {
            scheme = ""
        }
        guard scheme != "tel" else {
            let end = rest.utf8.firstIndex(of: UInt8(ascii: ";")) ?? rest.endIndex
            user = String(rest[..<end])
            host = ""
            port = nil
            parameters = Parameters(rest[end...])
            return
        }
        if let at = rest.utf8.lastIndex(of: UInt8(ascii: "@")) {
            // A password, which is deprecated (RFC 3261 §19.1.1), is not part of the user.
            let end = rest[..<at].utf8.firstIndex(of: UInt8(ascii: ":")) ?? at
            user = String(rest[..<end])
            rest = rest[rest.utf8.index(after: at)...]
        } else {
            user = nil
        }
        let end = rest.utf8.firstIndex { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: ">") } ?? rest.endIndex
        (host, port) = Self.hostAndPort(rest[..<end])
        let headers = rest[end...].utf8.firstIndex(of: UInt8(ascii: "?")) ?? rest.endIndex
        parameters = Parameters(rest[end..<headers])
    }

    /// Splits `host`, `host:port` or `[address]:port`.
    static func hostAndPort(_ text: some StringProtocol) -> (host: String, port: Int?) {
        let text = text.trimmedBlanks
        if text.utf8.first == UInt8(ascii: "["), let close = text.utf8.firstIndex(of: UInt8(ascii: "]")) {
            let host = text[text.utf8.index(after: text.startIndex)..<close].asciiLowercased
            let rest = text[text.utf8.index(after: close)...].utf8
            return (host, rest.first == UInt8(ascii: ":") ? boundedNumber(rest.dropFirst()) : nil)
        }
        guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")), text.utf8.firstIndex(of: UInt8(ascii: ":")) == colon else {
            return (text.asciiLowercased, nil)
        }
        return (text[..<colon].asciiLowercased, boundedNumber(text[text.index(after: colon)...].trimmedBlanks))
    }
}
