// SPDX-License-Identifier: Apache-2.0

extension LogReader {
    /// Consoles of browsers and of Flutter: SIP.js and JsSIP (`received WebSocket text message:`, `sending message:`),
    /// dart-sip-ua (the same words), sipML5 (`SEND: REGISTER …`, `recv=SIP/2.0 200 OK`). The message often begins on the same line.
    static let browserConsole = LogReader(
        format: .browserConsole, words: ["websocket", "message", "recv=", "send: ", "| sip.", "JsSIP:", "Level.", "SIPml"]
    ) { text, line in
        let phrases: [(StaticString, Envelope.Direction)] = [
            ("received websocket text message", .received), ("received websocket binary message", .received),
            ("received websocket message", .received), ("received text message", .received), ("received binary message", .received),
            ("sending websocket message", .sent), ("sending message", .sent), ("recv=sip/2.0", .received), ("send: ", .sent),
            ("recv=", .received),
        ]
        let head = line.lowerBound..<min(line.upperBound, line.lowerBound + 300)
        for (phrase, direction) in phrases {
            guard let found = text.findIgnoringCase(phrase, in: head) else { continue }
            // Other programs write `SEND:` and `recv=` too; there, the message must follow on the same line.
            if phrase.utf8CodeUnitCount <= 12, text.find("SIP/2.0", in: found..<line.upperBound) == nil { return nil }
            var envelope = Envelope(.browserConsole, direction)
            envelope.setTime(LineCursor.time(in: text, head))
            return .envelope(envelope)
        }
        return note(text, line)
    }

    private static func note(_ text: TraceText, _ line: Range<Int>) -> LogLine? {
        let isKnown =
            text.find("| sip.", in: line) != nil || text.find("JsSIP:", in: line) != nil || text.find("Level.", in: line) != nil
            || text.find("SIPml", in: line) != nil || text.find("WebSocket", in: line) != nil
        guard isKnown else { return nil }
        if text.findIgnoringCase("websocket closed", in: line) != nil || text.findIgnoringCase("websocket connection", in: line) != nil
            || text.findIgnoringCase("disconnected", in: line) != nil || text.findIgnoringCase("transporterror", in: line) != nil
        {
            return .note(.transport)
        }
        if text.findIgnoringCase("getusermedia", in: line) != nil || text.findIgnoringCase("iceconnectionstate", in: line) != nil
            || text.findIgnoringCase("ice connection", in: line) != nil
        {
            return .note(.media)
        }
        if text.findIgnoringCase("level.error", in: line) != nil || text.findIgnoringCase("| error", in: line) != nil {
            return .note(.error)
        }
        return .separator
    }
}
