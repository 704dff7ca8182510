// SPDX-License-Identifier: Apache-2.0

extension LogReader {
    /// belle-sip: `channel [0x7f]: message sent to [UDP://192.0.2.1:5060], size: [392] bytes`,
    /// `channel [0x7f]: received [538] new bytes from [UDP://192.0.2.1:5060]:`, and the message on lines with the same prefix.
    static let linphone = LogReader(format: .linphone, words: ["channel", "belle_sip", "belle-sip", "[0x"]) { text, line in
        guard let channel = text.findIgnoringCase("channel", in: line) else { return state(text, line) }
        var cursor = LineCursor(text, channel..<line.upperBound)
        let direction: Envelope.Direction
        var size: Int?
        if cursor.skipPast("message sent to [") {
            direction = .sent
        } else if cursor.skipPast("received [") {
            direction = .received
            size = cursor.number()
            guard cursor.skipPast("new bytes from [") else { return nil }
        } else {
            let isFailure =
                text.findIgnoringCase("could not connect", in: line) != nil || text.findIgnoringCase("disconnected", in: line) != nil
                || text.find("state ERROR", in: line) != nil || text.findIgnoringCase("no response", in: line) != nil
            if isFailure { return .note(.transport) }
            return text.find("bytes parsed", in: line) != nil || text.find("channel [0x", in: line) != nil ? .separator : nil
        }
        let transport = cursor.word(until: ":").uppercased()
        _ = cursor.skip("://")
        let peer = cursor.address()
        if cursor.skipPast("size: [") { size = cursor.number() }
        var envelope = Envelope(.linphone, direction, transport: transport, size: size)
        envelope.setPeer(peer)
        envelope.setTime(LineCursor.time(in: text, line.lowerBound..<min(line.upperBound, line.lowerBound + 64)))
        return .envelope(envelope)
    }

    /// Other lines of the stack, which only end a message.
    private static func state(_ text: TraceText, _ line: Range<Int>) -> LogLine? {
        let isOwn =
            text.find("belle_sip", in: line) != nil || text.find("belle-sip", in: line) != nil
            || text.find("transaction [0x", in: line) != nil || text.find("ialog [0x", in: line) != nil || text.find("[0x", in: line) != nil
        guard isOwn, text.find("SIP/2.0", in: line) == nil else { return nil }
        if text.find("TIMEOUT", in: line) != nil || text.find("not ACK'd", in: line) != nil { return .note(.timeout) }
        return text.find(" ERROR ", in: line) != nil ? .note(.error) : .separator
    }
}
