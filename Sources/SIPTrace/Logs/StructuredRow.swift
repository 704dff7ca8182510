// SPDX-License-Identifier: Apache-2.0

/// A JSON line of a program's log that says in words that it received or sent a request:
/// `{"level":30,"msg":"received outbound INVITE to sip:+12025550100@example.com from server"}`.
struct StructuredRow {
    let summary: MessageSummary

    private static let longest = 2000
    private static let received = ["received", "receiving", "got", "incoming"]
    private static let sent = ["sending", "sent", "forwarding", "outgoing"]

    init?(_ text: TraceText, _ line: Range<Int>) {
        guard line.count <= Self.longest, let name = text.find("\"msg\"", in: line) ?? text.find("\"message\"", in: line) else {
            return nil
        }
        let words = Self.words(text, name..<line.upperBound)
        // The method is among the first words of the sentence, behind the verb, and before the URI.
        guard let verb = words.prefix(5).firstIndex(where: { Self.direction(text.string($0)) != nil }),
            let direction = Self.direction(text.string(words[verb])),
            let method = words[verb...].prefix(5).firstIndex(where: { LadderLine.methods.contains(text.string($0)) }),
            let target = words[method...].prefix(4).first(where: {
                text.has("sip:", at: $0.lowerBound, before: $0.upperBound) || text.has("sips:", at: $0.lowerBound, before: $0.upperBound)
            })
        else { return nil }
        let start = StartLine(kind: .request(method: words[method], uri: target), range: words[method].lowerBound..<target.upperBound)
        var envelope = Envelope(.raw, direction)
        envelope.setTime(LineCursor.time(in: text, line.lowerBound..<min(line.upperBound, line.lowerBound + 200)))
        summary = MessageSummary(envelope: envelope, start: start)
    }

    private static func direction(_ word: String) -> Envelope.Direction? {
        let word = word.asciiLowercased
        return received.contains(word) ? .received : sent.contains(word) ? .sent : nil
    }

    private static func words(_ text: TraceText, _ range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var offset = range.lowerBound
        while offset < range.upperBound, words.count < 16 {
            while offset < range.upperBound, isGap(text.byte(offset)) { offset += 1 }
            let start = offset
            while offset < range.upperBound, !isGap(text.byte(offset)) { offset += 1 }
            if start < offset { words.append(start..<offset) }
        }
        return words
    }

    private static func isGap(_ byte: UInt8) -> Bool {
        byte.isBlank || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "*")
            || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "}")
    }
}
