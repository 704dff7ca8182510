// SPDX-License-Identifier: Apache-2.0

extension LogReader {
    /// PJSIP's own log: `10:00:01.123 pjsua_core.c .TX 480 bytes Response msg 486/INVITE/cseq=1 (tdta0x7f) to UDP 192.0.2.1:5060:`,
    /// the message, `--end msg--`.
    static let pjsua = LogReader(format: .pjsua, words: ["TX ", "RX ", "--end msg--", ".c ", "pjsua", "tsx0x"]) { text, line in
        var cursor = LineCursor(text, line)
        if cursor.skipPast("TX "), let size = cursor.number(), cursor.skip(" bytes ") {
            return .envelope(envelope(text, line, &cursor, .sent, size))
        }
        cursor = LineCursor(text, line)
        if cursor.skipPast("RX "), let size = cursor.number(), cursor.skip(" bytes ") {
            return .envelope(envelope(text, line, &cursor, .received, size))
        }
        if text.find("--end msg--", in: line) != nil { return .separator }
        // `10:00:01.123   sip_transport.c  …`: a time, then a source file or an object.
        let lead = text.trimmed(line)
        guard text.find(".c ", in: line) != nil || text.find("pjsua", in: line) != nil || text.find("tsx0x", in: line) != nil else {
            return nil
        }
        guard LineCursor.time(in: text, lead.lowerBound..<min(lead.upperBound, lead.lowerBound + 60)) != nil else { return nil }
        if text.find("DISCONNECTED", in: line) != nil, let open = text.find("[reason=", in: line) {
            var reason = LineCursor(text, open + 8..<line.upperBound)
            if let code = reason.number() { return .note(.response(code: code)) }
        }
        if text.find("ransport error", in: line) != nil || text.find("TRANSPORT_ERROR", in: line) != nil
            || text.find("Connection refused", in: line) != nil || text.find("disconnected", in: line) != nil
        {
            return .note(.transport)
        }
        if text.find("etransmit", in: line) != nil || text.find("imed out", in: line) != nil || text.find("TIMER", in: line) != nil {
            return .note(.timeout)
        }
        if text.find("SDP", in: line) != nil, text.findIgnoringCase("fail", in: line) != nil || text.find("rror", in: line) != nil {
            return .note(.media)
        }
        if text.findIgnoringCase("error", in: line) != nil { return .note(.error) }
        return .separator
    }

    private static func envelope(
        _ text: TraceText, _ line: Range<Int>, _ cursor: inout LineCursor, _ direction: Envelope.Direction, _ size: Int
    ) -> Envelope {
        _ = cursor.skipPast(direction == .sent ? ") to " : ") from ")
        var envelope = Envelope(.pjsua, direction, transport: cursor.word().uppercased(), size: size)
        envelope.setPeer(cursor.address())
        envelope.setTime(LineCursor.time(in: text, line.lowerBound..<min(line.upperBound, line.lowerBound + 80)))
        return envelope
    }
}
