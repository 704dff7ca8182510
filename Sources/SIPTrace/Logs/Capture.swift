// SPDX-License-Identifier: Apache-2.0

extension LogReader {
    /// A line with two addresses and an arrow, which many tools print before a message: ngrep (`U 2024/01/01 10:00:00.123456 192.0.2.1:5060
    /// -> 192.0.2.2:5060`), sngrep's text export (the same without the letter), baresip (`UDP 192.0.2.1:5060 -> 192.0.2.2:5060`).
    static let ngrep = LogReader(format: .ngrep, words: ["->", "\u{2192}", "#"]) { text, line in
        let lead = text.trimmed(line)
        let isUDP = text.has("U ", at: lead.lowerBound, before: lead.upperBound)
        guard isUDP || text.has("T ", at: lead.lowerBound, before: lead.upperBound) else {
            // Between packets, ngrep prints only number signs.
            let isRule = lead.count >= 1 && lead.count <= 400 && lead.allSatisfy { text.byte($0) == UInt8(ascii: "#") }
            return isRule ? .separator : nil
        }
        guard var envelope = arrow(text, lead, .ngrep) else { return nil }
        envelope.transport = isUDP ? "UDP" : "TCP"
        return .envelope(envelope)
    }

    static let sngrep = LogReader(format: .sngrep, words: ["->", "\u{2192}"]) { text, line in
        let lead = text.trimmed(line)
        if text.byte(lead.lowerBound).isDigit, let envelope = arrow(text, lead, .sngrep), envelope.time != nil {
            return .envelope(envelope)
        }
        return nil
    }

    static let baresip = LogReader(format: .baresip, words: ["->", "\u{2192}", "call: ", "ua: ", "reg: ", "sdp: ", "#"]) { text, line in
        let lead = text.trimmed(line)
        for transport: StaticString in ["UDP ", "TCP ", "TLS ", "WS ", "WSS "]
        where text.has(transport, at: lead.lowerBound, before: lead.upperBound) {
            guard var envelope = arrow(text, lead.lowerBound + transport.utf8CodeUnitCount..<lead.upperBound, .baresip) else { return nil }
            envelope.transport = text.string(lead.lowerBound..<lead.lowerBound + transport.utf8CodeUnitCount - 1)
            return .envelope(envelope)
        }
        if text.has("call: ", at: lead.lowerBound, before: lead.upperBound)
            || text.has("ua: ", at: lead.lowerBound, before: lead.upperBound)
            || text.has("reg: ", at: lead.lowerBound, before: lead.upperBound)
            || text.has("sdp: ", at: lead.lowerBound, before: lead.upperBound)
        {
            return .separator
        }
        if text.byte(lead.upperBound - 1) == UInt8(ascii: "#"), let time = LineCursor.time(in: text, lead),
            time.text.utf8.count + 1 == lead.count
        {
            return .separator
        }
        return nil
    }

    /// `source -> destination` or `source → destination`, with the time before it if there is one.
    static func arrow(_ text: TraceText, _ line: Range<Int>, _ format: LogFormat) -> Envelope? {
        guard line.count <= 200,
            let arrow = text.find("->", in: line) ?? text.find("\u{2192}", in: line) ?? text.find(" => ", in: line).map({ $0 + 1 })
        else { return nil }
        var start = arrow
        while start > line.lowerBound, text.byte(start - 1).isBlank { start -= 1 }
        let sourceEnd = start
        while start > line.lowerBound, !text.byte(start - 1).isBlank { start -= 1 }
        var source = LineCursor(text, start..<sourceEnd)
        var destination = LineCursor(text, arrow + (text.byte(arrow) < 0x80 ? 2 : 3)..<line.upperBound)
        guard let from = source.address(), let to = destination.address(), from.utf8.contains(where: \.isDigit) else { return nil }
        var envelope = Envelope(format, source: from, destination: to)
        envelope.setTime(LineCursor.time(in: text, line.lowerBound..<start))
        return envelope
    }
}
