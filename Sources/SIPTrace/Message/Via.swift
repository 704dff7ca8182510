// SPDX-License-Identifier: Apache-2.0

/// One hop that a message has to go back over (RFC 3261 §20.42).
public struct Via: Sendable, Hashable {
    /// In capitals: UDP, TCP, TLS, WS, WSS; empty when it is cut off.
    public let transport: String
    /// The sent-by host in small letters, without brackets.
    public let host: String
    public let port: Int?
    public let parameters: Parameters

    public var branch: String? { parameters["branch"] }
    public var received: String? { parameters["received"] }
    public var rport: Int? { parameters["rport"].flatMap { boundedNumber($0) } }
    public var hostAndPort: String { port.map { "\(host):\($0)" } ?? host }

    init(_ text: String) {
        let semicolon = text.utf8.firstIndex(of: UInt8(ascii: ";")) ?? text.endIndex
        // White space is allowed around the slashes.
        let parts = text[..<semicolon].parts(at: UInt8(ascii: "/"), most: 3)
        let words = (parts.count == 3 ? parts[2] : "").trimmedBlanks.parts(at: 0x20)
        transport = words.first.map { $0.uppercased() } ?? ""
        (host, port) = SIPURI.hostAndPort(words.dropFirst().joined())
        parameters = Parameters(text[semicolon...])
    }

    /// The hops of a comma-separated value, at most 100.
    static func list(_ text: String) -> [Via] {
        splitOutsideQuotes(text, at: ",", most: 100).filter { !$0.trimmedBlanks.isEmpty }.map { Via($0.trimmedBlanks) }
    }
}
