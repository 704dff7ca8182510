// SPDX-License-Identifier: Apache-2.0

extension LogReader {
    /// SIPp's message log: a line of dashes with the time, `UDP message sent (500 bytes):` or `UDP message received [500] bytes :`, a blank
    /// line, the message. The error log says which message was expected.
    static let sipp = LogReader(
        format: .sipp, words: [" message sent ", " message received ", "unexpected message", "Discarding message", "retransmission"]
    ) { text, line in
        var cursor = LineCursor(text, line)
        let direction: Envelope.Direction
        if cursor.skipPast(" message sent ") {
            direction = .sent
        } else if cursor.skipPast(" message received ") {
            direction = .received
        } else {
            let isError =
                text.find("unexpected message", in: line) != nil || text.find("Unexpected message", in: line) != nil
                || text.find("Discarding message", in: line) != nil || text.find("retransmission", in: line) != nil
            return isError ? .note(text.find("retransmission", in: line) != nil ? .timeout : .error) : nil
        }
        cursor.skipByte()
        var envelope = Envelope(.sipp, direction, size: cursor.number())
        var first = LineCursor(text, text.trimmed(line))
        envelope.transport = first.word().uppercased()
        return .envelope(envelope)
    }
}
