// SPDX-License-Identifier: Apache-2.0

extension LogReader {
    /// `tcpdump`, with `-A` for the messages: `10:00:00.123456 IP 192.0.2.1.5060 > 192.0.2.2.5060: SIP: INVITE …` or `UDP, length 900`.
    /// `-A` also prints the octets of the IP header, which appear as garbage before the start line.
    static let tcpdump = LogReader(format: .tcpdump, words: [" IP ", " IP6 ", " > "]) { text, line in
        let isV6: Bool
        var cursor = LineCursor(text, line)
        if cursor.skipPast(" IP ") {
            isV6 = false
        } else if cursor.skipPast(" IP6 ") {
            isV6 = true
        } else {
            // With -v, the addresses are on an indented line of their own.
            cursor = LineCursor(text, text.trimmed(line))
            isV6 = false
            guard cursor.next.isDigit else { return nil }
        }
        var ahead = cursor
        if ahead.skip("("), !ahead.skipPast(") ") {
            // `IP (tos 0x0, ttl 64, …)`: the addresses are on the next line, the time is on this one.
            return .separator
        }
        guard let source = ahead.address(), ahead.skip(" > "), let destination = ahead.address(), ahead.next == UInt8(ascii: ":"),
            source.utf8.contains(UInt8(ascii: ".")) || isV6
        else { return nil }
        var envelope = Envelope(.tcpdump, source: portAfterColon(source), destination: portAfterColon(destination))
        envelope.transport = text.find("Flags [", in: line) != nil ? "TCP" : "UDP"
        if ahead.skipPast("length ") { envelope.size = ahead.number() }
        envelope.setTime(LineCursor.time(in: text, line.lowerBound..<min(line.upperBound, line.lowerBound + 40)))
        return .envelope(envelope)
    }

    /// tcpdump writes the port after a period, and uses names for well-known ports.
    private static func portAfterColon(_ text: String) -> String {
        guard let dot = text.lastIndex(of: ".") else { return text }
        let port = text[text.index(after: dot)...]
        let host = text[..<dot]
        guard host.utf8.contains(UInt8(ascii: ".")) || host.utf8.contains(UInt8(ascii: ":")) else { return text }
        let number = port == "sip" ? "5060" : port == "sips" ? "5061" : String(port)
        return host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]:\(number)" : "\(host):\(number)"
    }
}
