// SPDX-License-Identifier: Apache-2.0

extension LogReader {
    /// Oracle's `sipmsg.log`: a line of dashes, `Apr 18 10:00:00.123 On [1:0]192.0.2.1:5060 received from 192.0.2.2:5060`, the message.
    static let oracle = LogReader(format: .oracle, words: ["On "]) { text, line in
        var cursor = LineCursor(text, line)
        guard cursor.skipPast(" On ") || cursor.skip("On ") else { return nil }
        if cursor.skip("[") { guard cursor.skipPast("]") else { return nil } }
        let own = cursor.address()
        let direction: Envelope.Direction
        if cursor.skip(" received from ") {
            direction = .received
        } else if cursor.skip(" sent to ") {
            direction = .sent
        } else {
            return nil
        }
        var envelope = Envelope(.oracle, direction)
        let peer = cursor.address()
        envelope.source = direction == .sent ? own : peer
        envelope.destination = direction == .sent ? peer : own
        envelope.setTime(LineCursor.time(in: text, line))
        return .envelope(envelope)
    }
}
