// SPDX-License-Identifier: Apache-2.0

extension LogReader {
    /// `pjsip set logger on`:
    /// `<--- Received SIP request (1053 bytes) from UDP:192.0.2.1:5060 --->`, with or without a log's prefix.
    static let asteriskPJSIP = LogReader(format: .asteriskPJSIP, words: ["<--- "]) { text, line in
        var cursor = LineCursor(text, line)
        guard cursor.skipPast("<--- ") else { return nil }
        let direction: Envelope.Direction
        if cursor.skip("Received SIP ") {
            direction = .received
        } else if cursor.skip("Transmitting SIP ") {
            direction = .sent
        } else {
            return nil
        }
        _ = cursor.skipPast("(")
        let size = cursor.number()
        _ = cursor.skipPast("bytes) ")
        _ = cursor.skip("from ") || cursor.skip("to ")
        let transport = cursor.word(until: ":").uppercased()
        _ = cursor.skip(":")
        let peer = cursor.address()
        var envelope = Envelope(.asteriskPJSIP, direction, transport: transport, size: size)
        envelope.setPeer(peer)
        envelope.setTime(LineCursor.time(in: text, line.lowerBound..<min(line.upperBound, line.lowerBound + 64)))
        return .envelope(envelope)
    }
}

extension Envelope {
    /// Sets the address of the remote side, according to the direction of the message.
    mutating func setPeer(_ address: String?) {
        if direction == .sent { destination = address } else { source = address }
    }

    mutating func setTime(_ time: (text: String, microseconds: Int)?) {
        self.time = time?.text
        microseconds = time?.microseconds
    }
}
