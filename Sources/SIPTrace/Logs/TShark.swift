// SPDX-License-Identifier: Apache-2.0

extension LogReader {
    /// One line for each packet, from tshark or copied from Wireshark's packet list:
    /// `1 0.000000 192.0.2.1 → 192.0.2.2 SIP/SDP 1092 Request: INVITE sip:10@example.com | `, `… SIP 453 Status: 403 Forbidden (INVITE) |`.
    static let tshark = LogReader(format: .tshark, words: ["SIP"]) { text, line in
        guard let protocolName = text.find("SIP", in: line) else { return nil }
        var cursor = LineCursor(text, protocolName..<line.upperBound)
        let isRequest: Bool
        if cursor.skipPast("Request: ") {
            isRequest = true
        } else if cursor.skipPast("Status: ") {
            isRequest = false
        } else {
            return nil
        }
        let words = words(text, line.lowerBound..<protocolName)
        let addresses = words.filter(isAddress)
        guard addresses.count >= 2 else { return nil }
        var envelope = Envelope(.tshark, source: addresses[addresses.count - 2], destination: addresses[addresses.count - 1])
        setTime(of: &envelope, words, text, line)
        guard let start = startLine(text, &cursor, isRequest: isRequest) else { return nil }
        var summary = MessageSummary(envelope: envelope, start: start)
        if !isRequest {
            // `200 OK (INVITE)`, `200 OK (1 binding)`: newer versions show the method of the request.
            summary.method = [
                "INVITE", "BYE", "CANCEL", "REGISTER", "OPTIONS", "SUBSCRIBE", "NOTIFY", "MESSAGE", "PRACK", "UPDATE", "REFER", "INFO",
            ]
            .first { text.string(start.range).contains("(\($0))") }
        }
        return .summary(summary)
    }

    private static func words(_ text: TraceText, _ range: Range<Int>) -> [String] {
        text.bytes[range].split { $0.isBlank || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private static func isAddress(_ word: String) -> Bool {
        let bytes = word.utf8
        guard bytes.count >= 3, bytes.allSatisfy({ $0.isHexDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }) else {
            return false
        }
        return bytes.filter { $0 == UInt8(ascii: ".") }.count == 3 || bytes.filter { $0 == UInt8(ascii: ":") }.count >= 2
    }

    /// Wireshark counts seconds from the first packet, unless told to print the time of day.
    private static func setTime(of envelope: inout Envelope, _ words: [String], _ text: TraceText, _ line: Range<Int>) {
        if let time = LineCursor.time(in: text, line.lowerBound..<min(line.upperBound, line.lowerBound + 60)) {
            return envelope.setTime(time)
        }
        guard let seconds = words.prefix(3).first(where: { $0.contains(".") && !isAddress($0) }) else { return }
        let parts = seconds.split(separator: ".")
        guard parts.count == 2, let whole = boundedNumber(parts[0]), let fraction = boundedNumber((parts[1] + "000000").prefix(6)) else {
            return
        }
        envelope.time = seconds
        envelope.microseconds = whole * 1_000_000 + fraction
    }

    private static func startLine(_ text: TraceText, _ cursor: inout LineCursor, isRequest: Bool) -> StartLine? {
        var end = cursor.rest.upperBound
        if let bar = text.find("|", in: cursor.rest) { end = bar }
        let range = text.trimmed(cursor.offset..<end)
        var inner = LineCursor(text, range)
        let wordStart = inner.offset
        let word = inner.word()
        guard !word.isEmpty else { return nil }
        if isRequest {
            let method = wordStart..<inner.offset
            // `Request: REGISTER sip:example.com  (1 binding)`: the URI is one word.
            inner.skipBlanks()
            let uri = inner.offset
            _ = inner.word()
            return StartLine(kind: .request(method: method, uri: uri..<inner.offset), range: range)
        }
        guard let code = boundedNumber(word), (100...699).contains(code) else { return nil }
        return StartLine(kind: .response(code: code, phrase: text.trimmed(inner.offset..<range.upperBound)), range: range)
    }
}
