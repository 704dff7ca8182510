// SPDX-License-Identifier: Apache-2.0

extension LogReader {
    /// `sofia global siptrace on`: `recv 619 bytes from tcp/[192.0.2.1]:49853 at 20:44:16.620053:`, a line of dashes, the message. Between
    /// messages come lines of the log; those about a hang-up have the cause: `… Hangup sofia/internal/1000 [CS_EXECUTE] [CALL_REJECTED]`.
    static let freeswitch = LogReader(
        format: .freeswitch, words: ["recv ", "send ", "sent ", "------------", "log/data", "Hangup ", ".c:", ".cpp:"]
    ) { text, line in
        if let envelope = sofia(text, line) { return .envelope(envelope) }
        let lead = text.trimmed(line)
        if text.has("------------", at: lead.lowerBound, before: lead.upperBound) { return .separator }
        if text.has("Content-Type: log/data", at: lead.lowerBound, before: lead.upperBound) { return .separator }
        return note(text, line)
    }

    /// The line that sofia-sip prints before each message. drachtio prints the same after a date.
    static func sofia(_ text: TraceText, _ line: Range<Int>) -> Envelope? {
        var cursor = LineCursor(text, line)
        let lead = text.trimmed(line)
        let isDrachtio = text.byte(lead.lowerBound).isDigit && text.byte(lead.lowerBound + 4) == UInt8(ascii: "-")
        let format = isDrachtio ? LogFormat.drachtio : .freeswitch
        let direction: Envelope.Direction
        if cursor.skipPast("recv ") {
            direction = .received
        } else if cursor.skipPast("send ") || cursor.skipPast("sent ") {
            direction = .sent
        } else {
            return nil
        }
        guard let size = cursor.number(), cursor.skip(" bytes ") else { return nil }
        _ = cursor.skip("from ") || cursor.skip("to ")
        let transport = cursor.word(until: "/:").uppercased()
        cursor.skipByte()
        var envelope = Envelope(format, direction, transport: transport, size: size)
        envelope.setPeer(cursor.address())
        envelope.setTime(LineCursor.time(in: text, cursor.rest))
        return envelope
    }

    private static func note(_ text: TraceText, _ line: Range<Int>) -> LogLine? {
        var cursor = LineCursor(text, line)
        if cursor.skipPast("Hangup "), let close = text.bytes[cursor.rest].lastIndex(of: UInt8(ascii: "]")),
            let open = text.bytes[cursor.offset..<close].lastIndex(of: UInt8(ascii: "["))
        {
            return .note(.hangup(cause: text.string(open + 1..<close)))
        }
        guard text.find(".c:", in: line) != nil || text.find(".cpp:", in: line) != nil else { return nil }
        if text.find("[ERR]", in: line) != nil || text.find("[CRIT]", in: line) != nil { return .note(.error) }
        if text.find("[WARNING]", in: line) != nil { return .note(.warning) }
        if text.find("Codec Compare [", in: line) != nil { return .note(.media) }
        for level: StaticString in ["[DEBUG]", "[INFO]", "[NOTICE]"] where text.find(level, in: line) != nil { return .separator }
        return nil
    }
}
