// SPDX-License-Identifier: Apache-2.0

extension LogReader {
    /// `debug ccsip messages` and CUBE's VoIP Trace: `//12/65…/SIP/Msg/ccsipDisplayMsg:`, then `Received:` or `Sent:` on a line of its own,
    /// since IOS XE 17.8 with the addresses: `Received: SIP UDP message from 192.0.2.1:5060 to 192.0.2.2:5060`.
    static let cisco = LogReader(format: .cisco, words: ["Received:", "Sent:", "/SIP/", "Cause-code", "Disconnect Cause"]) { text, line in
        let lead = text.trimmed(line)
        if let direction = word(text, lead) {
            // The line before it has the time.
            return .envelope(Envelope(.cisco, direction))
        }
        if let envelope = addressed(text, lead) { return .envelope(envelope) }
        if text.find("/SIP/", in: line) != nil, text.find("//", in: line) != nil {
            if text.find("/SIP/Error/", in: line) != nil { return .note(.error) }
            return .separator
        }
        if text.find("Cause-code", in: line) != nil || text.find("Disconnect Cause", in: line) != nil {
            guard let open = text.find("(", in: line), let close = text.find(")", in: open..<line.upperBound) else { return nil }
            return .note(.hangup(cause: text.string(open + 1..<close)))
        }
        return nil
    }

    private static func addressed(_ text: TraceText, _ line: Range<Int>) -> Envelope? {
        var cursor = LineCursor(text, line)
        let isReceived = cursor.skip("Received: SIP ")
        guard isReceived || cursor.skip("Sent: SIP ") else { return nil }
        let transport = cursor.word()
        guard cursor.skip(" message from "), let source = cursor.address(), cursor.skip(" to "), let destination = cursor.address() else {
            return nil
        }
        return Envelope(.cisco, isReceived ? .received : .sent, source: source, destination: destination, transport: transport)
    }

    private static func word(_ text: TraceText, _ line: Range<Int>) -> Envelope.Direction? {
        guard line.count <= 10, text.byte(line.upperBound - 1) == UInt8(ascii: ":") else { return nil }
        if text.has("Received:", at: line.lowerBound, before: line.upperBound) { return .received }
        return text.has("Sent:", at: line.lowerBound, before: line.upperBound) ? .sent : nil
    }
}
