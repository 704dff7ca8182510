// SPDX-License-Identifier: Apache-2.0

/// Reads direction and addresses from a heading that no known program writes: `--- 13:46:22.716 SIP recv ---`, `>>> sent`, `10.0.0.1 ->
/// 10.0.0.2`.
enum DirectionWords {
    private static let longest = 120
    private static let received: [StaticString] = ["recv", "receiv", "incoming", "<<<", "<=="]
    private static let sent: [StaticString] = ["sent", "send", "transmit", "outgoing", ">>>", "==>"]

    /// Nil when the line has no direction and no addresses, or names both directions.
    static func envelope(_ text: TraceText, _ line: Range<Int>) -> Envelope? {
        let line = text.trimmed(line)
        guard line.count <= longest else { return nil }
        if var envelope = LogReader.arrow(text, line, .raw) {
            envelope.setTime(LineCursor.time(in: text, line))
            return envelope
        }
        // In a whole sentence, the word may be about something else.
        guard text.string(line).split(separator: " ").count <= 8, text.findIgnoringCase(" from ", in: line) == nil else { return nil }
        let isReceived = received.contains { text.findIgnoringCase($0, in: line) != nil }
        let isSent = sent.contains { text.findIgnoringCase($0, in: line) != nil }
        guard isReceived != isSent else { return nil }
        var envelope = Envelope(.raw, isSent ? .sent : .received)
        envelope.setTime(LineCursor.time(in: text, line))
        return envelope
    }
}
