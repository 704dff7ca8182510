// SPDX-License-Identifier: Apache-2.0

/// One Via: a hop on the way back of the responses (RFC 3261 §20.42).
package struct Via: Sendable, Hashable {
    /// In upper case: UDP, TCP, TLS, WS, WSS; empty when it is missing.
    package let transport: String
    /// The sent-by host in lower case, without brackets.
    package let host: String
    package let port: Int?
    package let parameters: Parameters

    package var branch: String? { parameters["branch"] }
    package var received: String? { parameters["received"] }
    package var rport: Int? { parameters["rport"].flatMap { boundedNumber($0) } }
    package var hostAndPort: String { port.map { "\(host):\($0)" } ?? host }

    init(_ text: Substring) {
        let bytes = text.utf8.span
        var end = 0
        while end < bytes.count, bytes[end] != UInt8(ascii: ";") { end += 1 }
        parameters = Parameters(text.slice(end..<bytes.count))
        // The transport follows the second slash; white space is allowed around both.
        var offset = 0
        var slashes = 0
        while offset < end, slashes < 2 {
            if bytes[offset] == UInt8(ascii: "/") { slashes += 1 }
            offset += 1
        }
        let words = slashes == 2 ? text.slice(offset..<end).words(most: 8) : []
        transport = words.first.map { $0.asciiUppercased } ?? ""
        (host, port) = words.count == 2 ? SIPURI.hostAndPort(words[1]) : SIPURI.hostAndPort(words.dropFirst().joined())
    }

    /// The Via values of a comma-separated field, at most 100.
    static func list(_ text: String, most: Int = 100) -> [Via] {
        splitOutsideQuotes(text[...], at: UInt8(ascii: ","), most: most).filter { !$0.isBlank }.map { Via($0) }
    }
}
